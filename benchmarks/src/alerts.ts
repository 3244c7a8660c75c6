import { readFailure } from "@errorkit/core";
import type { AlertsProps } from "./peers/peer.ts";

/** As a service behind a gateway says it. */
const answers = [
  { status: 503, body: { error_code: "ModelArts.0010", error_msg: "Backend service is busy" } },
  { status: 500, body: { error_code: "ModelArts.0001", error_msg: "Internal error" } },
] as const;

/** One answer of a turn. */
export function makeResponse(turn: 0 | 1, index: number): Response {
  const { status, body } = answers[turn];
  const headers = { "content-type": "application/json", "x-request-id": `3f1c77d0-${turn}-${index}` };
  return new Response(JSON.stringify(body), { status, headers });
}

/** The alerts of a turn; another turn has other failures in the same places. */
export function makeAlerts(turn: 0 | 1, count: number): Promise<AlertsProps["alerts"]> {
  const request = { method: "GET", url: "https://modelarts.example/v1/jobs" };
  return Promise.all(
    Array.from({ length: count }, async (_, index) => ({
      id: String(index),
      failure: await readFailure(makeResponse(turn, index), request),
    })),
  );
}
