import type { Failure, FailureContext } from "@errorkit/core";
import { findFailureInBody, readFailure, toFailure } from "@errorkit/core";
import type { Capture, ResponseCapture } from "./capture.ts";
import { findTime } from "./find-time.ts";

/** Responses without content (RFC 9110). The `Response` constructor rejects a body for them. */
const STATUSES_WITHOUT_BODY: readonly number[] = [204, 205, 304];

/** Reads a capture as an app reads the original response or error. Never rejects. */
export async function readCapture(capture: Capture, context: FailureContext = {}): Promise<Failure> {
  const { method, url, service } = capture;
  const time = findTime(capture);
  const known = {
    ...context,
    ...(method && { method }),
    ...(url && { url }),
    ...(service && { service }),
    ...(time !== undefined && { now: time }),
  };
  if (capture.form === "thrown") {
    const { value, online, requestId } = capture;
    const failure = toFailure(value, { ...known, ...(online !== undefined && { online }) });
    return requestId ? toFailure({ ...failure, requestId }) : failure;
  }
  const response = toResponse(capture);
  if (!response) return toFailure({ response: toPlainResponse(capture) }, known);
  return (response.ok && findFailureInText(capture.body)) || readFailure(response, known);
}

/** Creates a `Response`, or `undefined` if the status (200 to 599) or a header is not allowed. */
function toResponse({ status, headers, body }: ResponseCapture): Response | undefined {
  try {
    const sent = new Headers();
    for (const [name, value] of headers) sent.append(name, value);
    return new Response(STATUSES_WITHOUT_BODY.includes(status) ? null : body, { status, headers: sent });
  } catch {
    return undefined;
  }
}

const toPlainResponse = ({ status, headers, body }: ResponseCapture): object => ({
  status,
  headers: Object.fromEntries(headers),
  data: body,
});

function findFailureInText(body: string): Failure | undefined {
  try {
    return findFailureInBody(JSON.parse(body));
  } catch {
    return undefined;
  }
}
