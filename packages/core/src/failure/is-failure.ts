import type { Failure, JsonValue } from "./failure.ts";
import { kindText } from "./make.ts";
import { isMadeHere } from "./raw.ts";
import { snapshot } from "./snapshot.ts";
import type { JsonObject } from "./values.ts";
import { isObject } from "./values.ts";

/** A plain value with what every failure has. What else it has is looked at one by one when it is read. */
export type FailureLike = JsonObject &
  Pick<Failure, "kind" | "message" | "messageSource" | "reader" | "timestamp">;

/** Whether a plain value has what every failure has. */
export function looksLikeFailure(value: JsonValue | undefined): value is FailureLike {
  if (!isObject(value)) return false;
  const { kind, message, messageSource, reader, timestamp } = value;
  return (
    typeof kind === "string" &&
    Object.hasOwn(kindText, kind) &&
    typeof message === "string" &&
    message !== "" &&
    (messageSource === "server" || messageSource === "phrase") &&
    typeof reader === "string" &&
    typeof timestamp === "number"
  );
}

/** Whether a value is a failure made here, or one that came through JSON. */
export function isFailure(value: unknown): value is Failure {
  return isMadeHere(value) || looksLikeFailure(snapshot(value));
}
