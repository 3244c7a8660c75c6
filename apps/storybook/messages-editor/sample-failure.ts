import type { Failure } from "@errorkit/core";
import { failureFromError, failureFromResponse } from "../common/failures.ts";

const thrownSamples: Readonly<Record<string, () => Failure>> = {
  network: () => failureFromError(new TypeError("Failed to fetch")),
  offline: () => failureFromError(new TypeError("Failed to fetch"), false),
  timeout: () => failureFromError(new DOMException("signal timed out", "TimeoutError")),
  aborted: () => failureFromError(new DOMException("signal is aborted", "AbortError")),
  "chunk-load": () => failureFromError(new TypeError("Failed to fetch dynamically imported module: /a.js")),
  parse: () => failureFromError(new SyntaxError("Unexpected token '<', \"<!doctype\"... is not valid JSON")),
};

/** A response from which Errorkit reads the cause: an error code, or a status. */
const causeSamples: Readonly<Record<string, Parameters<typeof failureFromResponse>[0]>> = {
  quota: { status: 403, body: { code: "QUOTA_EXCEEDED" } },
  frozen: { status: 400, body: { error_code: "ModelArts.81006" } },
  unsubscribed: { status: 400, body: { error_code: "ModelArts.4204" } },
  token: { status: 401, body: { error_code: "APIG.0301" } },
  busy: { status: 400, body: { error_code: "ModelArts.6306" } },
  mismatch: { status: 406 },
  "create-conflict": { status: 409, method: "POST" },
  "failed-read": { status: 297 },
  "failed-write": { status: 297, method: "POST" },
};

const samplesByPattern: readonly (readonly [RegExp, () => Failure])[] = [
  [
    /retryAvailable|duration|attempt/,
    () => ({
      ...failureFromResponse({ status: 429, headers: { "retry-after": "3600" } }),
      timestamp: Date.now(),
    }),
  ],
  [/signIn|repeat/i, () => failureFromResponse({ status: 401 })],
  [
    /ermission|ccess/,
    () =>
      failureFromResponse({
        status: 403,
        body: { error_code: "ModelArts.2763", error_msg: "Policy doesn't allow modelarts:notebook:create" },
      }),
  ],
];

const createDefaultSample = () =>
  failureFromResponse({
    status: 503,
    body: { error_code: "ModelArts.0107", error_msg: "Scheduler pool 4 is draining" },
  });

function findSample(key: string): Failure {
  const [family = "", name = ""] = key.split(".");
  const status = family === "class" ? Number(`${name[0]}97`) : Number(name);
  if (["status", "name", "class"].includes(family) && status >= 100) return failureFromResponse({ status });
  const cause = causeSamples[name];
  if (family === "cause" && cause) return failureFromResponse(cause);
  if (family === "unknown") return failureFromError(new Error("boom"));
  return (
    thrownSamples[name] ??
    samplesByPattern.find(([pattern]) => pattern.test(key))?.[1] ??
    createDefaultSample
  )();
}

/** Returns a failure whose surface shows the message of a key, if there is one. */
export function sampleFailure(key: string): Failure {
  const { requestId, method, ...failure } = findSample(key);
  return {
    ...failure,
    ...(!key.endsWith(".nextStep") && requestId !== undefined && { requestId }),
    // A failure inside a successful response has the messages of its class only where its method is unknown.
    ...(!key.startsWith("class.2") && method !== undefined && { method }),
  };
}
