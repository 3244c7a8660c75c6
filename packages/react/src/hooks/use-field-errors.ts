"use client";

import type { FieldError } from "@errorkit/core";
import { useMemo } from "react";
import { useErrorkit } from "../provider/errorkit-context.ts";
import { useFailure } from "./use-failure.ts";

/**
 * Returns the errors of the fields that the service rejected, with the same messages as `ErrorSummary`: your app's message for the code
 * of a field (`field.<code>` of your `messages`) in the current locale, otherwise the message of the service. The same list until the
 * error or the locale changes.
 *
 * @returns an empty list without an error, and for an error without errors of fields
 * @example
 * ```tsx
 * const fieldErrors = useFieldErrors(error); // [{ path: ["name"], message: "At least 3 characters.", code: "too_short" }]
 * const nameError = fieldErrors.find(({ path }) => path[0] === "name")?.message;
 * return <FormField label="Name" errorText={nameError}>…</FormField>;
 * ```
 */
export function useFieldErrors(error: unknown): readonly FieldError[] {
  const fieldErrors = useFailure(error)?.fieldErrors;
  const { messages } = useErrorkit();
  return useMemo(
    () =>
      (fieldErrors ?? []).map((fieldError) => ({
        ...fieldError,
        message: messages.fieldMessage(fieldError.code) ?? fieldError.message,
      })),
    [fieldErrors, messages],
  );
}
