import { getRaw, isFailure, readFailure, toFailure, toPublicFailure } from "@errorkit/core";
import { expect, it } from "vitest";

const url = "http://jobs.internal:8080/v1/jobs?tenant=7";

it("A public failure keeps what the service tells the user, and leaves out where the service is", async () => {
  const body = {
    code: "JOB.7",
    message: "The name is taken",
    request_id: "req-7",
    node: "worker-3.internal",
    errors: [{ field: "name", message: "Taken" }],
  };
  const failure = await readFailure(Response.json(body, { status: 409, headers: { "retry-after": "20" } }), {
    url,
    method: "POST",
    now: 5,
  });
  expect(failure).toMatchObject({ host: "jobs.internal:8080", details: { node: "worker-3.internal" } });
  const publicFailure = toPublicFailure(failure);
  expect(publicFailure).toEqual({
    kind: "http",
    status: 409,
    code: "JOB.7",
    message: "The name is taken",
    messageSource: "server",
    requestId: "req-7",
    retryAfterSeconds: 20,
    fieldErrors: [{ path: ["name"], message: "Taken" }],
    method: "POST",
    reader: failure.reader,
    timestamp: 5,
  });
  expect(JSON.stringify(publicFailure)).not.toContain("internal");
  expect(getRaw(publicFailure)).toBeUndefined();
  expect(isFailure(JSON.parse(JSON.stringify(publicFailure)))).toBe(true);
});

it("A public failure has no message of code", () => {
  const error = new TypeError("Cannot read properties of undefined (reading 'vault')");
  expect(toPublicFailure(error)).toMatchObject({ message: "Unknown error", messageSource: "phrase" });
});

it.each([
  ["ECONNREFUSED", "connect ECONNREFUSED 10.0.0.7:8080", 503],
  ["UND_ERR_SOCKET", "other side closed", 503],
  ["UND_ERR_HEADERS_TIMEOUT", "Headers Timeout Error", 504],
])(
  "A request from the server that ended with %s is no failure of the user's network",
  (code, message, status) => {
    const thrown = new TypeError("fetch failed", { cause: Object.assign(new Error(message), { code }) });
    const publicFailure = toPublicFailure(thrown, { url, method: "POST" });
    expect(publicFailure).toMatchObject({ kind: "http", status, code, method: "POST" });
    expect(JSON.stringify(publicFailure)).not.toMatch(/internal|10\.0/);
    expect(toPublicFailure(publicFailure)).toEqual(publicFailure);
  },
);

it("A public failure of anything can be made, and stays the same through JSON", () => {
  for (const thrown of [undefined, null, "oops", 404, new Response(null, { status: 500 })]) {
    const failure = toPublicFailure(thrown, { now: 5 });
    expect(toFailure(JSON.parse(JSON.stringify(failure)))).toEqual(failure);
  }
});
