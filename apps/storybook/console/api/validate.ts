import type { Field } from "./field-messages.ts";
import { getFieldMessage } from "./field-messages.ts";
import type { ServiceDraft } from "./model.ts";

interface FieldProblem {
  readonly field: Field;
  readonly message: string;
}

/**
 * Validates a draft.
 * @param strict refuses valid values too, so that the user can see a message at each field.
 * @returns one problem for each field that is invalid or refused.
 */
export function validate(
  draft: Partial<ServiceDraft>,
  acceptLanguage: string | null,
  strict: boolean,
): readonly FieldProblem[] {
  const isValid: Readonly<Record<Field, boolean>> = {
    name: /^[a-z][a-z0-9-]{3,31}$/.test(draft.name ?? ""),
    model: /^[\w.-]{3,}$/.test(draft.model ?? ""),
    replicas: Number.isInteger(draft.replicas) && draft.replicas! >= 1 && draft.replicas! <= 32,
  };
  return (Object.keys(isValid) as Field[])
    .filter((field) => strict || !isValid[field])
    .map((field) => ({
      field,
      message: getFieldMessage(field, isValid[field] ? "refused" : "invalid", acceptLanguage),
    }));
}
