import type { Failure } from "@errorkit/core";
import { callSafely } from "../internals/call-safely.ts";
import { safeHref } from "../internals/safe-href.ts";
import type { Settings } from "../provider/settings.ts";

/** Whether a failure is the reader's own affair: nobody can help with a missing network, a cancelled request, an old page. */
export function isOwnAffair({ kind }: Failure): boolean {
  return kind === "offline" || kind === "aborted" || kind === "chunk-load";
}

/** Where support is for a failure; `undefined` for nowhere. */
export function supportOf(failure: Failure, { supportHref }: Settings): string | undefined {
  if (isOwnAffair(failure)) return undefined;
  return safeHref(
    typeof supportHref === "function"
      ? callSafely("supportHref", () => supportHref(failure), undefined)
      : supportHref,
  );
}
