import { serviceOfErrorCode } from "../services/error-code-prefix.ts";
import { getRetryClassForCode } from "../services/retry-class-by-code.ts";
import { sanitizeText } from "../text/sanitize.ts";
import type { Failure, FailureContext } from "../types.ts";
import { collectDetails } from "./collect-details.ts";
import { createFailure } from "./create-failure.ts";
import type { ErrorSource } from "./input/error-source.ts";
import { getHost, getRequestInfo } from "./input/request-info.ts";
import type { ReaderConfig } from "./reader-config.ts";
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

/** Builds a failure from its source, the readers and the context. Sanitizes and redacts every text. */
export function buildFailure(source: ErrorSource, context: FailureContext, config: ReaderConfig): Failure {
  const { kind, status, headers = new Map(), body, original } = source;
  const { redact } = config;
  const timestamp = context.now ?? Date.now();
  const read: ReadFields =
    source.fields ?? runReaders(config.readers, { status, headers, body, receivedAt: timestamp });
  const message = redact(sanitizeText(read.message) ?? source.message ?? "");
  const code = sanitizeText(read.code);
  const requestId = sanitizeText(read.requestId);
  const traceId = sanitizeText(read.traceId);
  const fieldErrors = (read.fieldErrors ?? []).map((field) => ({
    ...field,
    message: redact(sanitizeText(field.message) ?? kind),
  }));
  const { method, url = "" } = getRequestInfo(source.response ?? original, context);
  const alreadyShown = new Set([message, read.message, code, requestId, traceId, status]);
  for (const field of fieldErrors) alreadyShown.add(field.message);
  // The status of a success says nothing about repeating, so the user decides.
  const isErrorInSuccess = kind === "http" && Number(status) < 300 && Boolean(message || code);
  return createFailure(
    {
      kind,
      status,
      code,
      message,
      requestId,
      traceId,
      retryAfterSeconds: read.retryAfterSeconds,
      retryClass:
        read.retryClass ??
        getRetryClassForCode(code, status, config.retryClassByCode) ??
        (isErrorInSuccess ? "user" : undefined),
      fieldErrors,
      permissions: read.permissions && [...read.permissions],
      resource: sanitizeText(read.resource),
      service: context.service ?? read.service ?? serviceOfErrorCode(code),
      host: getHost(url),
      method,
      url: redact(sanitizeText(url) ?? ""),
      details: typeof body === "string" ? undefined : collectDetails(body, alreadyShown, redact),
      truncated: source.truncated,
      reader: read.reader || source.format || "status",
      timestamp,
    },
    original,
  );
}
