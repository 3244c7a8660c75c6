"use client";

import type { FocusEvent, RefObject } from "react";
import { useCallback, useRef, useState } from "react";
import type { ErrorCard } from "./error-card.ts";

/** Which cards are on screen, and what keeps them there. */
export interface Fold {
  readonly visible: readonly ErrorCard[];
  readonly expanded: boolean;
  readonly toggle: () => void;
  /** Whether focus was last seen inside. */
  readonly focused: RefObject<boolean>;
  /** Focus has left without an event. */
  readonly release: () => void;
  /** For the region: nothing folds away under a pointer or from under focus. */
  readonly handlers: {
    readonly onPointerEnter: () => void;
    readonly onPointerLeave: () => void;
    readonly onFocus: () => void;
    readonly onBlur: (event: FocusEvent) => void;
  };
}

/** Folds the cards with the oldest news beyond `limit`. */
export function useFold(cards: readonly ErrorCard[], limit: number): Fold {
  const [expanded, setExpanded] = useState(false);
  // The oldest news on screen when somebody came near: what is as new as that stays until they leave.
  const [held, setHeld] = useState<number>();
  const pointed = useRef(false);
  const focused = useRef(false);

  const newest = cards.map(({ news }) => news).sort((a, b) => b - a);
  const line = newest[limit - 1] ?? 0;
  const from = expanded ? 0 : Math.min(line, held ?? line);
  const enter = (what: RefObject<boolean>) => {
    what.current = true;
    setHeld((before) => before ?? from);
  };
  const leave = useCallback((what: RefObject<boolean>) => {
    what.current = false;
    if (!pointed.current && !focused.current) setHeld(undefined);
  }, []);
  const release = useCallback(() => leave(focused), [leave]);
  if (expanded && cards.length <= limit) setExpanded(false);

  return {
    visible: cards.filter(({ news }) => news >= from),
    expanded,
    toggle: () => setExpanded(!expanded),
    focused,
    release,
    handlers: {
      onPointerEnter: () => enter(pointed),
      onPointerLeave: () => leave(pointed),
      onFocus: () => enter(focused),
      onBlur: ({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) release();
      },
    },
  };
}
