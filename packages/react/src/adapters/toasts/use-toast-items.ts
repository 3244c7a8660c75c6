"use client";

import { useMemo } from "react";
import type { ErrorStore } from "../../components/error-toaster/create-error-store.ts";
import type { ErrorGroup } from "../../components/error-toaster/error-group.ts";
import { useErrorGroups } from "../../components/error-toaster/use-error-groups.ts";
import { useErrorkit } from "../../provider/errorkit-context.ts";
import type { RenderToastButton } from "./toast-actions.tsx";
import { renderPlainButton } from "./toast-actions.tsx";
import type { ToastItem } from "./toast-item.tsx";
import { createToastItem } from "./toast-item.tsx";

/** Options of the functions that show error groups in another library. */
export interface ToastItemsOptions {
  /**
   * Draws a button with your library. Define it outside of components: another function draws every toast again.
   *
   * @default a `<button>`
   */
  readonly renderButton?: RenderToastButton | undefined;
}

/** Creates the item of each group once: toasts of a group that did not change are not drawn again. */
function memoizeByGroup(create: (group: ErrorGroup) => ToastItem): (group: ErrorGroup) => ToastItem {
  const items = new WeakMap<ErrorGroup, ToastItem>();
  return (group) => {
    const item = items.get(group) ?? create(group);
    items.set(group, item);
    return item;
  };
}

/**
 * Returns the error groups of a store for the toasts of another library, the newest first, in the locale of the provider.
 *
 * @example
 * ```tsx
 * return useToastItems(errors).map(({ id, severity, title, content, actions, dismiss }) => (
 *   <Snackbar key={id} color={severity} title={title} action={actions} onClose={dismiss}>{content}</Snackbar>
 * ));
 * ```
 */
export function useToastItems(
  store: ErrorStore,
  { renderButton = renderPlainButton }: ToastItemsOptions = {},
): readonly ToastItem[] {
  const groups = useErrorGroups(store);
  const context = useErrorkit();
  const getItem = useMemo(
    () => memoizeByGroup((group) => createToastItem(group, store, context, renderButton)),
    [store, context, renderButton],
  );
  return useMemo(() => groups.map(getItem), [groups, getItem]);
}
