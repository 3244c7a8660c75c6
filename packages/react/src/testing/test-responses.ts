/** The responses of a service, with what the service and the gateway in front of it send. */
const RESPONSES = {
  "400": { code: "ModelArts.0400", message: "The parameter limit is invalid" },
  "401": { code: "ModelArts.0211", message: "The session has ended" },
  "403": {
    code: "ModelArts.2763",
    message: "Policy doesn't allow modelarts:service:create to be performed",
  },
  "404": { code: "ModelArts.0404", message: "The service is not in this project" },
  "409": { code: "ModelArts.0409", message: "A service with this name exists already" },
  "412": { code: "ModelArts.0412", message: "The service has changed since it was read" },
  "413": { code: "ModelArts.0413", message: "The configuration is larger than 64 kB" },
  "422": {
    code: "ModelArts.0422",
    message: "The service is invalid",
    errors: [
      {
        field: "name",
        message: "Use 4 to 32 lowercase letters, digits, or hyphens, starting with a letter.",
      },
    ],
  },
  "429": {
    code: "APIG.0308",
    message: "The throttling threshold of 20 calls per second is reached",
    headers: { "retry-after": "5" },
  },
  "500": { code: "ModelArts.0500", message: "Worker 7 stopped while it handled the request" },
  "502": { html: "502 Bad Gateway" },
  "503": { code: "ModelArts.0107", message: "Scheduler of pool 4 is draining" },
  "504": { html: "504 Gateway Time-out" },
  "failure-in-200": { code: "ModelArts.6001", message: "The quota of this project is used up" },
} as const;

interface ServiceResponse {
  readonly code?: string;
  readonly message?: string;
  readonly errors?: readonly object[];
  readonly headers?: Readonly<Record<string, string>>;
  /** The title of the page that a gateway sends instead of JSON. */
  readonly html?: string;
}

/**
 * The name of a response.
 *
 * - `400` to `504`: the status of the response
 * - `failure-in-200`: a response with 200, whose body reports a failure
 * - `network`: the connection breaks
 * - `pending`: no response, for timeouts and cancellation
 */
export type TestResponseName = keyof typeof RESPONSES | "network" | "pending";

/** The name of every response, to try each of them: `it.each(TEST_RESPONSE_NAMES)`. */
export const TEST_RESPONSE_NAMES: readonly TestResponseName[] = [
  ...(Object.keys(RESPONSES) as (keyof typeof RESPONSES)[]),
  "network",
  "pending",
];

/** Options of `createTestResponse` and `respondWith`. */
export interface TestResponseOptions {
  /** Headers that replace or extend those of the response. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** A body that replaces that of the response; anything but a string becomes JSON. */
  readonly body?: unknown;
}

function getBody({ code, message, errors, html }: ServiceResponse): unknown {
  return html === undefined
    ? { error_code: code, error_msg: message, ...(errors && { errors }) }
    : `<html>\r\n<head><title>${html}</title></head>\r\n<body>\r\n<center><h1>${html}</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>`;
}

/**
 * Creates the response of a service that fails, with the body, the request ID and the delay that such a service sends.
 *
 * @example
 * ```ts
 * const failure = await readFailure(createTestResponse("503"));
 * createTestResponse("429", { headers: { "retry-after": "60" } });
 * ```
 */
export function createTestResponse(
  name: keyof typeof RESPONSES,
  { headers, body }: TestResponseOptions = {},
): Response {
  const response: ServiceResponse = RESPONSES[name];
  const content = body ?? getBody(response);
  const isText = typeof content === "string";
  return new Response(isText ? content : JSON.stringify(content), {
    status: name === "failure-in-200" ? 200 : Number(name),
    headers: {
      "content-type": isText ? "text/html" : "application/json",
      "x-request-id": `request-${name}`,
      ...response.headers,
      ...headers,
    },
  });
}

/**
 * Returns a function that responds to each request as a service that fails: a resolver for the handlers of MSW.
 *
 * @example
 * ```ts
 * server.use(http.get("/api/jobs", respondWith("503")));
 * ```
 * @see https://mswjs.io/docs/concepts/response-resolver
 */
export function respondWith(name: TestResponseName, options?: TestResponseOptions): () => Promise<Response> {
  return async () => {
    if (name === "pending") return new Promise<never>(() => {});
    return name === "network" ? Response.error() : createTestResponse(name, options);
  };
}
