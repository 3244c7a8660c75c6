import { phrasesByCode } from "../status/phrase.ts";
import type { Failure, FailureKind } from "./failure.ts";
import { keepRaw } from "./raw.ts";

const kindText: Readonly<Record<FailureKind, string>> = {
  http: "HTTP error",
  network: "Network error",
  offline: "Offline",
  timeout: "Timed out",
  aborted: "Aborted",
  parse: "Unreadable answer",
  "chunk-load": "A part of the application could not be loaded",
  unknown: "Unknown error",
};

/** `502 Bad Gateway`, or `HTTP 599` for a code that the registry has no phrase for. */
export function statusLine(status: number): string {
  const phrase = phrasesByCode.get(status)?.[0] ?? "(";
  return phrase.startsWith("(") ? `HTTP ${status}` : `${status} ${phrase}`;
}

/** A failure in the making: members may be missing or `undefined`. */
export type Draft = { [name in keyof Failure]?: Failure[name] | undefined } & Pick<
  Failure,
  "kind" | "reader" | "at"
>;

/** Fills in the message, drops what is not known, freezes, and keeps the raw value aside. */
export function makeFailure(draft: Draft, raw: unknown): Failure {
  const words = draft.message?.trim();
  const parts = {
    ...draft,
    message: words || (draft.status === undefined ? kindText[draft.kind] : statusLine(draft.status)),
    messageSource: words ? "server" : "phrase",
  };
  const known = Object.entries(parts).filter(([, value]) => value !== undefined);
  const failure = Object.freeze(Object.fromEntries(known)) as unknown as Failure;
  keepRaw(failure, raw);
  return failure;
}
