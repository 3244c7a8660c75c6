import { phrasesByCode } from "../status/phrase.ts";
import type { Failure, FailureKind } from "./failure.ts";
import { keepRaw } from "./raw.ts";

/** What to say where nobody else says anything. */
export const kindText: Readonly<Record<FailureKind, string>> = {
  http: "HTTP error",
  network: "Network error",
  offline: "Offline",
  timeout: "Timed out",
  aborted: "Aborted",
  parse: "Unreadable answer",
  "chunk-load": "A part of the application did not load",
  unknown: "Unknown error",
};

/** `502 Bad Gateway`, or `HTTP 599` for a code that the registry has no phrase for. */
function statusLine(status: number): string {
  const phrase = phrasesByCode.get(status)?.[0] ?? "(";
  return phrase.startsWith("(") ? `HTTP ${status}` : `${status} ${phrase}`;
}

/** Freezes a plain value and all in it. */
function freezeDeep<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(freezeDeep);
  return value;
}

/** A failure in the making: members may be missing or `undefined`. */
export type Draft = { readonly [Name in keyof Failure]?: Failure[Name] | undefined } & Pick<
  Failure,
  "kind" | "reader" | "timestamp"
>;

const isNothing = (value: unknown): boolean =>
  value === undefined || value === "" || (Array.isArray(value) && value.length === 0);

/** Supplies a message where there is none, drops what is not known, freezes, and keeps the raw value aside. */
export function makeFailure(draft: Draft, raw: unknown): Failure {
  const { kind, status, message } = draft;
  const phrase = status !== undefined && kind === "http" ? statusLine(status) : kindText[kind];
  const parts: Record<string, unknown> = {
    messageSource: message ? "server" : "phrase",
    ...draft,
    message: message || phrase,
  };
  for (const name in parts) if (isNothing(parts[name])) delete parts[name];
  const failure = freezeDeep(parts) as unknown as Failure;
  keepRaw(failure, raw);
  return failure;
}
