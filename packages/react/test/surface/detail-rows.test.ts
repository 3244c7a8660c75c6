import type { Failure } from "@errorkit/core";
import { readFailure, toFailure } from "@errorkit/core";
import { afterEach, expect, it, vi } from "vitest";
import type { DetailInput, DetailRow } from "../../src/surface/details/detail-rows.ts";
import { getDetailRows } from "../../src/surface/details/detail-rows.ts";
import { collectRequestIds } from "../../src/utils/request-ids.ts";
import { createCatalogTranslator } from "../helpers/create-catalog-translator.ts";
import { createPlainFailure } from "../helpers/create-model.ts";
import { createResponse } from "../helpers/failures.ts";

const messages = createCatalogTranslator("en").getSnapshot();

afterEach(() => {
  vi.unstubAllGlobals();
});

const http = (fields: Partial<Failure>): Failure => createPlainFailure({ kind: "http", ...fields });
const stubPage = () => vi.stubGlobal("location", { host: "app.example", origin: "https://app.example" });

function getRow(
  failure: Failure,
  label: DetailRow[0],
  input: Partial<DetailInput> = {},
): DetailRow | undefined {
  const row = getDetailRows(failure, { messages, ...input }).find(([name]) => name === label);
  return row?.[1] ? row : undefined;
}

const getText = (...args: Parameters<typeof getRow>) => getRow(...args)?.[1];

/** A failure with everything that a service states. */
const stated = http({
  status: 503,
  code: "ModelArts.0010",
  message: "Backend service is busy",
  messageSource: "server",
  requestId: "req-1",
  traceId: "trace-1",
  service: "modelarts",
  resource: "job-1",
  permissions: ["jobs:create", "jobs:start"],
  fieldErrors: [{ path: ["name"], message: "Too long" }],
  host: "api.example",
  url: "/v1/jobs?page=2",
  method: "GET",
  retryAfterSeconds: 3600,
});

it.each([
  ["user", ["statusCode", "errorCode", "service", "request", "time", "fieldErrors"]],
  ["operator", ["host", "traceId", "serviceMessage"]],
  ["developer", []],
  [undefined, ["requestId", "resource", "wait", "permissions"]],
] as const)(
  "[B56] Of what a service states, the details show these from the audience %s on: %s",
  (audience, names) => {
    const rows = getDetailRows(stated, { messages }).filter(([, text, from]) => text && from === audience);
    expect(rows.map(([label]) => label)).toEqual(names.map((name) => `ui.${name}`));
  },
);

it("[B56] The rows name the values of the failure", () => {
  expect(getText(stated, "ui.statusCode")).toBe("503 Service Unavailable");
  expect(getText(stated, "ui.service")).toBe("ModelArts");
  expect(getText(stated, "ui.resource")).toBe("job-1");
  expect(getText(stated, "ui.traceId")).toBe("trace-1");
  expect(getText(stated, "ui.permissions")).toBe("jobs:create, jobs:start");
  expect(getText(stated, "ui.fieldErrors")).toBe("name: Too long");
  expect(getText(stated, "ui.time")).toBe("2026-01-01T00:00:00.000Z");
  expect(getText(stated, "ui.wait")).toBe("3,600 seconds");
  expect(getText({ ...stated, retryAfterSeconds: 0 }, "ui.wait")).toBe("0 seconds");
});

it("[B56] Identifiers are code, so nothing translates them", () => {
  const codes = getDetailRows(stated, { messages }).filter(([, , , format]) => format === "code");
  expect(codes.map(([label]) => label)).toEqual(["ui.errorCode", "ui.request", "ui.host", "ui.traceId"]);
});

it.each([
  [200, "user"],
  [422, "user"],
  [499, "user"],
  [500, "operator"],
  [503, "operator"],
  [undefined, "user"],
])(
  "[B56] The details show the message of a service with the status %s from the audience %s on",
  (status, audience) => {
    const failure = http({ ...(status && { status }), message: "Too many jobs", messageSource: "server" });
    expect(getRow(failure, "ui.serviceMessage")).toEqual([
      "ui.serviceMessage",
      "Too many jobs",
      audience,
      "message",
    ]);
  },
);

it.each(["client", "phrase"] as const)(
  "[B56] The details show no message that comes from the source %s, because no service sent it",
  (messageSource) => {
    expect(getRow(http({ status: 503, messageSource }), "ui.serviceMessage")).toBeUndefined();
  },
);

it.each([
  [
    "absolute, on the host of the page",
    { host: "app.example", url: "https://app.example/jobs?page=2" },
    "GET /jobs",
  ],
  ["relative", { url: "/jobs?page=2" }, "GET /jobs"],
  ["on another host", { host: "api.example", url: "https://api.example/jobs?page=2" }, "GET api.example"],
  ["unknown", {}, "GET"],
])("[B56] A user reads the path or the host of an address that is %s", (_, fields, request) => {
  stubPage();
  expect(getText(http({ method: "GET", ...fields }), "ui.request", { audience: "user" })).toBe(request);
});

it.each([
  ["the path of an address without a host", { url: "/jobs?page=2" }, "/jobs"],
  ["the host of any other", { host: "api.example", url: "https://api.example/jobs" }, "api.example"],
])("[B56] Where there is no page, a user reads %s", (_, fields, request) => {
  vi.stubGlobal("location", undefined);
  expect(getText(http(fields), "ui.request", { audience: "user" })).toBe(request);
});

it.each(["operator", "developer", undefined] as const)(
  "[B56] The audience %s reads the whole address, as the support report has it",
  (audience) => {
    stubPage();
    const url = "https://app.example/jobs?page=2";
    const failure = http({ method: "GET", host: "app.example", url });
    expect(getText(failure, "ui.request", { audience })).toBe(`GET ${url}`);
  },
);

it("[B4] The method of the surface counts where the failure names none", () => {
  const url = "/jobs";
  expect(getText(http({ url }), "ui.request", { method: "POST" })).toBe("POST /jobs");
  expect(getText(http({ url, method: "GET" }), "ui.request", { method: "POST" })).toBe("GET /jobs");
});

it.each([
  ["names it", { url: "https://api.example/jobs" }, undefined],
  ["does not name it", { url: "/jobs" }, "api.example"],
  ["is unknown", {}, "api.example"],
])("[B56] Where the address %s, the row of the host has the text %s", (_, fields, text) => {
  expect(getText(http({ host: "api.example", ...fields }), "ui.host")).toBe(text);
});

it.each([
  ["1 failure is the reference of the surface", 1, "req-0", undefined],
  ["2 failures are a list", 2, undefined, "req-0, req-1"],
  ["23 failures are a list of 20, and how many more there are", 23, undefined, /^(req-\d+, ){20}3 more$/],
])("[B56] The request IDs of %s", (_, count, single, list) => {
  const failures = Array.from({ length: count }, (_, index) => http({ requestId: `req-${index}` }));
  const input = { requestIds: collectRequestIds(failures) };
  const failure = http({ requestId: "req-0" });
  expect(getText(failure, "ui.requestId", input)).toBe(single);
  const text = getText(failure, "ui.requestIds", input);
  expect(text).toEqual(list instanceof RegExp ? expect.stringMatching(list) : list);
});

const SECRET = "Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl";

it("[B56] Developers read the body of a response, as text or as indented JSON, with secrets redacted", async () => {
  const text = await readFailure(createResponse(502, { body: `upstream refused Authorization: ${SECRET}` }));
  expect(getRow(text, "ui.response")).toEqual([
    "ui.response",
    expect.stringMatching(/^upstream refused /),
    "developer",
    "block",
  ]);
  expect(getText(text, "ui.response")).not.toContain("c2lnbmF0dXJl");
  const json = await readFailure(createResponse(400, { body: { error: { code: "A.1" } } }));
  expect(getText(json, "ui.response")).toBe('{\n  "error": {\n    "code": "A.1"\n  }\n}');
  const list = await readFailure(createResponse(400, { body: ["First", "Second"] }));
  expect(getText(list, "ui.response")).toBe('[\n  "First",\n  "Second"\n]');
});

it("[B56] The details show at most 20,000 characters of a response", async () => {
  const failure = await readFailure(createResponse(502, { body: `upstream ${"down ".repeat(5000)}` }));
  expect(String(getText(failure, "ui.response"))).toHaveLength(20_000);
});

class RequestError {
  readonly status = 500;
  readonly message = "The request failed";
}

const circular: Record<string, unknown> = { status: 500, message: "The request failed" };
circular.self = circular;

it.each([
  ["an instance of a class", new RequestError()],
  ["an object that contains itself", circular],
])("[B56] The details show no response for %s", (_, thrown) => {
  const failure = toFailure(thrown);
  expect(failure.status).toBe(500);
  expect(getText(failure, "ui.response")).toBeUndefined();
});

const CALLS = "load@https://app.example/main.js:1:2";

it.each([
  ["names the message", `TypeError: No jobs\n    at ${CALLS}`, `TypeError: No jobs\n    at ${CALLS}`],
  ["has only the calls", CALLS, `TypeError: No jobs\n${CALLS}`],
  ["is missing", undefined, "TypeError: No jobs\n"],
])("[B56] Developers read name, message and calls of an error whose stack %s", (_, stack, text) => {
  const failure = toFailure(Object.assign(new TypeError("No jobs"), { stack }));
  expect(getRow(failure, "ui.stack")).toEqual(["ui.stack", text, "developer", "block"]);
  expect(getRow(failure, "ui.response")).toBeUndefined();
});

it("[B56] An error that throws when its stack is read leaves the other rows", () => {
  const thrown = Object.defineProperty(new Error("No jobs"), "stack", {
    get: () => {
      throw new Error("a mistake of the app");
    },
  });
  const failure = toFailure(thrown, { now: Date.UTC(2026, 0, 5) });
  expect(getText(failure, "ui.stack")).toBeUndefined();
  expect(getText(failure, "ui.time")).toBe("2026-01-05T00:00:00.000Z");
});
