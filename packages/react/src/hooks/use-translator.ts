"use client";

import type { ErrorTranslator } from "@errorkit/i18n";
import { useErrorkit } from "../provider/errorkit-context.ts";

/**
 * Returns the translator of the nearest `ErrorkitProvider`; without a provider, an English one. The component renders again
 * when the locale or its messages change.
 *
 * @example
 * ```tsx
 * function RetryLabel() {
 *   const { t } = useTranslator();
 *   return <span>{t("ui.retry")}</span>;
 * }
 * ```
 */
export function useTranslator(): ErrorTranslator {
  return useErrorkit().sources.translator;
}
