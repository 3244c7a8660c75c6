"use client";

import type { RefObject } from "react";
import { useEffect, useRef } from "react";
import { getAnnouncementText } from "../../a11y/announcement-text.ts";
import { announce, primeLiveRegions } from "../../a11y/live-announcer.ts";
import type { Messages } from "../../utils/messages.ts";
import type { ErrorStore } from "./create-error-store.ts";
import type { ErrorGroup } from "./error-group.ts";

/** The last revision of each store that was announced: neither a second toaster nor one that remounts announces it again. */
const lastAnnounced = new WeakMap<ErrorStore, number>();

/** Announces groups that are new or got worse, in the messages on screen (A3, A4, A21). */
export function useToastAnnouncements(
  store: ErrorStore,
  groups: readonly ErrorGroup[],
  elements: ReadonlyMap<string, HTMLElement>,
  messages: Messages,
  root: RefObject<HTMLElement | null>,
): void {
  const latest = useRef({ groups, messages });
  useEffect(() => {
    latest.current = { groups, messages };
  });
  useEffect(() => {
    const region = root.current;
    if (!region) return;
    primeLiveRegions(region);
    const announcedRevision = lastAnnounced.get(store) ?? 0;
    const unannounced = groups
      .filter(({ revision }) => revision > announcedRevision)
      .sort((a, b) => a.revision - b.revision);
    const newest = unannounced.at(-1);
    if (!newest) return;
    lastAnnounced.set(store, newest.revision);
    // First what is visible, then how many more there are.
    unannounced.sort((a, b) => Number(elements.has(b.id)) - Number(elements.has(a.id)));
    for (const { id, background } of unannounced) {
      const isUrgent = !background && elements.get(id)?.dataset.severity === "error";
      const format = (current: Messages) => {
        const group = latest.current.groups.find((other) => other.id === id);
        const element = elements.get(id);
        if (!group || elements.size === 0) return "";
        return element
          ? getAnnouncementText(element, current, group.count)
          : current.t("ui.moreErrors", { count: latest.current.groups.length - elements.size });
      };
      announce(format, isUrgent ? "assertive" : "polite", latest.current.messages, region);
    }
  }, [store, groups, elements, root]);
}
