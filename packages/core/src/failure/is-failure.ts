import type { Failure, FailureKind } from "./failure.ts";
import { isMadeHere } from "./raw.ts";
import type { JsonObject } from "./snapshot.ts";
import { isObject, snapshot } from "./snapshot.ts";

const kinds: Readonly<Record<FailureKind, true>> = {
  http: true,
  network: true,
  offline: true,
  timeout: true,
  aborted: true,
  parse: true,
  "chunk-load": true,
  unknown: true,
};

/** Whether a plain value has what every failure has. What else it has is looked at one by one when it is read. */
export function looksLikeFailure(
  value: JsonObject,
): value is JsonObject & Pick<Failure, "kind" | "message" | "reader" | "at"> {
  const { kind, message, messageSource, reader, at } = value;
  return (
    typeof kind === "string" &&
    Object.hasOwn(kinds, kind) &&
    typeof message === "string" &&
    message !== "" &&
    (messageSource === "server" || messageSource === "phrase") &&
    typeof reader === "string" &&
    typeof at === "number"
  );
}

/** Whether a value is a failure made here, or one that came through JSON. */
export function isFailure(value: unknown): value is Failure {
  if (isMadeHere(value)) return true;
  const plain = snapshot(value);
  return isObject(plain) && looksLikeFailure(plain);
}
