"use client";

import type { FailureDescription } from "@errorkit/i18n";
import { useMessages } from "../provider/use-messages.ts";
import { useFailure } from "./use-failure.ts";

/**
 * What to tell a person about an error, in the current language: title, description and next step, for a host's own
 * components. `method` (where the error does not carry it) decides whether a change may have been made. `null` for
 * `null` and `undefined`.
 */
export function useFailureDescription(
  error: unknown,
  options: { readonly method?: string | undefined } = {},
): FailureDescription | null {
  const failure = useFailure(error);
  const { messages } = useMessages();
  return failure && messages.describe(failure, options.method);
}
