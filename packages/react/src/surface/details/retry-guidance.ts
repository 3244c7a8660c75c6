import type { Failure, RetryAdvice } from "@errorkit/core";
import { adviseRetry } from "@errorkit/core";
import type { MessageKey } from "@errorkit/i18n";
import type { Messages } from "../../utils/messages.ts";

/** What one source says about repeating a request. */
export interface RetryGuidanceRow {
  readonly source: string;
  readonly text: string;
  /** The advice in force comes from here. */
  readonly used: boolean;
}

/**
 * What the standard says, and beside it what the service's own document says where it says otherwise; each under its own
 * name. Empty where the standard has no word on it.
 */
export function getRetryGuidance(
  failure: Failure,
  { t }: Messages,
  retryPolicy: "standard" | "documented" | undefined,
): readonly RetryGuidanceRow[] {
  // What a live Retry-After or an error code overrules is asked without them.
  const { retryAfterSeconds: _, retryClass: __, ...bare } = failure;
  const ask = (by: "standard" | "documented"): RetryAdvice =>
    adviseRetry(bare, { retryPolicy: by, now: failure.timestamp });
  const standard = ask("standard");
  const [, rfc, section] = /^RFC(\d+) (.+)/.exec(standard.basis) ?? [];
  if (!rfc || !section) return [];
  const documented = ask("documented");
  const inForce = adviseRetry(failure, { retryPolicy, now: failure.timestamp }).basis;
  const rows = [
    {
      source: t("ui.httpStandard", { rfc, section }),
      text: t(`standard.${standard.class}` satisfies MessageKey),
      used: inForce === standard.basis,
    },
  ];
  if (documented.basis === standard.basis) return rows;
  const [service = ""] = documented.basis.split(" ");
  return [
    ...rows,
    {
      source: t("ui.serviceDocument", { service, language: t("ui.english") }),
      text: t(documented.class === "fix" ? "guidance.after-change" : "guidance.any-time"),
      used: inForce === documented.basis,
    },
  ];
}
