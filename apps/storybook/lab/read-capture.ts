import type { Failure, FailureContext } from "@errorkit/core";
import { findFailureInBody, readFailure, toFailure } from "@errorkit/core";
import type { Capture, ResponseCapture } from "./capture.ts";

/** RFC 9110: answers with these carry no content, and a `Response` refuses one. */
const STATUSES_WITHOUT_BODY: readonly number[] = [204, 205, 304];

/** Reads a capture as an app would have read the real thing. Total, like the readers it calls. */
export async function readCapture(capture: Capture, context: FailureContext = {}): Promise<Failure> {
  const { method, url } = capture;
  const known = { ...context, ...(method && { method }), ...(url && { url }) };
  if (capture.form === "thrown") return toFailure(capture.value, known);
  const response = toResponse(capture);
  if (!response) return toFailure({ response: toPlainResponse(capture) }, known);
  return (response.ok && findFailureInText(capture.body)) || readFailure(response, known);
}

/** A real `Response`, where one can have that status (200 to 599) and those headers. */
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
