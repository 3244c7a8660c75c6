import type { JSX, MemoExoticComponent } from "react";
import { memo } from "react";
import { Surface } from "../../surface/surface.tsx";
import type { SurfaceVariant } from "../../surface/surface-options.ts";
import { emitEvent } from "../../utils/emit-event.ts";
import type { ErrorStore } from "./create-error-store.ts";
import type { ErrorGroup } from "./error-group.ts";
import { getResolvedFailure } from "./error-group-state.ts";
import type { VisibleToasts } from "./toast-announcer.ts";

// No heading: its level could break the outline of the page, and any element can name a group.
const VARIANT: SurfaceVariant = { name: "toast", element: "group", headingLevel: "none" };

interface ToastProps {
  readonly store: ErrorStore;
  readonly group: ErrorGroup;
  /** A toast adds and removes itself. */
  readonly toasts: VisibleToasts;
}

/** Removes a toast from the visible ones, and reports that its group was resolved if it was. */
function removeToast(toasts: VisibleToasts, group: ErrorGroup): void {
  const toast = toasts.get(group.id);
  toasts.delete(group.id);
  const resolved = getResolvedFailure(group);
  if (toast && resolved) emitEvent(toast.model.settings, "resolved", VARIANT.name, resolved);
}

/** One group as a surface. Renders again only when its group changes. */
export const Toast: MemoExoticComponent<(props: ToastProps) => JSX.Element> = /* @__PURE__ */ memo(
  function Toast({ store, group, toasts }: ToastProps): JSX.Element {
    const { id, failure, count, requestIds, requestIdCount, method, onRetry } = group;
    return (
      <Surface
        variant={VARIANT}
        rootRef={null}
        adjustModel={(model) => ({
          ...model,
          count,
          requestIds: { first: requestIds, total: requestIdCount },
          // The toaster announces the failure.
          announcesDelay: true,
        })}
        onCommit={(toast) => {
          if (toast) toasts.set(id, toast);
          else removeToast(toasts, group);
        }}
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
