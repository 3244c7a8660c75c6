"use client";

import type { DescribeOptions, FailureDescription } from "@errorkit/i18n";
import { useErrorkit } from "../provider/errorkit-context.ts";
import { useFailure } from "./use-failure.ts";

/**
 * Describes an error in the current locale for your own components: title, description and next step.
 *
 * @param options.method the method of the request, used where the error does not name it: it decides whether the user has to
 *   check whether the change was made
 * @param options.offers the buttons and links beside your text: the next step names no act that is not offered
 * @returns `null` without an error: for `null`, `undefined`, `false` and `""`
 * @example
 * ```tsx
 * const description = useFailureDescription(mutation.error, { method: "POST" });
 * return description && <Tooltip title={description.title}>{description.nextStep}</Tooltip>;
 * ```
 */
export function useFailureDescription(
  error: unknown,
  options: DescribeOptions = {},
): FailureDescription | null {
  const failure = useFailure(error);
  const { messages } = useErrorkit();
  return failure && messages.describe(failure, { ...options, method: failure.method ?? options.method });
}
