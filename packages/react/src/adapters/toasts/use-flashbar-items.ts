"use client";

import type { ReactNode } from "react";
import { useMemo } from "react";
import type { ErrorStore } from "../../components/error-toaster/create-error-store.ts";
import type { ToastSeverity } from "../../types.ts";
import type { ToastItemsOptions } from "./use-toast-items.ts";
import { useToastItems } from "./use-toast-items.ts";

/** An item of Cloudscape's Flashbar. */
export interface FlashbarItem {
  id: string;
  type: ToastSeverity;
  header: ReactNode;
  content: ReactNode;
  action: ReactNode;
  ariaRole: "status";
  statusIconAriaLabel: string;
  dismissible: true;
  dismissLabel: string;
  onDismiss: () => void;
}

/**
 * Returns the errors of a store as items of Cloudscape's Flashbar, in place of `ErrorToaster`. Each of them, also a success, stays until
 * the user dismisses it or it is resolved.
 *
 * @example
 * ```tsx
 * return <Flashbar items={useFlashbarItems(errors)} />;
 * ```
 * @see https://cloudscape.design/components/flashbar
 */
export function useFlashbarItems(store: ErrorStore, options?: ToastItemsOptions): FlashbarItem[] {
  const items = useToastItems(store, options);
  return useMemo(
    () =>
      items.map(({ id, severity, severityLabel, title, content, actions, dismissLabel, dismiss }) => ({
        id,
        type: severity,
        header: title,
        content,
        action: actions,
        // Flashbar moves focus to an `alert`, and out of the field in which the user types.
        ariaRole: "status",
        statusIconAriaLabel: severityLabel,
        dismissible: true,
        dismissLabel,
        onDismiss: dismiss,
      })),
    [items],
  );
}
