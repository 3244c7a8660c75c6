import type { Failure, RetryAdvice } from "@errorkit/core";
import { isIdempotentMethod, isWriteMethod } from "@errorkit/core";
import type { ReactNode } from "react";
import type { AdviceInput } from "../../utils/advise-at-failure.ts";
import { adviseAtFailure } from "../../utils/advise-at-failure.ts";
import { getCauseKey, isCorrectable, isMissing, needsPermission } from "../../utils/failure-traits.ts";

/** One item of a bulk action that failed, with its failure. */
export interface FailedItem {
  readonly id: string | number;
  readonly label: ReactNode;
  readonly failure: Failure;
}

/** What the user has to do before the items of a group can succeed; a message key. */
export type GroupStatus =
  | "ui.groupRetry"
  | "ui.groupWait"
  | "ui.groupCheck"
  | "ui.groupAccess"
  | "ui.groupSignIn"
  | "ui.groupFix"
  | "ui.groupMissing"
  | "ui.groupResolve";

/** A delay that a service named. */
export interface Delay {
  /** When it began, in milliseconds since the Unix epoch. */
  readonly startedAt: number;
  /** 0 for none. */
  readonly seconds: number;
}

/** Returns when a delay is over, in milliseconds since the Unix epoch; 0 for none. */
export const getDeadline = ({ startedAt, seconds }: Delay): number =>
  seconds === 0 ? 0 : startedAt + seconds * 1000;

/** The items that failed for one cause. */
export interface FailureGroup {
  readonly key: string;
  /** The first failure of the cause. */
  readonly failure: Failure;
  readonly items: FailedItem[];
  readonly status: GroupStatus;
  /** The delay before its items may be retried; `undefined` where a retry alone cannot help. */
  delay: Delay | undefined;
}

function getGroupStatus(failure: Failure, advice: RetryAdvice, method = ""): GroupStatus {
  const { class: retryClass, manual } = advice;
  if (manual === "waiting") return "ui.groupWait";
  // POST and PATCH may do the same thing twice. For an unknown method, the user decides.
  if (retryClass === "delay-idempotent" && isWriteMethod(method) && !isIdempotentMethod(method))
    return "ui.groupCheck";
  if (retryClass === "credentials") return needsPermission(failure) ? "ui.groupAccess" : "ui.groupSignIn";
  if (retryClass === "fix" && isCorrectable(failure)) return "ui.groupFix";
  // `user` without a response (offline, unreadable): there is nothing to resolve on the server first.
  const canRetry = manual === "ready" && !(retryClass === "user" && failure.kind === "http");
  if (canRetry) return "ui.groupRetry";
  return isMissing(failure) ? "ui.groupMissing" : "ui.groupResolve";
}

/** Groups failed items by cause, in the order of appearance, and decides what each group needs first. */
export function groupFailures(items: readonly FailedItem[], input: AdviceInput): FailureGroup[] {
  const groups = new Map<string, FailureGroup>();
  for (const item of items) {
    const { failure } = item;
    const advice = adviseAtFailure(failure, input);
    const status = getGroupStatus(failure, advice, failure.method ?? input.method);
    const delay =
      status === "ui.groupRetry" || status === "ui.groupWait"
        ? { startedAt: failure.timestamp, seconds: advice.delaySeconds ?? 0 }
        : undefined;
    // The same cause with other advice (a delay, a rule for a code, another method) needs something else first.
    const key = `${getCauseKey(failure)} ${status}`;
    const group = groups.get(key);
    if (!group) groups.set(key, { key, failure, items: [item], status, delay });
    else {
      group.items.push(item);
      if (delay && group.delay && getDeadline(delay) > getDeadline(group.delay)) group.delay = delay;
    }
  }
  return [...groups.values()];
}
