"use client";

import type { FailureDescription } from "@errorkit/i18n";
import { useErrorkit } from "../provider/errorkit-context.ts";
import { useFailure } from "./use-failure.ts";

/**
 * Describes an error in the current locale for your own components: title, description and next step.
 *
 * @param options.method the method of the request, used where the error does not name it: it decides whether the user has to
 *   check whether the change was made
 * @returns `null` without an error: for `null`, `undefined`, `false` and `""`
 * @example
 * ```tsx
 * const description = useFailureDescription(mutation.error, { method: "POST" });
 * return description && <Tooltip title={description.title}>{description.nextStep}</Tooltip>;
 * ```
 */
export function useFailureDescription(
  error: unknown,
  options: { readonly method?: string | undefined } = {},
): FailureDescription | null {
  const failure = useFailure(error);
  const { messages } = useErrorkit();
  return failure && messages.describe(failure, { method: failure.method ?? options.method });
}
