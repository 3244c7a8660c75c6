import type { Failure } from "@errorkit/core";
import type { Messages } from "@errorkit/i18n";
import { formatPath } from "../../utils/format-path.ts";

/** As many errors of fields as the details list. */
export const MAX_FIELD_ERRORS = 20;

/** Returns the errors of fields in one line: "name: Use 3 to 20 letters; disks[0].size: At least 10 GB". */
export function formatFieldErrors({ fieldErrors = [] }: Failure, messages: Messages): string {
  const texts = fieldErrors.slice(0, MAX_FIELD_ERRORS).map(({ path, message, code }) => {
    const label = formatPath(path);
    const text = (messages.fieldMessage(code) ?? message).replace(/[.\u3002]$/, "");
    return label === "" ? text : `${label}: ${text}`;
  });
  return [...new Set(texts)].join("; ");
}
