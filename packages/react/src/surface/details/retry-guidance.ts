import type { Failure, RetryPolicy } from "@errorkit/core";
import type { MessageKey, Messages } from "@errorkit/i18n";
import { adviseAtFailure } from "../../utils/advise-at-failure.ts";

/** What one source says about repeating a request. */
export interface RetryGuidanceRow {
  readonly source: string;
  readonly text: string;
  /** The retry advice of the surface is based on this source. */
  readonly used: boolean;
}

/**
 * Returns what the HTTP standard says about repeating the request, and what the document of the service says where a retry policy
 * knows it. Empty where the standard says nothing.
 */
export function getRetryGuidance(
  failure: Failure,
  { t }: Messages,
  retryPolicy: RetryPolicy | undefined,
): readonly RetryGuidanceRow[] {
  // Without a Retry-After header and an error code, which overrule both sources.
  const { retryAfterSeconds: _, retryClass: __, ...bareFailure } = failure;
  const standard = adviseAtFailure(bareFailure, {});
  // Matches the basis of the standard: "RFC9110 15.6.4".
  const [, rfc, section] = /^RFC(\d+) (.+)/.exec(standard.basis) ?? [];
  if (!rfc || !section) return [];
  const { basis } = adviseAtFailure(failure, { retryPolicy });
  const rows = [
    {
      source: t("ui.httpStandard", { rfc, section }),
      text: t(`standard.${standard.class}` satisfies MessageKey),
      used: basis === standard.basis,
    },
  ];
  const documented = retryPolicy?.findDocumented(bareFailure);
  if (!documented) return rows;
  const [service = ""] = documented.basis.split(" ");
  rows.push({
    source: t("ui.serviceDocument", { service, language: t("ui.english") }),
    text: t(`guidance.${documented.guidance}` satisfies MessageKey),
    used: basis === documented.basis,
  });
  return rows;
}
