"use client";

import type { RefObject } from "react";
import { useEffect, useRef } from "react";
import { getAnnouncementText } from "../../a11y/announcement-text.ts";
import { announce, primeLiveRegions } from "../../a11y/live-announcer.ts";
import type { Messages } from "../../utils/messages.ts";
import type { ErrorStore } from "./create-error-store.ts";
import type { ErrorGroup } from "./error-group.ts";

/** How far each store has been heard: two toasters, or one that comes back, say nothing twice. */
const lastAnnounced = new WeakMap<ErrorStore, number>();

/** Says what is new in a store, in the words that are on screen (A3, A4, A21). */
export function useToastAnnouncements(
  store: ErrorStore,
  cards: readonly ErrorGroup[],
  shown: ReadonlyMap<string, HTMLElement>,
  messages: Messages,
  root: RefObject<HTMLElement | null>,
): void {
  const latest = useRef({ cards, messages });
  useEffect(() => {
    latest.current = { cards, messages };
  });
  useEffect(() => {
    const region = root.current;
    if (!region) return;
    primeLiveRegions(region);
    const before = lastAnnounced.get(store) ?? 0;
    const fresh = cards.filter(({ revision: news }) => news > before).sort((a, b) => a.revision - b.revision);
    const newest = fresh.at(-1);
    if (!newest) return;
    lastAnnounced.set(store, newest.revision);
    // What is on screen first, then how many more.
    fresh.sort((a, b) => Number(shown.has(b.id)) - Number(shown.has(a.id)));
    for (const { id, background } of fresh) {
      const urgent = !background && shown.get(id)?.dataset.severity === "error";
      const say = (now: Messages) => {
        const all = latest.current.cards;
        const card = all.find((other) => other.id === id);
        const surface = shown.get(id);
        if (!card || shown.size === 0) return "";
        return surface
          ? getAnnouncementText(surface, now, card.count)
          : now.t("ui.moreErrors", { count: all.length - shown.size });
      };
      announce(say, urgent ? "assertive" : "polite", latest.current.messages, region);
    }
  }, [store, cards, shown, root]);
}
