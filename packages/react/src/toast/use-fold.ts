"use client";

import { useRef, useState } from "react";
import type { ErrorCard } from "./error-card.ts";

/** Which cards are on screen, and what keeps them there. */
export interface Fold {
  readonly visible: readonly ErrorCard[];
  readonly expanded: boolean;
  readonly toggle: () => void;
  /** A pointer or focus comes near: nothing folds away from under it. */
  readonly hold: (what: Near) => void;
  readonly release: (what: Near) => void;
}

type Near = "pointer" | "focus";

/** Folds the cards with the oldest news beyond `limit`. */
export function useFold(cards: readonly ErrorCard[], limit: number): Fold {
  const [expanded, setExpanded] = useState(false);
  // The oldest news on screen when somebody came near: what is as new as that stays until they leave.
  const [held, setHeld] = useState<number>();
  const near = useRef(new Set<Near>());

  const newest = cards.map(({ news }) => news).sort((a, b) => b - a);
  const line = newest[limit - 1] ?? 0;
  const from = expanded ? 0 : Math.min(line, held ?? line);
  if (expanded && cards.length <= limit) setExpanded(false);

  return {
    visible: cards.filter(({ news }) => news >= from),
    expanded,
    toggle: () => {
      // Who folds by hand folds to the limit, near or not.
      if (expanded && near.current.size > 0) setHeld(line);
      setExpanded(!expanded);
    },
    hold: (what) => {
      near.current.add(what);
      setHeld((before) => before ?? line);
    },
    release: (what) => {
      near.current.delete(what);
      if (near.current.size === 0) setHeld(undefined);
    },
  };
}
