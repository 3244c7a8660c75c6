"use client";

import type { ForwardRefExoticComponent, HTMLAttributes, RefAttributes } from "react";
import { forwardRef, useId, useRef, useState } from "react";
import { useRetainFocus } from "../../a11y/use-retain-focus.ts";
import { useSettings } from "../../provider/settings-context.ts";
import { useMessages } from "../../provider/use-messages.ts";
import { useMergedRef } from "../../utils/use-merged-ref.ts";
import type { ErrorStore } from "./create-error-store.ts";
import { Toast } from "./toast.tsx";
import { useErrorGroups } from "./use-error-groups.ts";
import { useScrollFromBehind } from "./use-scroll-from-behind.ts";
import { useToastAnnouncements } from "./use-toast-announcements.ts";
import { useVisibleToasts } from "./use-visible-toasts.ts";

/** Props of `ErrorToaster`. The rest goes to its root element, `ref`, `className` and `style` included. */
export interface ErrorToasterProps extends Omit<HTMLAttributes<HTMLElement>, "children"> {
  /** From `createErrorStore`; made once, outside of any component. */
  readonly store: ErrorStore;
  /** The name of the region. Default: the catalog's "Notifications". */
  readonly label?: string | undefined;
  /** How many cards are open before the rest folds, at least 1. Default 3. */
  readonly maxVisible?: number | undefined;
  /** Where the stack stands. Default `'bottom'`. */
  readonly placement?: "top" | "bottom" | undefined;
}

/**
 * The errors of the whole app, for failures whose place has left the view: one named region, one card for each cause.
 * Nothing leaves by itself and nothing takes focus. Put it once, near the end of the page. Rules: `SPEC.md`.
 */
export const ErrorToaster: ForwardRefExoticComponent<ErrorToasterProps & RefAttributes<HTMLElement>> =
  /* @__PURE__ */ forwardRef<HTMLElement, ErrorToasterProps>(function ErrorToaster(props, ref) {
    const { store, label, maxVisible = 3, placement = "bottom", className = "", ...rest } = props;
    const { onPointerEnter, onPointerLeave, onFocus, onBlur, ...attributes } = rest;
    const settings = useSettings();
    const { messages } = useMessages();
    const listId = useId();
    const root = useRef<HTMLElement>(null);
    const mergedRef = useMergedRef(root, ref);
    const [shown] = useState(() => new Map<string, HTMLElement>());

    const cards = useErrorGroups(store);
    const most = Math.max(1, Math.floor(maxVisible) || 3);
    const fold = useVisibleToasts(cards, most);
    const { visible, expanded } = fold;
    useToastAnnouncements(store, cards, shown, messages, root);
    useScrollFromBehind(root, placement);
    const kept = useRetainFocus(root, {
      getFallback: (region) => region.querySelector<HTMLElement>("[data-surface]") ?? region,
      onEnter: () => fold.pin("focus"),
      onLeave: () => fold.unpin("focus"),
    });

    const folded = expanded ? cards.length - most : cards.length - visible.length;
    return (
      <section
        aria-label={label ?? messages.t("a11y.notifications")}
        lang={messages.locale}
        tabIndex={-1}
        {...attributes}
        ref={mergedRef}
        className={`ek ek-toasts ${className}`.trimEnd()}
        data-placement={placement}
        data-surface-group=""
        data-ek-theme={settings.colorScheme === "auto" ? undefined : settings.colorScheme}
        onPointerEnter={(event) => {
          onPointerEnter?.(event);
          fold.pin("pointer");
        }}
        onPointerLeave={(event) => {
          onPointerLeave?.(event);
          fold.unpin("pointer");
        }}
        onFocus={(event) => {
          onFocus?.(event);
          kept.onFocus();
        }}
        onBlur={(event) => {
          onBlur?.(event);
          kept.onBlur(event);
        }}
      >
        <ul className="ek-stack" id={listId} data-part="stack">
          {/* What is new comes where nothing has to move for it: the stack grows away from its edge. */}
          {(placement === "top" ? visible.toReversed() : visible).map((card) => (
            <li key={card.id} className="ek-item">
              <Toast store={store} group={card} shown={shown} />
            </li>
          ))}
        </ul>
        {folded > 0 && (
          <div className="ek-overflow">
            <button
              type="button"
              className="ek-button ek-more ek-details-trigger"
              data-part="more"
              aria-expanded={expanded}
              aria-controls={listId}
              onClick={fold.toggle}
            >
              {messages.t("ui.moreErrors", { count: folded })}
            </button>
            <button
              type="button"
              className="ek-button ek-more"
              data-part="dismiss-all"
              onClick={() => {
                for (const { id } of cards) store.dismiss(id);
              }}
            >
              {messages.t("ui.dismissAll")}
            </button>
          </div>
        )}
      </section>
    );
  });
