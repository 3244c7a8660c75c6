import type { Failure } from "@errorkit/core";
import type { MessageKey } from "@errorkit/i18n";
import { adviseAtFailure } from "../../utils/advise-at-failure.ts";
import type { Messages } from "../../utils/messages.ts";

type RetryPolicy = "standard" | "documented";

/** What one source says about repeating a request. */
export interface RetryGuidanceRow {
  readonly source: string;
  readonly text: string;
  /** The retry advice of the surface is based on this source. */
  readonly used: boolean;
}

/**
 * Returns what the HTTP standard says about repeating the request, and what the document of the service says where it differs.
 * Empty where the standard says nothing.
 */
export function getRetryGuidance(
  failure: Failure,
  { t }: Messages,
  retryPolicy: RetryPolicy | undefined,
): readonly RetryGuidanceRow[] {
  // Without a Retry-After header and an error code, which overrule both sources.
  const { retryAfterSeconds: _, retryClass: __, ...bareFailure } = failure;
  const standard = adviseAtFailure(bareFailure, { retryPolicy: "standard" });
  // Matches the basis of the standard: "RFC9110 15.6.4".
  const [, rfc, section] = /^RFC(\d+) (.+)/.exec(standard.basis) ?? [];
  if (!rfc || !section) return [];
  const documented = adviseAtFailure(bareFailure, { retryPolicy: "documented" });
  const { basis } = adviseAtFailure(failure, { retryPolicy });
  const [service = ""] = documented.basis.split(" ");
  return [
    {
      source: t("ui.httpStandard", { rfc, section }),
      text: t(`standard.${standard.class}` satisfies MessageKey),
      used: basis === standard.basis,
    },
    {
      source: t("ui.serviceDocument", { service, language: t("ui.english") }),
      text: t(documented.class === "fix" ? "guidance.after-change" : "guidance.any-time"),
      used: basis === documented.basis,
    },
  ].slice(0, documented.basis === standard.basis ? 1 : 2);
}
