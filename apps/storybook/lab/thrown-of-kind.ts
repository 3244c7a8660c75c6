import type { FailureKind } from "@errorkit/core";
import type { ThrownCapture } from "./capture.ts";

/** A value that is thrown for each kind of failure without a response. */
const valueByKind = {
  network: () => new TypeError("Failed to fetch"),
  offline: () => new TypeError("Failed to fetch"),
  timeout: () => new DOMException("signal timed out", "TimeoutError"),
  aborted: () => new DOMException("The user aborted a request.", "AbortError"),
  parse: () => new SyntaxError("Unexpected end of JSON input"),
  "chunk-load": () => new TypeError("Failed to fetch dynamically imported module"),
} as const satisfies Partial<Record<FailureKind, () => unknown>>;

export type ThrownKind = keyof typeof valueByKind;

/** Whether a failure of this kind is a thrown value. */
export const isThrownKind = (kind: string): kind is ThrownKind => Object.hasOwn(valueByKind, kind);

/** A thrown value that is read as a failure of this kind. */
export const createThrown = (kind: ThrownKind, requestId: string | undefined): ThrownCapture => ({
  form: "thrown",
  value: valueByKind[kind](),
  ...(requestId && { requestId }),
  // The lab may be offline, but not the customer because of that.
  online: kind !== "offline",
});
