import { serviceOfErrorCode } from "../services/prefix.ts";
import type { RetryClass } from "../status/retry-class.ts";
import { retryClassOf } from "./code-rules.ts";
import { readDetails } from "./details.ts";
import type { Failure, FailureContext, FailureKind } from "./failure.ts";
import { makeFailure } from "./make.ts";
import { plainText } from "./plain-text.ts";
import type { Answer, FailureReader, Reading } from "./readers/reader.ts";
import { hostOf, requestOf } from "./request.ts";

/** What a set of readers works with. */
export interface Rules {
  readonly readers: readonly FailureReader[];
  readonly overrides: Readonly<Record<string, RetryClass>> | undefined;
  readonly clean: (text: string) => string;
}

/** Everything that was heard of a failure. */
export interface Heard extends Omit<Answer, "at"> {
  readonly kind: FailureKind;
  readonly raw: unknown;
  /** What the body turned out to be. */
  readonly format?: string;
  readonly truncated?: true;
  /** Words to fall back on. */
  readonly message?: string | undefined;
  /** What is known without asking the readers. */
  readonly reading?: Reading & { readonly reader?: string | undefined };
  /** Where the request's address may be found, if not in `raw`. */
  readonly response?: unknown;
}

/** Asks the readers in order; what one says, a later one does not change. */
function ask(
  readers: readonly FailureReader[],
  answer: Answer,
): Reading & { readonly reader?: string | undefined } {
  const reading: Record<string, unknown> = {};
  for (const { name, read } of readers) {
    let said: Reading | undefined;
    try {
      said = read(answer);
    } catch {
      // A console's own reader must not cost it the failure.
    }
    for (const [member, value] of Object.entries(said ?? {})) {
      if (value === undefined || member in reading || (Array.isArray(value) && value.length === 0)) continue;
      reading[member] = value;
      if (value && (member === "code" || member === "message")) reading.reader ??= name;
    }
  }
  return reading;
}

/** Puts a failure together from what was heard, what the readers say and what the caller knows. */
export function compose(
  heard: Heard,
  context: FailureContext,
  { readers, overrides, clean }: Rules,
): Failure {
  const { kind, status, body, raw } = heard;
  const at = context.now ?? Date.now();
  const { reader, ...reading } = heard.reading ?? ask(readers, { ...heard, at });
  const message = clean(plainText(reading.message) ?? heard.message ?? "");
  const code = plainText(reading.code);
  const fields = reading.fields?.map((field) => ({
    ...field,
    message: clean(plainText(field.message) ?? kind),
  }));
  const { method, url = "" } = requestOf(heard.response ?? raw, context);
  const { requestId, traceId } = reading;
  // A success that tells of a failure: its status says nothing about repeating, so a person decides.
  const insideSuccess = kind === "http" && Number(status) < 300 && Boolean(message || code);
  const said = [
    message,
    reading.message,
    code,
    requestId,
    traceId,
    status,
    ...(fields ?? []).map((field) => field.message),
  ];
  return makeFailure(
    {
      ...reading,
      kind,
      status,
      message,
      code,
      fields,
      retryAfterSeconds: reading.retryAfterSeconds,
      retryClass:
        reading.retryClass ?? retryClassOf(code, status, overrides) ?? (insideSuccess ? "user" : undefined),
      service: context.service ?? reading.service ?? serviceOfErrorCode(code ?? ""),
      host: hostOf(url),
      method,
      url: clean(plainText(url) ?? ""),
      details: typeof body === "string" ? undefined : readDetails(body, new Set(said), clean),
      truncated: heard.truncated,
      reader: reader ?? heard.format ?? "status",
      at,
    },
    raw,
  );
}
