import { isFailure } from "@errorkit/core";
import type { Capture } from "./capture.ts";
import { parseHar } from "./parse-har.ts";
import { reviveError } from "./revive-error.ts";

/** Reads a HAR file or entry, an error as JSON, or the body of a response without its headers. */
export function parseJson(text: string): Capture | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const time = isFailure(value) ? value.timestamp : undefined;
  return (
    parseHar(value) ?? { form: "thrown", value: reviveError(value), ...(time !== undefined && { time }) }
  );
}
