"use client";

import { FailureError } from "@errorkit/core";
import type { ReactElement, RefAttributes } from "react";
import { forwardRef, useMemo } from "react";
import { useErrorkit } from "../../provider/errorkit-context.ts";
import { Surface } from "../../surface/surface.tsx";
import type { SurfaceVariant } from "../../surface/surface-options.ts";
import type { ErrorSurfaceProps } from "../../surface/surface-props.ts";
import { collectRequestIds } from "../../utils/request-ids.ts";
import { FailureGroupItem } from "./failure-group-item.tsx";
import { groupFailures } from "./group-failures.ts";
import { planRetry } from "./plan-retry.ts";
import { useElapsedDeadline } from "./use-elapsed-deadline.ts";
import type { ItemId, PartialFailureItem } from "./use-failed-items.ts";
import { useFailedItems } from "./use-failed-items.ts";

export interface PartialFailureProps<Id extends ItemId = string>
  extends Omit<ErrorSurfaceProps, "error" | "onRetry" | "retry" | "showAborted"> {
  /** The number of items the action applied to. Retries do not change it. It is at least the number of failed items. */
  readonly total: number;
  /** The items that failed: `id` for `onRetry`, `label` for the user, and `error`. Without any, it shows nothing. */
  readonly items: readonly PartialFailureItem<Id>[];
  /**
   * The HTTP method of the action. With `DELETE`, the title says how many items were deleted, otherwise how many are done.
   *
   * @default the method of the errors, if they all have the same one
   */
  readonly method?: string | undefined;
  /**
   * Repeats the action for these items. The retry runs until the returned promise settles; then pass the items that still fail in
   * `items`.
   */
  readonly onRetry?: ((ids: readonly Id[]) => unknown) | undefined;
}

/** A component whose `onRetry` receives IDs of the type of its items. */
type PartialFailureComponent = <Id extends ItemId = string>(
  props: PartialFailureProps<Id> & RefAttributes<HTMLElement>,
) => ReactElement | null;

const VARIANT: SurfaceVariant = {
  name: "partial",
  element: "section",
  headingLevel: 2,
  hasMultipleCauses: true,
};
const MAX_REPORTED_CAUSES = 10;

/**
 * A bulk action that failed in part: how many items, grouped by cause, and what each group needs first. The retry repeats only
 * the items that failed and may be repeated. Rules: `SPEC.md`.
 *
 * @example
 * ```tsx
 * <PartialFailure
 *   total={selected.length}
 *   items={failed.map(({ id, name, error }) => ({ id, label: name, error }))}
 *   onRetry={(ids) => deleteInstances(ids)}
 * />
 * ```
 */
export const PartialFailure: PartialFailureComponent = /* @__PURE__ */ forwardRef<
  HTMLElement,
  PartialFailureProps<ItemId>
>(function PartialFailure(props, ref) {
  const { total, items, onRetry, ...surfaceProps } = props;
  const { settings, messages } = useErrorkit();
  const { t } = messages;

  const failedItems = useFailedItems(items);
  const failures = failedItems.map(({ failure }) => failure);
  const [failureMethod, ...otherMethods] = new Set(failures.map(({ method }) => method));
  const method = surfaceProps.method ?? (otherMethods.length === 0 ? failureMethod : undefined);
  const groups = groupFailures(failedItems, { method, retryPolicy: settings.retryPolicy });
  const elapsed = useElapsedDeadline(groups.flatMap(({ delay }) => delay ?? []));
  const plan = planRetry(groups, elapsed);

  const failed = failedItems.length;
  const all = Math.max(failed, Number.isFinite(total) ? total : 0);
  const done = all - failed;
  const causes = groups.map(({ failure }) => failure);
  // The first group for which there is an action determines the actions of the surface.
  const actionable = groups.find(({ status }) => status === "ui.groupAccess" || status === "ui.groupSignIn");
  const representative = actionable?.failure ?? causes[0] ?? null;
  // A new identity when the numbers change, so that it is announced again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the numbers are part of the identity
  const error = useMemo(
    () => representative && new FailureError(representative),
    [representative, done, failed],
  );
  const severity = surfaceProps.severity ?? (done > 0 ? "warning" : "error");
  const title = t(method?.toUpperCase() === "DELETE" ? "ui.partialDeleted" : "ui.partialDone", {
    done,
    total: all,
    failed,
  });
  return (
    <Surface
      variant={VARIANT}
      rootRef={ref}
      adjustModel={(model) => ({
        ...model,
        icon: severity,
        requestIds: collectRequestIds(failures),
        otherFailures: causes.filter((failure) => failure !== representative).slice(0, MAX_REPORTED_CAUSES),
        retry: plan
          ? {
              label: t("ui.retryCount", { count: plan.ids.length }),
              startedAt: plan.delay.startedAt,
              delaySeconds: plan.delay.seconds,
            }
          : null,
      })}
      props={{
        title,
        description: t("ui.partialRest"),
        nextStep: null,
        ...surfaceProps,
        method,
        severity,
        error,
        showAborted: true,
        onRetry: plan && onRetry && (() => onRetry(plan.ids)),
      }}
    >
      <div className="ek-progress" data-part="progress" aria-hidden="true">
        {done > 0 && <span className="ek-done" style={{ flexGrow: done }} />}
        <span className="ek-failed" style={{ flexGrow: failed }} />
      </div>
      <ul className="ek-list ek-groups" data-part="groups">
        {groups.map((group) => (
          <FailureGroupItem
            key={group.key}
            group={group}
            messages={messages}
            settings={settings}
            method={method}
            offersRetry={onRetry !== undefined}
          />
        ))}
      </ul>
    </Surface>
  );
}) as PartialFailureComponent;
