"use client";

import { FailureError } from "@errorkit/core";
import type { ForwardRefExoticComponent, RefAttributes } from "react";
import { forwardRef, useMemo } from "react";
import { useSettings } from "../../provider/settings-context.ts";
import { useMessages } from "../../provider/use-messages.ts";
import { Surface } from "../../surface/surface.tsx";
import type { ErrorSurfaceProps } from "../../surface/surface-props.ts";
import type { SurfaceVariant } from "../../surface/types.ts";
import { FailureGroupItem } from "./failure-group-item.tsx";
import type { FailedItem } from "./group-failures.ts";
import { groupFailures } from "./group-failures.ts";
import { planRetry } from "./plan-retry.ts";
import { useElapsedDeadline } from "./use-elapsed-deadline.ts";
import type { PartialFailureItem } from "./use-failed-items.ts";
import { useFailedItems } from "./use-failed-items.ts";

/** Props of `PartialFailure`. */
export interface PartialFailureProps
  extends Omit<ErrorSurfaceProps, "error" | "onRetry" | "retry" | "showAborted"> {
  /** How many items the action was for, retries included: stays as it is. Never taken as less than those that failed. */
  readonly total: number;
  /** Those that failed; with none it shows nothing. */
  readonly items: readonly PartialFailureItem[];
  /** Repeats the items that may be repeated. Running until what it returns settles; what still fails comes in `items`. */
  readonly onRetry?: ((ids: readonly string[]) => unknown) | undefined;
}

const KIND: SurfaceVariant = {
  name: "partial",
  element: "section",
  headingLevel: 2,
  hasMultipleCauses: true,
};
const IDS_KEPT = 20;
const REPORTED_CAUSES = 10;

function idsOf(items: readonly FailedItem[]): { first: readonly string[]; total: number } {
  const ids = [...new Set(items.flatMap(({ failure }) => failure.requestId ?? []))];
  return { first: ids.slice(0, IDS_KEPT), total: ids.length };
}

/** What the action did, where all that failed say the same. */
function methodOf(items: readonly FailedItem[]): string | undefined {
  const methods = new Set(items.map(({ failure }) => failure.method));
  return methods.size === 1 ? [...methods][0] : undefined;
}

/**
 * A bulk action of which a part failed: how many, grouped by cause, with what has to come first in each group; the retry
 * repeats only what failed and may be repeated. Rules: `SPEC.md`.
 */
export const PartialFailure: ForwardRefExoticComponent<PartialFailureProps & RefAttributes<HTMLElement>> =
  /* @__PURE__ */ forwardRef<HTMLElement, PartialFailureProps>(function PartialFailure(props, ref) {
    const { total, items, onRetry, ...rest } = props;
    const settings = useSettings();
    const { messages } = useMessages();
    const { t } = messages;

    const failedItems = useFailedItems(items);
    const method = rest.method ?? methodOf(failedItems);
    const groups = groupFailures(failedItems, { method, retryPolicy: settings.retryPolicy });
    const moment = useElapsedDeadline(groups.flatMap(({ wait }) => wait ?? []));
    const plan = planRetry(groups, moment);

    const failed = failedItems.length;
    const all = Math.max(failed, Number.isFinite(total) ? total : 0);
    const done = all - failed;
    // The group that a person can do something for speaks for the card: its action is the card's.
    const causes = groups.map(({ failure }) => failure);
    const actionable = groups.find(
      ({ status }) => status === "ui.groupAccess" || status === "ui.groupSignIn",
    );
    const representative = actionable?.failure ?? causes[0] ?? null;
    // Other numbers are another error to who hears it, even where the same failure speaks for them.
    // biome-ignore lint/correctness/useExhaustiveDependencies: made anew with the numbers
    const error = useMemo(
      () => representative && new FailureError(representative),
      [representative, done, failed],
    );
    const severity = rest.severity ?? (done > 0 ? "warning" : "error");
    const title = t(method?.toUpperCase() === "DELETE" ? "ui.partialDeleted" : "ui.partialDone", {
      done,
      total: all,
      failed,
    });
    return (
      <Surface
        variant={KIND}
        rootRef={ref}
        icon={severity}
        requestIds={idsOf(failedItems)}
        otherFailures={causes.filter((failure) => failure !== representative).slice(0, REPORTED_CAUSES)}
        retryOverride={
          plan
            ? {
                label: t("ui.retryCount", { count: plan.ids.length }),
                startedAt: plan.wait.at,
                delaySeconds: plan.wait.seconds,
              }
            : null
        }
        props={{
          title,
          description: t("ui.partialRest"),
          nextStep: null,
          ...rest,
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
              key={group.cause}
              group={group}
              messages={messages}
              settings={settings}
              method={method}
            />
          ))}
        </ul>
      </Surface>
    );
  });
