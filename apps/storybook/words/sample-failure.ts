import type { Failure } from "@errorkit/core";
import { answered, unanswered } from "../demo/failures.ts";

const thrown: Readonly<Record<string, () => Failure>> = {
  network: () => unanswered(new TypeError("Failed to fetch")),
  offline: () => unanswered(new TypeError("Failed to fetch"), false),
  timeout: () => unanswered(new DOMException("signal timed out", "TimeoutError")),
  aborted: () => unanswered(new DOMException("signal is aborted", "AbortError")),
  "chunk-load": () => unanswered(new TypeError("Failed to fetch dynamically imported module: /a.js")),
  parse: () => unanswered(new SyntaxError("Unexpected token '<', \"<!doctype\"... is not valid JSON")),
};

/** What makes a cause known: an error code, or a status that says no more. */
const causes: Readonly<Record<string, Parameters<typeof answered>[0]>> = {
  quota: { status: 403, body: { code: "QUOTA_EXCEEDED" } },
  frozen: { status: 400, body: { error_code: "ModelArts.81006" } },
  unsubscribed: { status: 400, body: { error_code: "ModelArts.4204" } },
  token: { status: 401, body: { error_code: "APIG.0301" } },
  busy: { status: 400, body: { error_code: "ModelArts.6306" } },
  mismatch: { status: 406 },
};

const byControl: readonly (readonly [RegExp, () => Failure])[] = [
  [
    /retryAvailable|duration|attempt/,
    () => ({ ...answered({ status: 429, headers: { "retry-after": "3600" } }), timestamp: Date.now() }),
  ],
  [/signIn|repeat/i, () => answered({ status: 401 })],
  [
    /ermission|ccess/,
    () =>
      answered({
        status: 403,
        body: { error_code: "ModelArts.2763", error_msg: "Policy doesn't allow modelarts:notebook:create" },
      }),
  ],
];

const general = () =>
  answered({
    status: 503,
    body: { error_code: "ModelArts.0107", error_msg: "Scheduler pool 4 is draining" },
  });

function failureAt(key: string): Failure {
  const [family = "", name = ""] = key.split(".");
  const status = family === "class" ? Number(`${name[0]}97`) : Number(name);
  if (["status", "name", "class"].includes(family) && status >= 100) return answered({ status });
  const cause = causes[name];
  if (family === "cause" && cause) return answered(cause);
  if (family === "unknown") return unanswered(new Error("boom"));
  return (thrown[name] ?? byControl.find(([pattern]) => pattern.test(key))?.[1] ?? general)();
}

/** A failure whose surfaces show a text, as far as one failure can show it. */
export function sampleFailure(key: string): Failure {
  const failure = failureAt(key);
  const { requestId: _, ...unknown } = failure;
  return key.endsWith(".nextStep") ? unknown : failure;
}
