import type { Failure } from "./failure.ts";
import { isMadeHere } from "./raw.ts";

/** Whether a value is a failure made here, or one that came through JSON. */
export function isFailure(value: unknown): value is Failure {
  if (isMadeHere(value)) return true;
  if (typeof value !== "object" || value === null) return false;
  const { kind, message, reader, at } = value as Partial<Failure>;
  return Boolean(kind && message && reader) && Number.isFinite(at);
}
