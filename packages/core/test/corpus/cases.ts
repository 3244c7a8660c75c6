import type { ErrorShapeReader, Failure } from "@errorkit/core";
import { createFailureReader, getRaw } from "@errorkit/core";
import { clients } from "@errorkit/core/readers/clients";
import { jsonp } from "@errorkit/core/readers/jsonp";
import { maps } from "@errorkit/core/readers/maps";
import { platforms } from "@errorkit/core/readers/platforms";
import { xmlRpc } from "@errorkit/core/readers/xml-rpc";
import documented from "./documented.jsonl?raw";
import documented2 from "./documented-2.jsonl?raw";
import given from "./given.jsonl?raw";
import given2 from "./given-2.jsonl?raw";

/** One response or thrown value, and what its failure must be; missing members of `expect` are not checked. */
export interface Case {
  readonly id: string;
  readonly source: string;
  /** Where the shape was seen. */
  readonly ref?: string;
  /** The kind of system, in `documented-2.jsonl`. */
  readonly family?: string;
  /** What the case expected at first, and why that was wrong. */
  readonly disputed?: string;
  /** What Errorkit does not read yet, and why. The test checks that the expectation is not met. */
  readonly unread?: string;
  /** The optional reader that the case needs: the file name of its entry point. */
  readonly reader?: keyof typeof optionalReaders;
  readonly status: number | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | null;
  readonly bodyBase64?: string;
  readonly thrown?: Thrown;
  readonly env?: {
    readonly onLine?: boolean;
    readonly now?: string;
    readonly method?: string;
    /** The request's signal, not aborted; `null` for a request without one. */
    readonly signal?: "pending" | null;
  };
  readonly expect: {
    readonly kind?: string;
    readonly status?: number;
    readonly code?: string | null;
    readonly codeAnyOf?: readonly string[];
    readonly codeNot?: readonly string[];
    readonly message?: string;
    readonly messageIncludes?: readonly string[];
    readonly messageExcludes?: readonly string[];
    readonly messageNonEmpty?: boolean;
    readonly requestId?: string;
    /** The request ID or the trace ID. */
    readonly supportId?: string;
    /** `null`: there must be none. */
    readonly traceId?: string | null;
    readonly retryAfterSeconds?: number | null;
    /** The paths of all field errors, in order. */
    readonly fields?: readonly (readonly (string | number)[])[];
    /** The paths of all field errors in any order, each path joined by dots. */
    readonly fieldPaths?: readonly string[];
    /** There must be no field errors. */
    readonly noFields?: true;
    readonly permissions?: readonly string[] | null;
    readonly resource?: string;
    readonly retryClass?: string;
    /** `findFailureInBody` must find nothing in this successful response. */
    readonly noFailureInBody?: true;
    /** `findFailureInBody` finds nothing, because a success may look the same; `readFailure` reads the failure. */
    readonly onlyInResponse?: true;
    readonly service?: string;
    readonly method?: string;
    readonly url?: string;
    /** `null`: there must be none. */
    readonly host?: string | null;
    readonly detailsContain?: readonly string[];
    /** Secrets, which the failure must not contain. */
    readonly resultExcludes?: readonly string[];
  };
}

type Thrown = Readonly<Record<string, unknown>> & {
  readonly name?: string;
  readonly message?: string;
  readonly cause?: Thrown;
  readonly domException?: boolean;
};

/** The readers of `@errorkit/core/readers/*`, by file name. */
export const optionalReaders: Readonly<
  Record<"clients" | "jsonp" | "maps" | "platforms" | "xml-rpc", ErrorShapeReader>
> = { clients, jsonp, maps, platforms, "xml-rpc": xmlRpc };

const parseLines = (text: string): readonly Case[] =>
  text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Case);

/** The cases that were given, and those that were written from the documentation of APIs and clients. */
export const corpora: Readonly<Record<"given" | "given-2" | "documented" | "documented-2", readonly Case[]>> =
  {
    given: parseLines(given),
    "given-2": parseLines(given2),
    documented: parseLines(documented),
    "documented-2": parseLines(documented2),
  };

/** Builds the thrown value from its description. */
function build(thrown: Thrown): unknown {
  if (Object.hasOwn(thrown, "value")) return thrown.value;
  if (thrown.response === true) return Response.error();
  const { xhr, domException, name, message, cause, ...more } = thrown;
  if (xhr) return more;
  if (domException) return new DOMException(message, name);
  if (name === undefined) return { ...more, ...(message !== undefined && { message }) };
  const inner = cause && { cause: build(cause) };
  const error = name === "TypeError" ? new TypeError(message, inner) : new Error(message, inner);
  return Object.assign(Object.defineProperty(error, "name", { value: name, configurable: true }), more);
}

function parseJson(text: string | null | undefined): unknown {
  try {
    return JSON.parse(text ?? "");
  } catch {
    return undefined;
  }
}

/** Reads a case as an app would; `undefined` when `findFailureInBody` is wrong about a successful response. */
export async function readCase({
  status,
  headers,
  body,
  bodyBase64,
  thrown,
  env,
  expect,
  reader,
}: Case): Promise<Failure | undefined> {
  const { toFailure, readFailure, findFailureInBody } = createFailureReader({
    readers: reader ? [optionalReaders[reader]] : [],
  });
  const context = {
    online: env?.onLine ?? true,
    now: env?.now === undefined ? undefined : Date.parse(env.now),
    method: env?.method,
    signal: env?.signal === "pending" ? new AbortController().signal : env?.signal,
  };
  if (status === null) return toFailure(build(thrown ?? {}), context);
  const bytes =
    bodyBase64 === undefined
      ? (body ?? null)
      : Uint8Array.from(atob(bodyBase64), (byte) => byte.charCodeAt(0));
  const response = new Response(bytes, { status, headers });
  // The caller of an API that reports errors with 200 asks for the failure in the body.
  const json = status < 300 ? parseJson(body) : undefined;
  if (json === undefined) return readFailure(response, context);
  const found = findFailureInBody(json, { ...context, status, headers });
  if (!expect.noFailureInBody && !expect.onlyInResponse) return found;
  return found ? undefined : readFailure(response, context);
}

/** The differences between a failure and what its case expects. */
export function mismatches({ status, expect }: Case, failure: Failure | undefined): readonly string[] {
  if (!failure) return ["findFailureInBody is wrong"];
  const wrong: string[] = [];
  const check = (right: boolean, what: string, found: unknown): void => {
    if (!right) wrong.push(`${what}: ${JSON.stringify(found)}`);
  };
  const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
  for (const name of [
    "kind",
    "status",
    "requestId",
    "traceId",
    "resource",
    "retryClass",
    "service",
    "permissions",
    "method",
    "url",
    "host",
  ] as const) {
    if (expect[name] !== undefined)
      check(same(failure[name] ?? null, expect[name]), `${name} is not ${expect[name]}`, failure[name]);
  }
  if (expect.code !== undefined)
    check((failure.code ?? null) === expect.code, `code is not ${expect.code}`, failure.code);
  if (expect.codeAnyOf)
    check(expect.codeAnyOf.includes(failure.code ?? ""), `code is none of ${expect.codeAnyOf}`, failure.code);
  if (expect.codeNot)
    check(!expect.codeNot.includes(failure.code ?? ""), "code is one it must not be", failure.code);
  const { message } = failure;
  if (expect.message !== undefined)
    check(message.trim() === expect.message, `message is not ${expect.message}`, message);
  for (const part of expect.messageIncludes ?? [])
    check(message.includes(part), `message lacks ${part}`, message);
  for (const part of expect.messageExcludes ?? [])
    check(!message.includes(part), `message has ${part}`, message);
  check(message.trim() !== "", "message is empty", message);
  const { retryAfterSeconds: wait } = failure;
  if (expect.retryAfterSeconds === null) check(wait === undefined, "a delay where none is", wait);
  else if (expect.retryAfterSeconds !== undefined)
    check(
      Math.abs((wait ?? Number.NaN) - expect.retryAfterSeconds) <= 1,
      `delay is not ${expect.retryAfterSeconds}`,
      wait,
    );
  if (expect.fields)
    check(
      same(
        failure.fieldErrors?.map(({ path }) => path),
        expect.fields,
      ),
      `fields are not ${JSON.stringify(expect.fields)}`,
      failure.fieldErrors,
    );
  if (expect.fieldPaths) {
    const paths = new Set(failure.fieldErrors?.map(({ path }) => path.join(".")));
    check(
      same([...paths].sort(), [...new Set(expect.fieldPaths)].sort()),
      `fields are not ${expect.fieldPaths}`,
      [...paths],
    );
  }
  if (expect.supportId !== undefined)
    check(
      [failure.requestId, failure.traceId].includes(expect.supportId),
      `neither ID is ${expect.supportId}`,
      failure.requestId,
    );
  if (expect.noFields) check(failure.fieldErrors === undefined, "fields where none are", failure.fieldErrors);
  const whole = JSON.stringify([failure, getRaw(failure)]);
  for (const part of expect.detailsContain ?? [])
    check(whole.includes(JSON.stringify(part).slice(1, -1)), `nowhere ${part}`, failure);
  const shown = JSON.stringify(failure);
  for (const secret of expect.resultExcludes ?? [])
    check(!shown.includes(secret), `the failure has ${secret}`, failure);
  if (status !== null && failure.kind !== "parse")
    check(failure.status === status, `status is not ${status}`, failure.status);
  return wrong;
}

/** Returns rows for `it.each`: the title of each case, and the case. */
export const titled = (cases: readonly Case[]): readonly (readonly [title: string, entry: Case])[] =>
  cases.map((entry) => [`${entry.source}: ${entry.id}`, entry] as const);
