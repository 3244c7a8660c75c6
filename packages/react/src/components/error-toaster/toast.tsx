import type { SupportedLocale } from "@errorkit/i18n";
import type { JSX, MemoExoticComponent } from "react";
import { memo } from "react";
import { Surface } from "../../surface/surface.tsx";
import type { SurfaceVariant } from "../../surface/surface-options.ts";
import type { ErrorSurfaceProps } from "../../surface/surface-props.ts";
import type { ErrorStore } from "./create-error-store.ts";
import type { ErrorGroup } from "./error-group.ts";
import { getToastText } from "./toast-message.ts";
import { adjustToastModel, getFailureProps } from "./toast-model.tsx";
import type { ToastRegistry } from "./toast-registry.ts";
import { useAutoClose } from "./use-auto-close.ts";

// No heading: its level could break the outline of the page, and any element can name a group.
const FAILURE: SurfaceVariant = { name: "toast", element: "div", headingLevel: "none", compact: true };
const MESSAGE: SurfaceVariant = { ...FAILURE, silent: true };

interface ToastProps {
  readonly store: ErrorStore;
  readonly group: ErrorGroup;
  readonly locale: SupportedLocale;
  /** A toast adds and removes itself. */
  readonly toasts: ToastRegistry;
  /** After how many milliseconds the toast closes; `undefined` for never. */
  readonly closeAfterMs: number | undefined;
}

/** Returns what a toast shows of a message of the app. The description is announced like a next step. */
function getMessageProps(
  { failure, message, subject, count }: ErrorGroup,
  locale: SupportedLocale,
): ErrorSurfaceProps {
  const { title = "", description } = message ?? {};
  return {
    error: failure,
    subject,
    title: (
      <>
        {getToastText(title, locale)}
        {count > 1 && "\u2002"}
        {count > 1 && <span className="ek-count">{`×${count}`}</span>}
      </>
    ),
    description: null,
    nextStep: description === undefined ? null : getToastText(description, locale),
    actions: [],
    audience: "none",
  };
}

/** One group as a surface. Renders again only when its group or the locale changes. */
export const Toast: MemoExoticComponent<(props: ToastProps) => JSX.Element> = /* @__PURE__ */ memo(
  function Toast({ store, group, locale, toasts, closeAfterMs }: ToastProps): JSX.Element {
    const { id, message, onRetry } = group;
    useAutoClose(store, group, closeAfterMs);
    return (
      <Surface
        variant={message ? MESSAGE : FAILURE}
        rootRef={null}
        adjustModel={(model) => adjustToastModel(model, group)}
        onCommit={(toast) => {
          if (toast) toasts.add(id, toast);
          else toasts.remove(group);
        }}
        props={{
          ...(message ? getMessageProps(group, locale) : getFailureProps(group)),
          onRetry,
          announce: "off",
          onDismiss: () => store.dismiss(id),
        }}
      />
    );
  },
);
