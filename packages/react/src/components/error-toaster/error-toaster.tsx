"use client";

import type { ForwardRefExoticComponent, HTMLAttributes, RefAttributes } from "react";
import { forwardRef, useId, useRef, useState } from "react";
import { FocusKeeper } from "../../a11y/focus-keeper.ts";
import { useErrorkit } from "../../provider/errorkit-context.ts";
import { useIsomorphicLayoutEffect } from "../../utils/use-isomorphic-layout-effect.ts";
import { useMergedRef } from "../../utils/use-merged-ref.ts";
import type { ErrorStore } from "./create-error-store.ts";
import { Toast } from "./toast.tsx";
import type { VisibleToasts } from "./toast-announcer.ts";
import { ToastAnnouncer } from "./toast-announcer.ts";
import { useErrorGroups } from "./use-error-groups.ts";
import { useScrollFromBehind } from "./use-scroll-from-behind.ts";
import { useVisibleToasts } from "./use-visible-toasts.ts";

/** All other props go to the root element, `ref`, `className` and `style` included. */
export interface ErrorToasterProps extends Omit<HTMLAttributes<HTMLElement>, "children"> {
  /** A store from `createErrorStore`, created once, outside of any component. */
  readonly store: ErrorStore;
  /**
   * The name of the region.
   *
   * @default "Notifications" in the current locale
   */
  readonly label?: string | undefined;
  /**
   * How many toasts are visible before the others are collapsed, at least 1.
   *
   * @default 3
   */
  readonly maxVisible?: number | undefined;
  /**
   * The edge of the viewport that the stack is at.
   *
   * @default "bottom"
   */
  readonly placement?: "top" | "bottom" | undefined;
}

const DEFAULT_MAX_VISIBLE = 3;

const getFirstSurface = (region: HTMLElement): HTMLElement =>
  region.querySelector<HTMLElement>("[data-surface]") ?? region;

/**
 * The errors of the whole app, for requests whose view the user has left: one named region, one toast for each cause. No toast
 * disappears by time, and none takes focus. Render it once, near the end of the page. Rules: `SPEC.md`.
 *
 * @example
 * ```tsx
 * const errors = createErrorStore();
 * <ErrorToaster store={errors} placement="top" />;
 * ```
 */
export const ErrorToaster: ForwardRefExoticComponent<ErrorToasterProps & RefAttributes<HTMLElement>> =
  /* @__PURE__ */ forwardRef<HTMLElement, ErrorToasterProps>(function ErrorToaster(props, ref) {
    const { store, label, placement = "bottom", className = "", ...rest } = props;
    const { maxVisible = DEFAULT_MAX_VISIBLE, ...elementProps } = rest;
    const { onPointerEnter, onPointerLeave, onFocus, onBlur } = elementProps;
    const { settings, messages, sources } = useErrorkit();
    const listId = useId();
    const root = useRef<HTMLElement>(null);
    const mergedRef = useMergedRef(root, ref);
    const [focus] = useState(() => new FocusKeeper());
    const [toasts] = useState<VisibleToasts>(() => new Map());
    const [announcer] = useState(() => new ToastAnnouncer(toasts));

    const groups = useErrorGroups(store);
    const limit = Math.max(1, Math.floor(maxVisible) || DEFAULT_MAX_VISIBLE);
    const { visible, expanded, toggle, pin, unpin } = useVisibleToasts(groups, limit);
    useScrollFromBehind(root, placement);
    useIsomorphicLayoutEffect(() => {
      if (!root.current) return;
      announcer.update(store, groups, sources.translator, root.current);
      focus.check(root.current, getFirstSurface, () => unpin("focus"));
    });

    const hiddenCount = groups.length - (expanded ? limit : visible.length);
    return (
      <section
        aria-label={label ?? messages.t("a11y.notifications")}
        lang={messages.locale}
        tabIndex={-1}
        {...elementProps}
        ref={mergedRef}
        className={`ek ek-toasts ${className}`.trimEnd()}
        data-placement={placement}
        data-surface-group=""
        data-ek-theme={settings.colorScheme === "auto" ? undefined : settings.colorScheme}
        onPointerEnter={(event) => {
          onPointerEnter?.(event);
          pin("pointer");
        }}
        onPointerLeave={(event) => {
          onPointerLeave?.(event);
          unpin("pointer");
        }}
        onFocus={(event) => {
          onFocus?.(event);
          focus.enter();
          pin("focus");
        }}
        onBlur={(event) => {
          onBlur?.(event);
          if (event.currentTarget.contains(event.relatedTarget)) return;
          focus.leave();
          unpin("focus");
        }}
      >
        <ul className="ek-stack" id={listId} data-part="stack">
          {/* A new toast is added at the inner end of the stack, so that no other one moves. */}
          {(placement === "top" ? visible.toReversed() : visible).map((group) => (
            <li key={group.id} className="ek-item">
              <Toast store={store} group={group} toasts={toasts} />
            </li>
          ))}
        </ul>
        {hiddenCount > 0 && (
          <div className="ek-overflow">
            <button
              type="button"
              className="ek-button ek-more ek-details-trigger"
              data-part="more"
              aria-expanded={expanded}
              aria-controls={listId}
              onClick={toggle}
            >
              {messages.t("ui.moreErrors", { count: hiddenCount })}
            </button>
            <button
              type="button"
              className="ek-button ek-more"
              data-part="dismiss-all"
              onClick={() => {
                for (const { id } of groups) store.dismiss(id);
              }}
            >
              {messages.t("ui.dismissAll")}
            </button>
          </div>
        )}
      </section>
    );
  });
