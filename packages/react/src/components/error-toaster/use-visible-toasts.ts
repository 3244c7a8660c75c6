"use client";

import { useRef, useState } from "react";
import type { ErrorGroup } from "./error-group.ts";

/** Which cards are on screen, and what keeps them there. */
export interface VisibleToasts {
  readonly visible: readonly ErrorGroup[];
  readonly expanded: boolean;
  readonly toggle: () => void;
  /** A pointer or focus comes near: nothing folds away from under it. */
  readonly pin: (what: PinReason) => void;
  readonly unpin: (what: PinReason) => void;
}

type PinReason = "pointer" | "focus";

/** Folds the cards with the oldest news beyond `maxVisible`. */
export function useVisibleToasts(cards: readonly ErrorGroup[], limit: number): VisibleToasts {
  const [expanded, setExpanded] = useState(false);
  // The oldest news on screen when somebody came near: what is as new as that stays until they leave.
  const [held, setHeld] = useState<number>();
  const pinnedBy = useRef(new Set<PinReason>());

  const newest = cards.map(({ revision: news }) => news).sort((a, b) => b - a);
  const line = newest[limit - 1] ?? 0;
  const from = expanded ? 0 : Math.min(line, held ?? line);
  if (expanded && cards.length <= limit) setExpanded(false);

  return {
    visible: cards.filter(({ revision: news }) => news >= from),
    expanded,
    toggle: () => {
      // Who folds by hand folds to the limit, near or not.
      if (expanded && pinnedBy.current.size > 0) setHeld(line);
      setExpanded(!expanded);
    },
    pin: (what) => {
      pinnedBy.current.add(what);
      setHeld((before) => before ?? line);
    },
    unpin: (what) => {
      pinnedBy.current.delete(what);
      if (pinnedBy.current.size === 0) setHeld(undefined);
    },
  };
}
