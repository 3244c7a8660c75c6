"use client";

import type { ReactNode } from "react";
import type { ErrorStore } from "../../components/error-toaster/create-error-store.ts";
import type { ToastSeverity } from "../../types.ts";
import { useShownItems } from "./use-shown-items.ts";
import type { ToastItemsOptions } from "./use-toast-items.ts";
import { useToastItems } from "./use-toast-items.ts";

/** What Errorkit uses of `notification` of antd 6: of `notification.useNotification()` or `App.useApp()`. */
export interface AntdNotificationLike {
  open(options: {
    key: string;
    type: ToastSeverity;
    title: ReactNode;
    description: ReactNode;
    actions: ReactNode;
    role: "alert" | "status";
    closable: { "aria-label": string };
    duration?: 0;
    onClose: () => void;
  }): void;
  destroy(key: string): void;
}

/**
 * Shows the errors of a store as notifications of antd, in place of `ErrorToaster`. They stay until the user closes them or the
 * error is resolved; only a success closes by time. Call it once, inside the `ErrorkitProvider`.
 *
 * @param notification from `notification.useNotification()` or `App.useApp()`
 * @example
 * ```tsx
 * function ErrorNotifications() {
 *   useAntdNotifications(errors, App.useApp().notification);
 *   return null;
 * }
 * ```
 * @see https://ant.design/components/notification
 */
export function useAntdNotifications(
  store: ErrorStore,
  notification: AntdNotificationLike,
  options?: ToastItemsOptions,
): void {
  useShownItems(useToastItems(store, options), {
    show: ({ severity, title, content, actions, dismissLabel }, key, onClose) =>
      notification.open({
        key,
        type: severity,
        title,
        description: content,
        actions,
        role: severity === "error" ? "alert" : "status",
        // antd names it in English.
        closable: { "aria-label": dismissLabel },
        ...(severity !== "success" && { duration: 0 }),
        onClose,
      }),
    hide: (key) => notification.destroy(key),
  });
}
