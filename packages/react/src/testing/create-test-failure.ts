import type { Failure } from "@errorkit/core";
import { toFailure } from "@errorkit/core";

/**
 * Creates a failure from the members that matter for a test. It is like one that Errorkit has read: complete, checked and frozen.
 *
 * @param members the members that differ from a failure of this status or kind; `kind` is `http` with a status
 * @default a 500, read now
 * @example
 * ```tsx
 * render(<ErrorBanner error={createTestFailure({ status: 429, retryAfterSeconds: 5 })} />);
 * throw new FailureError(createTestFailure({ kind: "network", method: "POST" }));
 * ```
 */
export function createTestFailure(members: Partial<Failure> = {}): Failure {
  const { status, kind = "http" } = members;
  const base: Failure =
    kind === "http"
      ? toFailure({ status: status ?? 500 })
      : { kind, message: kind, messageSource: "phrase", reader: "test", timestamp: Date.now() };
  const messageSource = members.message === undefined ? base.messageSource : "server";
  return toFailure({ ...base, messageSource, ...members });
}
