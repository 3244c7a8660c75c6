import type { Failure } from "@errorkit/core";
import { readFailure, toFailure } from "@errorkit/core";

/** Creates a response as a service sends it; an object as body becomes JSON. */
export function createResponse(
  status: number,
  { body, headers = {} }: { body?: unknown; headers?: Readonly<Record<string, string>> } = {},
): Response {
  const json = body !== undefined && typeof body !== "string";
  return new Response(json ? JSON.stringify(body) : ((body as string | undefined) ?? null), {
    status,
    headers: { ...(json && { "content-type": "application/json" }), ...headers },
  });
}

/** Creates a failure from a response, with its body read. */
export function responseFailure(
  status: number,
  options: { body?: unknown; headers?: Readonly<Record<string, string>>; method?: string; url?: string } = {},
): Promise<Failure> {
  const { method, url } = options;
  return readFailure(createResponse(status, options), { method, url });
}

/** Creates a failure without a response. */
export function clientFailure(kind: "network" | "offline" | "timeout" | "aborted" | "chunk-load"): Failure {
  const thrown = {
    network: () => toFailure(new TypeError("Failed to fetch"), { online: true }),
    offline: () => toFailure(new TypeError("Failed to fetch"), { online: false }),
    timeout: () => toFailure(new DOMException("signal timed out", "TimeoutError")),
    aborted: () => toFailure(new DOMException("The user aborted a request.", "AbortError")),
    "chunk-load": () =>
      toFailure(
        new TypeError("Failed to fetch dynamically imported module: https://c.example/assets/jobs-1.js"),
      ),
  };
  return thrown[kind]();
}

/** Creates the 503 of a service, with everything that an operator sees. */
export const busyFailure = (): Promise<Failure> =>
  responseFailure(503, {
    method: "GET",
    url: "https://modelarts.example/v1/0a61c2/notebooks",
    headers: { "x-request-id": "3f1c77d0a4b24e7e9a7be1c9f2a60b11" },
    body: { error_code: "ModelArts.0010", error_msg: "Backend service is busy in this region" },
  });

/** Creates a 429 with a delay of 30 seconds. */
export const rateLimitFailure = (): Promise<Failure> =>
  responseFailure(429, { headers: { "retry-after": "30" } });
