import type { ErrorTranslator } from "@errorkit/i18n";
import { announce, primeLiveRegions } from "../../a11y/live-announcer.ts";
import { getAnnouncementParts } from "../../surface/surface-model.ts";
import type { ErrorStore } from "./create-error-store.ts";
import type { ErrorGroup } from "./error-group.ts";
import { formatMore } from "./format-more.ts";
import type { ToastRegistry } from "./toast-registry.ts";

/** The last revision of each store that was announced: neither a second toaster nor one that remounts announces it again. */
const lastAnnounced = new WeakMap<ErrorStore, number>();

/** Announces groups that are new or got worse, in the messages on screen (A3, A4, A21). */
export class ToastAnnouncer {
  readonly #toasts: ToastRegistry;
  #groups: readonly ErrorGroup[] = [];

  constructor(toasts: ToastRegistry) {
    this.#toasts = toasts;
  }

  /** Call it after each commit. */
  update(
    store: ErrorStore,
    groups: readonly ErrorGroup[],
    translator: ErrorTranslator,
    region: Element,
  ): void {
    const toasts = this.#toasts.visible;
    this.#groups = groups;
    primeLiveRegions(region);
    const announcedRevision = lastAnnounced.get(store) ?? 0;
    const unannounced = groups
      .filter(({ revision }) => revision > announcedRevision)
      .sort((a, b) => a.revision - b.revision);
    const newest = unannounced.at(-1);
    if (!newest) return;
    lastAnnounced.set(store, newest.revision);
    // First what is visible, then how many more there are.
    unannounced.sort((a, b) => Number(toasts.has(b.id)) - Number(toasts.has(a.id)));
    for (const { id, background } of unannounced) {
      const isUrgent = !background && toasts.get(id)?.model.severity === "error";
      announce({
        politeness: isUrgent ? "assertive" : "polite",
        translator,
        near: region,
        getContent: (messages) => {
          const current = this.#groups;
          if (toasts.size === 0 || !current.some((group) => group.id === id)) return null;
          const toast = toasts.get(id);
          return toast
            ? getAnnouncementParts(toast.model)
            : formatMore(messages, current, current.length - toasts.size);
        },
      });
    }
  }
}
