import type { Failure } from "@errorkit/core";
import { formatPath } from "../../utils/format-path.ts";

/** As many as a person goes through outside a form. */
const MOST_FIELDS = 20;

/** What the service itself said, as it came: its message, then what is wrong with each field. */
export function getServiceMessage({ message, messageSource, fieldErrors = [] }: Failure): string | undefined {
  const problems = fieldErrors.slice(0, MOST_FIELDS).map(({ path, message: problem }) => {
    const name = formatPath(path);
    return name === "" ? problem : `${name}: ${problem}`;
  });
  return (
    [...new Set([...(messageSource === "server" ? [message] : []), ...problems])].join("; ") || undefined
  );
}
