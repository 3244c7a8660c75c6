"use client";

import type { JSX, MemoExoticComponent } from "react";
import { memo, useRef } from "react";
import { useSettings } from "../../provider/settings-context.ts";
import { Surface } from "../../surface/surface.tsx";
import type { SurfaceVariant } from "../../surface/types.ts";
import { emitEvent } from "../../utils/emit-event.ts";
import { useIsomorphicLayoutEffect } from "../../utils/use-isomorphic-layout-effect.ts";
import type { ErrorStore } from "./create-error-store.ts";
import type { ErrorGroup } from "./error-group.ts";
import { getResolvedFailure } from "./error-group-state.ts";

// No heading: its level would break the outline of one page or another, and a group takes its name from any element.
const KIND: SurfaceVariant = { name: "toast", element: "group", headingLevel: "none" };

interface ToastProps {
  readonly store: ErrorStore;
  readonly group: ErrorGroup;
  /** Where the toaster finds the cards on screen. */
  readonly shown: Map<string, HTMLElement>;
}

/** One card of the stack. Renders again only when its card changes. */
export const Toast: MemoExoticComponent<(props: ToastProps) => JSX.Element> = /* @__PURE__ */ memo(
  function Toast({ store, group, shown }: ToastProps): JSX.Element {
    const { id, failure, count, requestIds, requestIdCount, method, onRetry } = group;
    const root = useRef<HTMLElement>(null);
    const settings = useSettings();
    const latest = useRef({ group, settings });
    useIsomorphicLayoutEffect(() => {
      latest.current = { group, settings };
    });
    useIsomorphicLayoutEffect(() => {
      if (root.current) shown.set(id, root.current);
      return () => {
        shown.delete(id);
        const solved = getResolvedFailure(latest.current.group);
        if (solved) emitEvent(latest.current.settings, "resolved", KIND.name, solved);
      };
    }, [id, shown]);
    return (
      <Surface
        variant={KIND}
        rootRef={root}
        count={count}
        requestIds={{ first: requestIds, total: requestIdCount }}
        announceDelays
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
