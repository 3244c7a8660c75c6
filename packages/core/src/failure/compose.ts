import { serviceOfErrorCode } from "../services/prefix.ts";
import type { RetryClass } from "../status/retry-class.ts";
import { retryClassOf } from "./code-rules.ts";
import { readDetails } from "./details.ts";
import type { Failure, FailureContext, FailureKind } from "./failure.ts";
import { makeFailure } from "./make.ts";
import { plainText } from "./plain-text.ts";
import type { ErrorResponse, ErrorShapeReader, FailureFields, HeaderFields } from "./readers/reader.ts";
import { hostOf, requestOf } from "./request.ts";

/** What a set of readers works with. */
export interface Rules {
  readonly readers: readonly ErrorShapeReader[];
  readonly overrides: Readonly<Record<string, RetryClass>> | undefined;
  readonly clean: (text: string) => string;
}

/** Everything that was heard of a failure. */
export interface Heard extends Omit<ErrorResponse, "receivedAt" | "headers"> {
  readonly kind: FailureKind;
  /** Default: none. */
  readonly headers?: HeaderFields;
  readonly raw: unknown;
  /** What the body turned out to be. */
  readonly format?: string;
  readonly truncated?: true | undefined;
  /** Words to fall back on. */
  readonly message?: string | undefined;
  /** What is known without asking the readers. */
  readonly reading?: FailureFields;
  /** Where the request's address may be found, if not in `raw`. */
  readonly response?: unknown;
}

type Read = FailureFields & { readonly reader?: string | undefined };

/** Asks the readers in order; what one says, a later one does not change. */
function ask(readers: readonly ErrorShapeReader[], answer: ErrorResponse): Read {
  const read: Record<string, unknown> = {};
  for (const reader of readers) {
    let said: FailureFields | undefined;
    try {
      said = reader.read(answer);
    } catch {
      // A console's own reader must not cost it the failure.
    }
    for (const name in said) {
      const value = said[name as keyof FailureFields];
      if (value === undefined || name in read || (Array.isArray(value) && value.length === 0)) continue;
      read[name] = value;
      if (value && (name === "code" || name === "message")) read.reader ??= reader.name;
    }
  }
  return read;
}

/** Puts a failure together from what was heard, what the readers say and what the caller knows. */
export function compose(
  heard: Heard,
  context: FailureContext,
  { readers, overrides, clean }: Rules,
): Failure {
  const { kind, status, headers = new Map(), body, raw } = heard;
  const timestamp = context.now ?? Date.now();
  const read: Read = heard.reading ?? ask(readers, { status, headers, body, receivedAt: timestamp });
  const message = clean(plainText(read.message) ?? heard.message ?? "");
  const code = plainText(read.code);
  const requestId = plainText(read.requestId);
  const traceId = plainText(read.traceId);
  const fields = (read.fieldErrors ?? []).map((field) => ({
    ...field,
    message: clean(plainText(field.message) ?? kind),
  }));
  const { method, url = "" } = requestOf(heard.response ?? raw, context);
  const said = new Set([message, read.message, code, requestId, traceId, status]);
  for (const field of fields) said.add(field.message);
  // A success that tells of a failure: its status says nothing about repeating, so a person decides.
  const insideSuccess = kind === "http" && Number(status) < 300 && Boolean(message || code);
  return makeFailure(
    {
      kind,
      status,
      code,
      message,
      requestId,
      traceId,
      retryAfterSeconds: read.retryAfterSeconds,
      retryClass:
        read.retryClass ?? retryClassOf(code, status, overrides) ?? (insideSuccess ? "user" : undefined),
      fieldErrors: fields,
      permissions: read.permissions && [...read.permissions],
      resource: plainText(read.resource),
      service: context.service ?? read.service ?? serviceOfErrorCode(code),
      host: hostOf(url),
      method,
      url: clean(plainText(url) ?? ""),
      details: typeof body === "string" ? undefined : readDetails(body, said, clean),
      truncated: heard.truncated,
      reader: read.reader || heard.format || "status",
      timestamp,
    },
    raw,
  );
}
