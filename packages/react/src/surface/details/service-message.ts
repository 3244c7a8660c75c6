import type { Failure } from "@errorkit/core";
import { formatPath } from "../../utils/format-path.ts";

const MAX_FIELDS = 20;

/** Returns the messages of the service: its general one, then one for each field. */
export function getServiceMessage({ message, messageSource, fieldErrors = [] }: Failure): string | undefined {
  const fieldMessages = fieldErrors.slice(0, MAX_FIELDS).map((fieldError) => {
    const name = formatPath(fieldError.path);
    return name === "" ? fieldError.message : `${name}: ${fieldError.message}`;
  });
  const all = new Set([...(messageSource === "server" ? [message] : []), ...fieldMessages]);
  return [...all].join("; ") || undefined;
}
