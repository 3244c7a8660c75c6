"use client";

import type { FailureDescription } from "@errorkit/i18n";
import { useFailure } from "./use-failure.ts";
import { useWords } from "./use-words.ts";

/**
 * What to tell a person about an error, in the current language: title, description and next step, for a host's own
 * components. `method` (where the error does not carry it) decides whether a change may have been made. `null` for
 * `null` and `undefined`.
 */
export function useDescription(
  error: unknown,
  options: { readonly method?: string | undefined } = {},
): FailureDescription | null {
  const failure = useFailure(error);
  const { words } = useWords();
  return failure && words.describe(failure, options.method);
}
