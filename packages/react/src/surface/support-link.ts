import type { Failure } from "@errorkit/core";
import type { Settings } from "../provider/settings-context.ts";
import { safeCall } from "../utils/safe-call.ts";
import { safeHref } from "../utils/safe-href.ts";

/** Whether a failure is the reader's own affair: nobody can help with a missing network, a cancelled request, an old page. */
export function isClientSide({ kind }: Failure): boolean {
  return kind === "offline" || kind === "aborted" || kind === "chunk-load";
}

/** Where support is for a failure; `undefined` for nowhere. */
export function getSupportHref(failure: Failure, { supportHref }: Settings): string | undefined {
  if (isClientSide(failure)) return undefined;
  return safeHref(
    typeof supportHref === "function"
      ? safeCall("supportHref", () => supportHref(failure), undefined)
      : supportHref,
  );
}
