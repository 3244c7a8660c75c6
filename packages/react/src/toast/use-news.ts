"use client";

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
): void {
  const latest = useRef(words);
  useEffect(() => {
    latest.current = words;
  });
  useEffect(() => {
    primeLiveRegions();
    const before = heard.get(store) ?? 0;
    const fresh = cards.filter(({ news }) => news > before).sort((a, b) => a.news - b.news);
    const newest = fresh.at(-1);
    if (!newest) return;
    heard.set(store, newest.news);
    const { t, locale } = latest.current;
    let folded = 0;
    for (const card of fresh) {
      const root = shown.get(card.id);
      if (!root) folded += 1;
      else {
        const urgent = !card.background && root.dataset.severity === "error";
        announce(sentenceOf(root, latest.current, card.count), urgent ? "assertive" : "polite", locale);
      }
    }
    if (folded > 0) announce(t("ui.moreErrors", { count: folded }), "polite", locale);
  }, [store, cards, shown]);
}
