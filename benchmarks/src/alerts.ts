import { readFailure } from "@errorkit/core";
import type { AlertsProps } from "./peers/peer.ts";

/** Typical error responses of a cloud service. */
const responses = [
  { status: 503, body: { error_code: "ModelArts.0010", error_msg: "Backend service is busy" } },
  { status: 500, body: { error_code: "ModelArts.0001", error_msg: "Internal error" } },
] as const;

/** Creates a response of one of the two sets. The request ID differs in each. */
export function makeResponse(set: 0 | 1, index: number): Response {
  const { status, body } = responses[set];
  const headers = { "content-type": "application/json", "x-request-id": `3f1c77d0-${set}-${index}` };
  return new Response(JSON.stringify(body), { status, headers });
}

/** Creates the alerts of one of the two sets. Both sets have the same alert IDs and different failures. */
export function makeAlerts(set: 0 | 1, count: number): Promise<AlertsProps["alerts"]> {
  const request = { method: "GET", url: "https://modelarts.example/v1/jobs" };
  return Promise.all(
    Array.from({ length: count }, async (_, index) => ({
      id: String(index),
      failure: await readFailure(makeResponse(set, index), request),
    })),
  );
}
