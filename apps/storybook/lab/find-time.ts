import type { Capture } from "./capture.ts";

/** When a request failed: the time in the paste, or the `Date` of the response (RFC 9110 section 6.6.1). */
export function findTime(capture: Capture): number | undefined {
  const date =
    capture.form === "response" ? capture.headers.find(([name]) => /^date$/i.test(name))?.[1] : undefined;
  const time = capture.time ?? Date.parse(date ?? "");
  return Number.isFinite(time) ? time : undefined;
}
