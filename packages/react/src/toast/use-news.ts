"use client";

import type { RefObject } from "react";
import { useEffect, useRef } from "react";
import { announce, primeLiveRegions } from "../internals/announcer.ts";
import type { GuardedWords } from "../internals/guarded-words.ts";
import { sentenceOf } from "../parts/sentence.ts";
import type { ErrorStore } from "./create-error-store.ts";
import type { ErrorCard } from "./error-card.ts";

/** How far each store has been heard: two toasters, or one that comes back, say nothing twice. */
const heard = new WeakMap<ErrorStore, number>();

/** Says what is new in a store, in the words that are on screen (A3, A4, A21). */
export function useNews(
  store: ErrorStore,
  cards: readonly ErrorCard[],
  shown: ReadonlyMap<string, HTMLElement>,
  words: GuardedWords,
  root: RefObject<HTMLElement | null>,
): void {
  const latest = useRef({ cards, words });
  useEffect(() => {
    latest.current = { cards, words };
  });
  useEffect(() => {
    const region = root.current;
    if (!region) return;
    primeLiveRegions(region);
    const before = heard.get(store) ?? 0;
    const fresh = cards.filter(({ news }) => news > before).sort((a, b) => a.news - b.news);
    const newest = fresh.at(-1);
    if (!newest) return;
    heard.set(store, newest.news);
    // What is on screen first, then how many more.
    fresh.sort((a, b) => Number(shown.has(b.id)) - Number(shown.has(a.id)));
    for (const { id, background } of fresh) {
      const urgent = !background && shown.get(id)?.dataset.severity === "error";
      const say = (now: GuardedWords) => {
        const all = latest.current.cards;
        const card = all.find((other) => other.id === id);
        const surface = shown.get(id);
        if (!card || shown.size === 0) return "";
        return surface
          ? sentenceOf(surface, now, card.count)
          : now.t("ui.moreErrors", { count: all.length - shown.size });
      };
      announce(say, urgent ? "assertive" : "polite", latest.current.words, region);
    }
  }, [store, cards, shown, root]);
}
