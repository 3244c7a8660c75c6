"use client";

import { useRef, useState } from "react";
import type { ErrorGroup } from "./error-group.ts";

type PinReason = "pointer" | "focus";

/** Which groups are visible, and what keeps them so. */
interface VisibleToasts {
  readonly visible: readonly ErrorGroup[];
  readonly expanded: boolean;
  /** Whether a pointer or focus is on the stack. */
  readonly pinned: boolean;
  readonly toggle: () => void;
  /** Keeps what is visible, because a pointer or focus is on it. */
  readonly pin: (reason: PinReason) => void;
  readonly unpin: (reason: PinReason) => void;
}

/** Hides the oldest groups beyond `limit`. */
export function useVisibleToasts(groups: readonly ErrorGroup[], limit: number): VisibleToasts {
  const [expanded, setExpanded] = useState(false);
  /** The oldest revision that was visible when the pointer or focus came: it stays visible until both have left. */
  const [pinnedRevision, setPinnedRevision] = useState<number>();
  const pinnedBy = useRef(new Set<PinReason>());

  const revisions = groups.map(({ revision }) => revision).sort((a, b) => b - a);
  const limitRevision = revisions[limit - 1] ?? 0;
  const minRevision = expanded ? 0 : Math.min(limitRevision, pinnedRevision ?? limitRevision);
  if (expanded && groups.length <= limit) setExpanded(false);

  return {
    visible: groups.filter(({ revision }) => revision >= minRevision),
    expanded,
    pinned: pinnedRevision !== undefined,
    toggle: () => {
      // The user collapses to the limit, even though the pointer or focus is on the stack.
      if (expanded && pinnedBy.current.size > 0) setPinnedRevision(limitRevision);
      setExpanded(!expanded);
    },
    pin: (reason) => {
      pinnedBy.current.add(reason);
      setPinnedRevision((pinned) => pinned ?? limitRevision);
    },
    unpin: (reason) => {
      pinnedBy.current.delete(reason);
      if (pinnedBy.current.size === 0) setPinnedRevision(undefined);
    },
  };
}
