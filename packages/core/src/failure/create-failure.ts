import { errorPhrasesByCode } from "../http/status/phrases.ts";
import type { Failure, JsonValue } from "../types.ts";
import { collectDetails } from "./collect-details.ts";
import { DEFAULT_MESSAGES, FAILURE_SCHEMA } from "./failure-schema.ts";

/** What `createFailure` needs. Any other member may be missing, or of a wrong type: then it is left out. */
export type FailureInit = { readonly [Name in keyof Failure]?: unknown } & Pick<
  Failure,
  "kind" | "reader" | "timestamp"
>;

const SCHEMA_ENTRIES = /* @__PURE__ */ Object.entries(FAILURE_SCHEMA);

const originals = new WeakMap<object, unknown>();

/** `502 Bad Gateway`, or `HTTP 599` for a code that is no registered error. */
function getStatusLine(status: number): string {
  const phrase = errorPhrasesByCode.get(status)?.[0] ?? "(";
  return phrase.startsWith("(") ? `HTTP ${status}` : `${status} ${phrase}`;
}

function freezeDeep<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(freezeDeep);
  return value;
}

/**
 * Parses the members, adds a message if there is none, freezes the failure and remembers the original for `getRaw`. `details` may be
 * the whole body: values that other members show are left out.
 */
export function createFailure(
  init: FailureInit,
  original: unknown,
  redact: (text: string) => string = String,
): Failure {
  const members: { -readonly [Name in keyof Failure]?: unknown } = {};
  for (const [name, parse] of SCHEMA_ENTRIES) {
    const value = parse(init[name as keyof Failure], redact);
    if (value !== undefined && (!Array.isArray(value) || value.length > 0))
      members[name as keyof Failure] = value;
  }
  const {
    kind = "unknown",
    status,
    code,
    message,
    requestId,
    traceId,
    fieldErrors = [],
  } = members as Partial<Failure>;
  members.kind = kind;
  members.message = message ?? (status && kind === "http" ? getStatusLine(status) : DEFAULT_MESSAGES[kind]);
  members.messageSource = message ? (members.messageSource ?? "server") : "phrase";
  const shown = [status, code, members.message, init.message, requestId, traceId];
  const details = collectDetails(
    init.details as JsonValue | undefined,
    new Set<unknown>([...shown, ...fieldErrors.map((field) => field.message)]),
    redact,
  );
  if (details) members.details = details;
  const failure = freezeDeep(members) as Failure;
  originals.set(failure, original);
  return failure;
}

/** Whether this copy of Errorkit made a failure. */
export function isOwnFailure(value: unknown): value is Failure {
  return originals.has(value as object);
}

/**
 * Returns the body or the thrown value behind a failure, unredacted; `undefined` for a failure that came through JSON.
 *
 * @example
 * getRaw(await readFailure(response)); // the parsed body
 */
export function getRaw(failure: Failure): unknown {
  return originals.get(failure);
}
