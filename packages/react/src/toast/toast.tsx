"use client";

import type { JSX, MemoExoticComponent } from "react";
import { memo, useRef } from "react";
import { reportEvent } from "../internals/report-event.ts";
import { useIsomorphicLayoutEffect } from "../internals/use-isomorphic-layout-effect.ts";
import type { SurfaceKind } from "../parts/kind-of-surface.ts";
import { Surface } from "../parts/surface.tsx";
import { useSettings } from "../provider/settings.ts";
import type { ErrorStore } from "./create-error-store.ts";
import type { ErrorCard } from "./error-card.ts";
import { getSolved } from "./outage.ts";

// No heading: its level would break the outline of one page or another, and a group takes its name from any element.
const KIND: SurfaceKind = { name: "toast", element: "group", headingLevel: "none" };

interface ToastProps {
  readonly store: ErrorStore;
  readonly card: ErrorCard;
  /** Where the toaster finds the cards on screen. */
  readonly shown: Map<string, HTMLElement>;
}

/** One card of the stack. Renders again only when its card changes. */
export const Toast: MemoExoticComponent<(props: ToastProps) => JSX.Element> = /* @__PURE__ */ memo(
  function Toast({ store, card, shown }: ToastProps): JSX.Element {
    const { id, failure, count, requestIds, requestIdCount, method, onRetry } = card;
    const root = useRef<HTMLElement>(null);
    const settings = useSettings();
    const latest = useRef({ card, settings });
    useIsomorphicLayoutEffect(() => {
      latest.current = { card, settings };
    });
    useIsomorphicLayoutEffect(() => {
      if (root.current) shown.set(id, root.current);
      return () => {
        shown.delete(id);
        const solved = getSolved(latest.current.card);
        if (solved) reportEvent(latest.current.settings, "settled", KIND.name, solved);
      };
    }, [id, shown]);
    return (
      <Surface
        kind={KIND}
        rootRef={root}
        count={count}
        ids={{ kept: requestIds, total: requestIdCount }}
        spoken
        props={{
          error: failure,
          method,
          onRetry,
          announce: "off",
          onDismiss: () => store.dismiss(id),
        }}
      />
    );
  },
);
