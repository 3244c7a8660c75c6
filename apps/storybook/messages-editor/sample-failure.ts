import type { Failure } from "@errorkit/core";
import { toFailure } from "@errorkit/core";
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

/** A response that names a delay, received now, so that a surface counts down. */
const createDelayed = (seconds: number): Failure => ({
  ...failureFromResponse({ status: 429, headers: { "retry-after": String(seconds) } }),
  timestamp: Date.now(),
});

/** A status for each advice of the HTTP standard. */
const adviceStatuses: Readonly<Record<string, number>> = {
  none: 304,
  redirect: 301,
  fix: 400,
  credentials: 401,
  user: 423,
  "delay-any": 429,
  "delay-idempotent": 503,
  "new-connection": 421,
};

const createForbidden = () =>
  failureFromResponse({
    status: 403,
    body: { error_code: "ModelArts.2763", error_msg: "Policy doesn't allow modelarts:notebook:create" },
  });

const createMissing = (): Failure => ({ ...failureFromResponse({ status: 404 }), resource: "nightly-17" });

const createDefaultSample = () =>
  failureFromResponse({
    status: 503,
    body: { error_code: "ModelArts.0107", error_msg: "Scheduler pool 4 is draining" },
  });

const createSignedOutWrite = () => failureFromResponse({ status: 401, method: "POST" });

/** A message from the service that is too long to be shown at once. */
const createWordy = () =>
  failureFromResponse({ status: 503, body: { error_msg: "Scheduler pool 4 is draining. ".repeat(15) } });

/** A status for which the document of a service has an advice. */
const createDocumented = (status: number) =>
  failureFromResponse({ status, body: { error_code: "ModelArts.0107" } });

/** What a surface needs to show a message of the components: a delay of the right length, a permission, a trace ID. */
const samplesByKey: Readonly<Record<string, () => Failure>> = {
  "ui.retryAvailableIn_other": () => createDelayed(59),
  "ui.retryAvailableAfter": () => createDelayed(3600),
  "ui.durationMinutesSeconds": () => createDelayed(170),
  "ui.durationHoursMinutes": () => createDelayed(9000),
  "ui.durationHours_other": () => createDelayed(7200),
  "ui.wait": () => createDelayed(28),
  "ui.signIn": () => failureFromResponse({ status: 401 }),
  // After the sign-in, a POST is not repeated automatically.
  "ui.signedIn": createSignedOutWrite,
  "ui.repeatAfterSignIn": createSignedOutWrite,
  "ui.refresh": () => failureFromError(new TypeError("Failed to fetch dynamically imported module: /a.js")),
  "ui.requestAccess": createForbidden,
  "ui.copyAccessRequest": createForbidden,
  "ui.missingPermission": createForbidden,
  "ui.permissions": createForbidden,
  "ui.accessRequest": createForbidden,
  "ui.namedResource": createMissing,
  "ui.resource": createMissing,
  // On the host of the page, the address has none.
  "ui.host": () => ({ ...createDefaultSample(), url: "/v1/jobs" }),
  "ui.showMore": createWordy,
  "ui.showLess": createWordy,
  "ui.response": () => toFailure({ status: 503, error_msg: "Scheduler pool 4 is draining" }),
  "ui.stack": () =>
    failureFromError(
      Object.assign(new Error("boom"), { stack: "Error: boom\n    at loadJobs (jobs.ts:12:5)" }),
    ),
  "guidance.after-change": () => createDocumented(403),
  "guidance.any-time": () => createDocumented(408),
  "guidance.after-delay": () => createDocumented(413),
  "ui.traceId": () => ({
    ...failureFromResponse({ status: 503 }),
    traceId: "4bf92f3577b34da6a3ce929d0e0e4736",
  }),
  "ui.fieldErrors": () =>
    failureFromResponse({
      status: 422,
      body: { error_code: "CSS.0001", errors: [{ field: "disks[0].size", message: "10–32768" }] },
    }),
};

function findSample(key: string): Failure {
  const [family = "", name = ""] = key.split(".");
  const status = family === "class" ? Number(`${name[0]}97`) : Number(name);
  if (["status", "name", "class"].includes(family) && status >= 100) return failureFromResponse({ status });
  const cause = causeSamples[name];
  const advised = adviceStatuses[name];
  if (family === "standard" && advised) return failureFromResponse({ status: advised });
  if (family === "cause" && cause) return failureFromResponse(cause);
  if (family === "unknown") return failureFromError(new Error("boom"));
  return (thrownSamples[name] ?? samplesByKey[key] ?? createDefaultSample)();
}

/** Returns a failure whose surface shows the message of a key, if there is one. */
export function sampleFailure(key: string): Failure {
  const sample = findSample(key);
  // A copy of the failure would not have its response or its stack.
  if (key === "ui.response" || key === "ui.stack") return sample;
  const { requestId, method, ...failure } = sample;
  // A step after a write is shown only where the request itself was a write.
  if (key.endsWith(".nextStepWrite")) return { ...failure, method: "POST" };
  return {
    ...failure,
    ...(!key.endsWith(".nextStep") && requestId !== undefined && { requestId }),
    // A failure inside a successful response has the messages of its class only where its method is unknown.
    ...(!key.startsWith("class.2") && method !== undefined && { method }),
  };
}
