import type { Failure } from "@errorkit/core";
import { toFailure } from "@errorkit/core";
import { expect, it } from "vitest";
import {
  createAccessRequest,
  createModelReport,
  createSupportReport,
} from "../../src/surface/details/support-report.ts";
import { createCatalogTranslator } from "../helpers/create-catalog-translator.ts";
import { createModel, createPlainFailure } from "../helpers/create-model.ts";

const messages = createCatalogTranslator("en").getSnapshot();

const http = (status: number, fields: Partial<Failure> = {}): Failure =>
  createPlainFailure({ kind: "http", status, ...fields });

const CHECK = "Check whether the change was made";

it("[B28] The report of a surface has its messages, and the details with the version of the app and the language", () => {
  const failure = http(503, {
    requestId: "req-1",
    host: "api.example",
    url: "/v1/jobs?page=2",
    resource: "job-1",
  });
  const settings = { appVersion: "1.2.3" };
  expect(createModelReport(createModel(failure, "en", { settings, props: { method: "POST" } }))).toBe(
    `The service is temporarily unavailable
The service may be overloaded or under maintenance.
Check whether the change was made before you try again.

Request ID: req-1
Status code: 503 Service Unavailable
Resource: job-1
Request: POST /v1/jobs?page=2
Host: api.example
Time: 2026-01-01T00:00:00.000Z
App version: 1.2.3
Language: en`,
  );
});

it("[B28] The report of a surface has the failures of its other causes too, each with the version of the app", () => {
  const model = createModel(http(503), "en", {
    settings: { appVersion: "1.2.3" },
    adjustModel: (model) => ({
      ...model,
      requestIds: { first: ["req-1", "req-2"], total: 2 },
      otherFailures: [http(403, { requestId: "req-3" }), http(404, { requestId: "req-4" })],
    }),
  });
  const report = createModelReport(model);
  expect(report.match(/^(?:Status code|Request IDs?|App version): .*/gm)).toEqual([
    "Status code: 503 Service Unavailable",
    "Request IDs: req-1, req-2",
    "App version: 1.2.3",
    "Request ID: req-3",
    "Status code: 403 Forbidden",
    "App version: 1.2.3",
    "Request ID: req-4",
    "Status code: 404 Not Found",
    "App version: 1.2.3",
  ]);
  expect(report).toContain("Language: en\n\nYou don't have permission\n");
});

it("[B28] A surface with one cause reports one failure", () => {
  const report = createModelReport(createModel(http(500), "en"));
  expect(report.match(/^Status code/gm)).toHaveLength(1);
  expect(report).toMatch(/Language: en$/);
});

it.each([
  ["POST", undefined, true],
  [undefined, "POST", true],
  ["POST", "GET", true],
  ["GET", "POST", false],
] as const)(
  "[B4] With the method %s of the failure and %s of the surface, the report asks to check the result first: %s",
  (method, ofSurface, asks) => {
    const failure = http(503, method && { method });
    const report = createSupportReport(failure, { messages, method: ofSurface });
    expect(report.includes(CHECK)).toBe(asks);
    expect(report).toContain(`Request: ${method ?? ofSurface}\n`);
  },
);

it("[B57] The report names a retry in the next step only where the surface offers one", () => {
  expect(createSupportReport(http(503), { messages, offers: { retry: true } })).toContain(
    "\nTry again later.",
  );
  expect(createSupportReport(http(503), { messages })).toContain("\nCome back later.");
});

it("[B28] In another language, the messages and the labels are in English too, and the details only in English", () => {
  const chinese = createCatalogTranslator("zh-CN").getSnapshot();
  const report = createSupportReport(http(503), { messages: chinese });
  expect(report.split("\n\n").map((part) => part.split("\n", 1)[0])).toEqual([
    "服务暂时不可用",
    "The service is temporarily unavailable",
    "状态码 / Status code: 503 Service Unavailable",
  ]);
  expect(report).toMatch(/语言 \/ Language: zh-CN$/);
});

it("[B28] A status without a name is its number alone", () => {
  expect(createSupportReport(http(299), { messages })).toContain("\nStatus code: 299\n");
});

it("[B28] The report has neither the response nor the stack trace, which only developers see", () => {
  const thrown = Object.assign(new Error("No jobs"), { stack: "load@https://app.example/main.js:1:2" });
  const report = createSupportReport(toFailure(thrown), { messages });
  expect(report).not.toMatch(/Stack trace|main\.js/);
  const body = toFailure({ status: 500, error: "No jobs", quota: "private-value" });
  expect(createSupportReport(body, { messages })).not.toMatch(/^Response|private-value/m);
});

it("[B43] The access request asks for access in words, and names what it is about", () => {
  const failure = http(403, {
    permissions: ["jobs:create"],
    resource: "job-1",
    url: "/v1/jobs",
    method: "GET",
  });
  const request = createAccessRequest(failure, { messages });
  expect(request).toMatch(
    /^I need access to continue\. Here are the details:\n\nStatus code: 403 Forbidden\n/,
  );
  expect(request).toContain("\nMissing permissions: jobs:create\n");
  expect(request).toContain("\nResource: job-1\n");
});
