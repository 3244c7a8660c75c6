import { readDraft } from "./model.ts";
import type { Session } from "./sessions.ts";

/** The `Retry-After` value of a 429, in seconds. */
export const THROTTLE_SECONDS = 5;

interface FaultResponse {
  readonly status: number;
  readonly code: string;
  /** The service's message. It is always in English, as in most APIs. */
  readonly message: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly extra?: object;
  /** The body that a gateway sends instead of JSON. */
  readonly html?: string;
}

const nginx = (line: string): string =>
  `<html>\r\n<head><title>${line}</title></head>\r\n<body>\r\n<center><h1>${line}</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>`;

/** The response for each fault that a user can request. */
export const faultResponses = {
  "401": { status: 401, code: "ModelArts.0211", message: "The session has ended" },
  "403": {
    status: 403,
    code: "ModelArts.2763",
    message: "Policy doesn't allow modelarts:service:create to be performed",
  },
  "404": { status: 404, code: "ModelArts.0404", message: "The service is not in this project" },
  "409": { status: 409, code: "ModelArts.0409", message: "A service with this name exists already" },
  "412": { status: 412, code: "ModelArts.0412", message: "The service has changed since it was read" },
  "413": { status: 413, code: "ModelArts.0413", message: "The configuration is larger than 64 kB" },
  "429": {
    status: 429,
    code: "APIG.0308",
    message: "The throttling threshold of 20 calls per second is reached",
    headers: { "retry-after": String(THROTTLE_SECONDS) },
  },
  "500": { status: 500, code: "ModelArts.0500", message: "Worker 7 stopped while it handled the request" },
  "502": { status: 502, code: "", message: "", html: nginx("502 Bad Gateway") },
  "503": { status: 503, code: "ModelArts.0107", message: "Scheduler of pool 4 is draining" },
  "504": { status: 504, code: "", message: "", html: nginx("504 Gateway Time-out") },
} as const satisfies Record<string, FaultResponse>;

export type FaultId = keyof typeof faultResponses;

/** The request header that selects the fault. */
export const FAULT_HEADER = "x-fault";

/** The duration of a slow response. It is longer than every timeout of the demo. */
export const SLOW_RESPONSE_MS = 20_000;

const isFaultId = (fault: string): fault is FaultId => Object.hasOwn(faultResponses, fault);

interface FaultRequest {
  readonly session: Session;
  readonly body: unknown;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/**
 * Creates the requested fault. A 401 ends when the user signs in, a 409 with another name than the first, a 429 when its delay
 * is over.
 */
export function createFaultResponse(
  fault: string,
  { session, body, now }: FaultRequest,
): Response | undefined {
  if (!isFaultId(fault) || (fault === "401" && session.signedIn)) return undefined;
  if (fault === "409") {
    const { name } = readDraft(body);
    session.takenName ??= name;
    if (name !== session.takenName) return undefined;
  }
  if (fault === "429") {
    session.throttledUntil ??= now + THROTTLE_SECONDS * 1000;
    if (now >= session.throttledUntil) return undefined;
  }
  return toResponse(faultResponses[fault]);
}

export function toResponse({ status, code, message, headers, extra, html }: FaultResponse): Response {
  if (html) return new Response(html, { status, headers: { "content-type": "text/html", ...headers } });
  return Response.json(
    { error_code: code, error_msg: message, ...extra },
    { status, headers: headers ?? {} },
  );
}
