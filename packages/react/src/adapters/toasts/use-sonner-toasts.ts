"use client";

import type { ReactNode } from "react";
import { createElement, Fragment } from "react";
import type { ErrorStore } from "../../components/error-toaster/create-error-store.ts";
import type { ToastSeverity } from "../../types.ts";
import { useShownItems } from "./use-shown-items.ts";
import type { ToastItemsOptions } from "./use-toast-items.ts";
import { useToastItems } from "./use-toast-items.ts";

interface SonnerOptions {
  id: string;
  description: ReactNode;
  closeButton: boolean;
  duration?: number;
  onDismiss: () => void;
  onAutoClose: () => void;
}

type SonnerFunction = (title: ReactNode, options: SonnerOptions) => unknown;

/** What Errorkit uses of `toast` of Sonner. */
export type SonnerLike = Readonly<Record<ToastSeverity, SonnerFunction>> & {
  readonly dismiss: (id: string) => unknown;
};

/**
 * Shows the errors of a store as toasts of Sonner, in place of `ErrorToaster`. They stay until the user dismisses them or the
 * error is resolved; only a success closes by time. Call it once, inside the `ErrorkitProvider`.
 *
 * @param toast the `toast` of Sonner
 * @example
 * ```tsx
 * function ErrorToasts() {
 *   useSonnerToasts(errors, toast);
 *   return <Toaster />;
 * }
 * ```
 * @see https://sonner.emilkowal.ski/toast
 */
export function useSonnerToasts(store: ErrorStore, toast: SonnerLike, options?: ToastItemsOptions): void {
  useShownItems(useToastItems(store, options), {
    show: ({ severity, title, content, actions }, id, onClose) =>
      toast[severity](title, {
        id,
        // Sonner puts an `action` beside the text, and leaves no room for it.
        description: actions
          ? createElement(Fragment, null, content, createElement("div", null, actions))
          : content,
        closeButton: true,
        ...(severity !== "success" && { duration: Infinity }),
        onDismiss: onClose,
        onAutoClose: onClose,
      }),
    hide: (id) => toast.dismiss(id),
  });
}
