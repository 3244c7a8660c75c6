import type { Failure, RetryAdvice } from "@errorkit/core";
import type { ReactNode } from "react";
import type { AdviceInput } from "../../utils/advise-at-failure.ts";
import { adviseAtFailure } from "../../utils/advise-at-failure.ts";
import { getCauseKey } from "../../utils/failure-traits.ts";

/** One item of a bulk action that failed, read. */
export interface FailedItem {
  readonly id: string;
  readonly label: ReactNode;
  readonly failure: Failure;
}

/** What a person has to do before the items of a group can succeed: the key of its words. */
export type GroupStatus =
  | "ui.groupRetry"
  | "ui.groupWait"
  | "ui.groupCheck"
  | "ui.groupAccess"
  | "ui.groupSignIn"
  | "ui.groupFix"
  | "ui.groupResolve";

/** A wait that the server named. */
export interface Wait {
  /** When it began, in milliseconds of the epoch. */
  readonly at: number;
  readonly seconds: number;
}

/** When a wait is over, in milliseconds of the epoch; 0 for none. */
export const endOf = ({ at, seconds }: Wait): number => (seconds === 0 ? 0 : at + seconds * 1000);

/** The items that failed for one cause. */
export interface FailureGroup {
  readonly cause: string;
  /** The first failure of the cause. */
  readonly failure: Failure;
  readonly items: FailedItem[];
  readonly status: GroupStatus;
  /** The wait before its items may be retried, 0 for none; `undefined` when repeating alone cannot help. */
  wait: Wait | undefined;
}

/** What a change of the request itself puts right; of the other `fix` statuses most need something else. */
const changeable = new Set([400, 411, 413, 414, 415, 416, 417, 422, 428, 431]);
/** Repeating these may do the thing twice (RFC 9110 section 9.2.2). An unknown method is the person's to judge. */
const notIdempotent = /^(?:POST|PATCH)$/i;

function statusOf(failure: Failure, { class: retryClass, manual }: RetryAdvice, method = ""): GroupStatus {
  const { status } = failure;
  if (manual === "waiting") return "ui.groupWait";
  if (retryClass === "delay-idempotent" && notIdempotent.test(method)) return "ui.groupCheck";
  if (retryClass === "credentials") return status === 403 ? "ui.groupAccess" : "ui.groupSignIn";
  if (retryClass === "fix" && status !== undefined && changeable.has(status)) return "ui.groupFix";
  // `user` without an answer (offline, unreadable): there is nothing on the server to resolve first.
  const free = manual === "ready" && !(retryClass === "user" && failure.kind === "http");
  return free ? "ui.groupRetry" : "ui.groupResolve";
}

/** Groups what failed by its cause, in the order of appearance, and judges each group by `adviseRetry`. */
export function groupFailures(items: readonly FailedItem[], question: AdviceInput): FailureGroup[] {
  const groups = new Map<string, FailureGroup>();
  for (const item of items) {
    const { failure } = item;
    const cause = getCauseKey(failure);
    const advice = adviseAtFailure(failure, question);
    const status = statusOf(failure, advice, failure.method ?? question.method);
    const may = status === "ui.groupRetry" || status === "ui.groupWait";
    const wait = may ? { at: failure.timestamp, seconds: advice.delaySeconds ?? 0 } : undefined;
    // The same cause with another advice (a delay, a code's own rule, another method) is another group to a person.
    const key = `${cause} ${status}`;
    const group = groups.get(key);
    if (!group) groups.set(key, { cause: key, failure, items: [item], status, wait });
    else {
      group.items.push(item);
      if (wait && group.wait && endOf(wait) > endOf(group.wait)) group.wait = wait;
    }
  }
  return [...groups.values()];
}
