"use client";

import type { JSX, MemoExoticComponent } from "react";
import { memo, useRef } from "react";
import { useSettings } from "../../provider/settings-context.ts";
import { Surface } from "../../surface/surface.tsx";
import type { SurfaceVariant } from "../../surface/surface-options.ts";
import { emitEvent } from "../../utils/emit-event.ts";
import { useIsomorphicLayoutEffect } from "../../utils/use-isomorphic-layout-effect.ts";
import type { ErrorStore } from "./create-error-store.ts";
import type { ErrorGroup } from "./error-group.ts";
import { getResolvedFailure } from "./error-group-state.ts";

// No heading: its level could break the outline of the page, and any element can name a group.
const VARIANT: SurfaceVariant = { name: "toast", element: "group", headingLevel: "none" };

interface ToastProps {
  readonly store: ErrorStore;
  readonly group: ErrorGroup;
  /** The elements of the visible toasts by the ID of their group; a toast adds and removes its own. */
  readonly elements: Map<string, HTMLElement>;
}

/** One group as a surface. Renders again only when its group changes. */
export const Toast: MemoExoticComponent<(props: ToastProps) => JSX.Element> = /* @__PURE__ */ memo(
  function Toast({ store, group, elements }: ToastProps): JSX.Element {
    const { id, failure, count, requestIds, requestIdCount, method, onRetry } = group;
    const root = useRef<HTMLElement>(null);
    const settings = useSettings();
    const latest = useRef({ group, settings });
    useIsomorphicLayoutEffect(() => {
      latest.current = { group, settings };
    });
    useIsomorphicLayoutEffect(() => {
      if (root.current) elements.set(id, root.current);
      return () => {
        elements.delete(id);
        const resolved = getResolvedFailure(latest.current.group);
        if (resolved) emitEvent(latest.current.settings, "resolved", VARIANT.name, resolved);
      };
    }, [id, elements]);
    return (
      <Surface
        variant={VARIANT}
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
