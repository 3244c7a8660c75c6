"use client";

import type { ForwardRefExoticComponent, HTMLAttributes, RefAttributes } from "react";
import { forwardRef, useId, useRef, useState } from "react";
import { FocusKeeper } from "../../a11y/focus-keeper.ts";
import { useErrorkit } from "../../provider/errorkit-context.ts";
import { checkStable, checkToasters } from "../../utils/dev-warnings.ts";
import { useIsomorphicLayoutEffect } from "../../utils/use-isomorphic-layout-effect.ts";
import { useMergedRef } from "../../utils/use-merged-ref.ts";
import type { ErrorStore } from "./create-error-store.ts";
import { formatMore } from "./format-more.ts";
import { Toast } from "./toast.tsx";
import { ToastAnnouncer } from "./toast-announcer.ts";
import { ToastRegistry } from "./toast-registry.ts";
import { useErrorGroups } from "./use-error-groups.ts";
import { useScrollFromBehind } from "./use-scroll-from-behind.ts";
import { useTopLayer } from "./use-top-layer.ts";
import { useVisibleToasts } from "./use-visible-toasts.ts";

declare const process: { readonly env: { readonly NODE_ENV?: string } };

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
   * The edge of the viewport where toasts appear.
   *
   * @default "bottom"
   */
  readonly placement?: "top" | "bottom" | undefined;
  /**
   * The number of seconds after which a success toast closes. It stays while the pointer or focus is on the stack, or the page
   * is hidden. `Infinity` keeps it until the user dismisses it.
   *
   * @default 6
   * @see WCAG 2.2.1
   */
  readonly successSeconds?: number | undefined;
}

const DEFAULT_MAX_VISIBLE = 3;
const DEFAULT_SUCCESS_SECONDS = 6;

const getFirstSurface = (region: HTMLElement): HTMLElement =>
  region.querySelector<HTMLElement>("[data-surface]") ?? region;

/**
 * The errors of the whole app, for requests whose view the user has left: one named region, one toast for each cause. No
 * error disappears by time, and none takes focus. The stack is above everything else, modals included. Render it once, near the
 * end of the page. Rules: `SPEC.md`.
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
    const {
      maxVisible = DEFAULT_MAX_VISIBLE,
      successSeconds = DEFAULT_SUCCESS_SECONDS,
      ...elementProps
    } = rest;
    const { onPointerEnter, onPointerLeave, onFocus, onBlur } = elementProps;
    const { settings, messages, sources } = useErrorkit();
    const listId = useId();
    const root = useRef<HTMLElement>(null);
    const mergedRef = useMergedRef(root, ref);
    const [focus] = useState(() => new FocusKeeper());
    const [toasts] = useState(() => new ToastRegistry());
    const [announcer] = useState(() => new ToastAnnouncer(toasts));

    const groups = useErrorGroups(store);
    const limit = Math.max(1, Math.floor(maxVisible) || DEFAULT_MAX_VISIBLE);
    const { visible, expanded, pinned, toggle, pin, unpin } = useVisibleToasts(groups, limit);
    useScrollFromBehind(root, placement);
    useTopLayer(root, groups.length > 0);
    useIsomorphicLayoutEffect(toasts.motion.start, []);
    useIsomorphicLayoutEffect(() => {
      if (!root.current) return;
      try {
        if (process.env.NODE_ENV !== "production") {
          checkStable("store", toasts, store);
          checkToasters(root.current);
        }
      } catch {
        // A browser without a bundler.
      }
      toasts.motion.settle();
      announcer.update(store, groups, sources.translator, root.current);
      focus.check(root.current, getFirstSurface, () => unpin("focus"));
    });

    const hiddenCount = groups.length - (expanded ? limit : visible.length);
    /** More toasts are behind it. */
    const oldest = hiddenCount > 0 && !expanded && visible.at(-1);
    const closes = !pinned && Number.isFinite(successSeconds);
    const region = (
      <section
        // In the top layer, where no `z-index` of the page covers it.
        popover="manual"
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
            <li key={group.id} className="ek-item" data-more={group === oldest ? "" : undefined}>
              <Toast
                store={store}
                group={group}
                locale={messages.locale}
                toasts={toasts}
                closeAfterMs={
                  closes && group.message?.severity === "success" ? successSeconds * 1000 : undefined
                }
              />
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
              {expanded ? messages.t("ui.showFewer") : formatMore(messages, groups, hiddenCount)}
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
    // The region may move into a modal. Then React still finds it by its parent, which has no box.
    return <div className="ek-toaster">{region}</div>;
  });
