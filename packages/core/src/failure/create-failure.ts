import { phrasesByCode } from "../http/status/phrases.ts";
import type { Failure, FailureKind } from "../types.ts";

/** The message of a failure that came without one. */
export const DEFAULT_MESSAGES: Readonly<Record<FailureKind, string>> = {
  http: "HTTP error",
  network: "Network error",
  offline: "Offline",
  timeout: "Timed out",
  aborted: "Aborted",
  parse: "Unreadable response",
  "chunk-load": "A part of the application did not load",
  unknown: "Unknown error",
};

/** What `createFailure` needs: members may be missing or `undefined`. */
export type FailureInit = { readonly [Name in keyof Failure]?: Failure[Name] | undefined } & Pick<
  Failure,
  "kind" | "reader" | "timestamp"
>;

const originals = new WeakMap<object, unknown>();

/** `502 Bad Gateway`, or `HTTP 599` for a code without a registered phrase. */
function getStatusLine(status: number): string {
  const phrase = phrasesByCode.get(status)?.[0] ?? "(";
  return phrase.startsWith("(") ? `HTTP ${status}` : `${status} ${phrase}`;
}

function freezeDeep<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(freezeDeep);
  return value;
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === "" || (Array.isArray(value) && value.length === 0);

/** Adds a message if there is none, drops empty members, freezes the failure and remembers the original for `getRaw`. */
export function createFailure(init: FailureInit, original: unknown): Failure {
  const { kind, status, message } = init;
  const phrase = status !== undefined && kind === "http" ? getStatusLine(status) : DEFAULT_MESSAGES[kind];
  const members: Record<string, unknown> = {
    messageSource: message ? "server" : "phrase",
    ...init,
    message: message || phrase,
  };
  for (const name in members) if (isEmpty(members[name])) delete members[name];
  const failure = freezeDeep(members) as unknown as Failure;
  originals.set(failure, original);
  return failure;
}

/** Whether this copy of Errorkit made a failure. */
export function isOwnFailure(value: unknown): value is Failure {
  return typeof value === "object" && value !== null && originals.has(value);
}

/**
 * Returns the body or the thrown value behind a failure, unredacted; `undefined` for a failure that came through JSON.
 *
 * @example
 * getRaw(await readFailure(response)); // the parsed body
 */
export function getRaw(failure: Failure): unknown {
  return isOwnFailure(failure) ? originals.get(failure) : undefined;
}
