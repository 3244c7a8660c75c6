import { serviceOfErrorCode } from "../services/error-code-prefix.ts";
import { getRetryClassForCode } from "../services/retry-class-by-code.ts";
import { sanitizeText } from "../text/sanitize.ts";
import type { Failure, FailureContext } from "../types.ts";
import { createFailure } from "./create-failure.ts";
import type { ErrorSource } from "./input/error-source.ts";
import { getHost, getRequestInfo } from "./input/request-info.ts";
import type { ReaderConfig } from "./reader-config.ts";
import { defaultConfig } from "./reader-config.ts";
import type { ErrorResponse, ErrorShapeReader, FailureFields } from "./readers/types.ts";

type ReadFields = FailureFields & { readonly reader?: string | undefined };

/** Runs the readers in order: what one finds, a later one does not change. */
function runReaders(readers: readonly ErrorShapeReader[], response: ErrorResponse): ReadFields {
  const read: Record<string, unknown> = {};
  for (const reader of readers) {
    let fields: FailureFields | undefined;
    try {
      fields = reader.read(response);
    } catch {
      // A reader of the app that throws is skipped.
    }
    for (const name in fields) {
      const value = fields[name as keyof FailureFields];
      if (value === undefined || name in read || (Array.isArray(value) && value.length === 0)) continue;
      read[name] = value;
      if (value && (name === "code" || name === "message")) read.reader ??= reader.name;
    }
  }
  return read;
}

/** What each failure was built from. */
const inputs = new WeakMap<Failure, readonly [ErrorSource, FailureContext, ReaderConfig]>();

/** Builds a failure from its source, the readers and the context. */
export function buildFailure(source: ErrorSource, context: FailureContext, config: ReaderConfig): Failure {
  const { kind, status, headers = new Map(), body, original } = source;
  const timestamp = context.now ?? Date.now();
  const read: ReadFields =
    source.fields ?? runReaders(config.readers, { status, headers, body, receivedAt: timestamp });
  const message = sanitizeText(read.message) ?? source.message;
  const code = sanitizeText(read.code);
  const { method, url = "" } = getRequestInfo(source.response ?? original, context);
  // The status of a success says nothing about repeating, so the user decides.
  const isErrorInSuccess = kind === "http" && Number(status) < 300 && (message || code);
  const failure = createFailure(
    {
      kind,
      status,
      // A reader of the app may know them better.
      ...(read as Omit<ReadFields, "kind">),
      message,
      // An error with a code or a request ID carries what a service sent.
      messageSource: source.thrownByCode && !code && !read.requestId ? "client" : undefined,
      retryClass:
        read.retryClass ??
        getRetryClassForCode(code, status, config.retryClassByCode) ??
        (isErrorInSuccess ? "user" : undefined),
      service: context.service ?? read.service ?? serviceOfErrorCode(code),
      host: getHost(url),
      method,
      url,
      details: typeof body === "string" ? undefined : body,
      truncated: source.truncated,
      reader: read.reader || source.format || "status",
      timestamp,
    },
    original,
    config.redact,
  );
  inputs.set(failure, [source, { ...context, method, url, now: timestamp }, config]);
  return failure;
}

/**
 * Builds a failure again with the readers and options of an app, if another reader built it. The default reader, which knows less, and
 * a failure that came through JSON leave it unchanged.
 */
export function rebuildFailure(failure: Failure, config: ReaderConfig): Failure {
  const [source, context, builtWith] = inputs.get(failure) ?? [];
  if (!source || builtWith === config || config === defaultConfig) return failure;
  const rebuilt = config.rebuilt.get(failure) ?? buildFailure(source, context!, config);
  config.rebuilt.set(failure, rebuilt);
  return rebuilt;
}
