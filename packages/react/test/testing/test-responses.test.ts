import { fetchOrThrow, findFailureInBody, isFailure, readFailure, toFailure } from "@errorkit/core";
import {
  createTestFailure,
  createTestResponse,
  respondWith,
  TEST_RESPONSE_NAMES,
} from "@errorkit/react/testing";
import axios from "axios";
import { http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";

const URL = "https://api.example.com/jobs";

describe("respondWith in MSW", () => {
  const server = setupServer();
  beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
  afterEach(() => server.resetHandlers());
  afterAll(() => server.close());

  const failOf = (request: Promise<unknown>) => request.then(() => undefined, toFailure);

  it.each(TEST_RESPONSE_NAMES.filter((name) => /^\d+$/.test(name)))("responds with a %s", async (name) => {
    server.use(http.get(URL, respondWith(name)));
    const failure = await failOf(fetchOrThrow(URL));
    expect(failure).toMatchObject({ kind: "http", status: Number(name), requestId: `request-${name}` });
    const failureOfAxios = await failOf(axios.get(URL));
    expect(failureOfAxios).toMatchObject({ kind: "http", status: Number(name) });
    expect(failureOfAxios?.code).toBe(failure?.code);
  });

  it("responds with what else a service sends", async () => {
    server.use(http.get(URL, respondWith("429")));
    expect(await failOf(fetchOrThrow(URL))).toMatchObject({ code: "APIG.0308", retryAfterSeconds: 5 });
    server.use(http.get(URL, respondWith("422")));
    expect((await failOf(fetchOrThrow(URL)))?.fieldErrors).toMatchObject([{ path: ["name"] }]);
    server.use(http.get(URL, respondWith("failure-in-200")));
    const body = await (await fetchOrThrow(URL)).json();
    expect(findFailureInBody(body)?.code).toBe("ModelArts.6001");
  });

  it("breaks the connection", async () => {
    server.use(http.get(URL, respondWith("network")));
    expect((await failOf(fetchOrThrow(URL)))?.kind).toBe("network");
    expect((await failOf(axios.get(URL)))?.kind).toBe("network");
  });

  it("sends no response", async () => {
    server.use(http.get(URL, respondWith("pending")));
    expect((await failOf(fetchOrThrow(URL, { signal: AbortSignal.timeout(20) })))?.kind).toBe("timeout");
  });

  it("responds to each request", async () => {
    server.use(http.get(URL, respondWith("503")));
    await failOf(fetchOrThrow(URL));
    expect((await failOf(fetchOrThrow(URL)))?.code).toBe("ModelArts.0107");
  });
});

it("createTestResponse replaces headers and the body", async () => {
  const response = createTestResponse("429", {
    headers: { "retry-after": "60" },
    body: { error_code: "X.1" },
  });
  expect(await readFailure(response)).toMatchObject({ status: 429, retryAfterSeconds: 60, code: "X.1" });
});

it.each([
  [
    { status: 429, retryAfterSeconds: 5 },
    { kind: "http", message: "429 Too Many Requests", messageSource: "phrase" },
  ],
  [{ kind: "network", method: "POST" }, { method: "POST" }],
  [{ kind: "offline" }, { messageSource: "phrase" }],
  [{}, { kind: "http", status: 500 }],
  [{ status: 409, message: "Name is taken" }, { messageSource: "server" }],
  [{ status: 422, fieldErrors: [{ path: ["name"], message: "Too long" }] }, {}],
] as const)("createTestFailure(%o) is a failure as Errorkit reads it", (members, more) => {
  const failure = createTestFailure(members);
  expect(failure).toMatchObject({ ...members, ...more });
  expect(isFailure(failure) && Object.isFrozen(failure)).toBe(true);
  expect(toFailure(failure)).toBe(failure);
});
