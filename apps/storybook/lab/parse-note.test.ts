import { createErrorTranslator } from "@errorkit/i18n";
import { describe, expect, it } from "vitest";
import { catalogs } from "../common/catalogs.ts";
import { parsePaste } from "./parse-paste.ts";
import { readCapture } from "./read-capture.ts";

/** Reads a paste as the lab does. */
async function read(text: string) {
  const parsed = parsePaste(text);
  if (!("capture" in parsed)) return parsed;
  const { capture } = parsed;
  return capture.form === "request-id"
    ? capture
    : { origin: capture.origin, failure: await readCapture(capture) };
}

describe("a request ID", () => {
  it.each([
    "3f1c77d0a4b24e7e9a7be1c9f2a60b11",
    "  7e02bb41-c0d9-4f5a-8f1e-6a30d2b97c55 ",
    "request id 3f1c77d0a4b24e7e",
    "X-Request-Id: 3f1c77d0a4b24e7e",
    "客户说打不开，请求 ID 为 3f1c77d0a4b24e7e。",
    "請求 ID：3f1c77d0a4b24e7e",
  ])("is found in %j", async (text) => {
    const id = /[\da-f-]{16,}/.exec(text)?.[0];
    expect(await read(text)).toEqual({ form: "request-id", requestId: id });
  });

  it.each(["hello", "ranker", "2026-11-21", "boom, it broke", "internationalization-of-errors"])(
    "is not found in %j",
    async (text) => {
      expect(await read(text)).not.toHaveProperty("requestId");
    },
  );
});

it("A trace context is a request ID: its second part", async () => {
  const requestId = "4bf92f3577b34da6a3ce929d0e0e4736";
  expect(await read(`00-${requestId}-00f067aa0ba902b7-01`)).toEqual({ form: "request-id", requestId });
});

describe("a note with a status", () => {
  it.each([
    ["POST 504", { status: 504, method: "POST" }],
    ["we got 504 when we POST /v1/jobs", { status: 504, method: "POST" }],
    ["504 Gateway Timeout after PUT", { status: 504, method: "PUT" }],
    ["It got a 429.", { status: 429 }],
    ["创建作业时返回 504", { status: 504 }],
    ["504 when creating a notebook", { status: 504 }],
    ["刪除時 502", { status: 502 }],
    ["创建 Notebook 时报 504", { status: 504 }],
    ["504 创建 Notebook", { status: 504 }],
    ["504，客户无法打开页面", { status: 504 }],
    ["503: the list does not open", { status: 503 }],
    ["504, request id 77aa10f3c2", { status: 504, requestId: "77aa10f3c2" }],
    ["504，请求ID 77aa10f3c2", { status: 504, requestId: "77aa10f3c2" }],
    ["429 - request id 5b1e77aa10f3c2d4", { status: 429, requestId: "5b1e77aa10f3c2d4" }],
    ["7e02bb41c0d94f5a8f1e6a30d2b97c55 504", { status: 504, requestId: "7e02bb41c0d94f5a8f1e6a30d2b97c55" }],
    ["APIG.0308 429 request 7e02bb41c0d94f5a8f1e6a30d2b97c55", { status: 429, code: "APIG.0308" }],
    ["资源已锁定 / 7e02bb41-c0d9-4f5a-8f1e-6a30d2b97c55 / 423", { status: 423 }],
  ])("is read from %j", async (text, expected) => {
    expect(await read(text)).toMatchObject({ failure: expected });
  });

  it.each(["我有 500 个 Notebook", "费用 404 元", "跑了 500 次"])(
    "is none for a number of things: %s",
    async (text) => {
      expect(await read(text)).not.toHaveProperty("failure.status");
    },
  );

  it("is none for a number of things", async () => {
    expect(await read("I got 200 items, request ID 3f1c77d0a4b24e7e")).toEqual({
      form: "request-id",
      requestId: "3f1c77d0a4b24e7e",
    });
  });
});

describe("what the customer was doing", () => {
  const parse = (text: string) => {
    const parsed = parsePaste(text);
    return "capture" in parsed ? parsed.capture : undefined;
  };

  it.each([
    "504 when creating a notebook",
    "504 when submitting a training job",
    "504 when launching a job",
    "HTTP 503 while they saved the form",
    "创建作业时返回 504",
    "刪除時 502",
    "Service is temporarily unavailable, since I started the job",
  ])("is a change: %s", (text) => {
    expect(parse(text)).toMatchObject({ isWrite: true });
  });

  it.each(["504 when opening the page", "打开页面时返回 504", "504 when we GET the created jobs"])(
    "is no change: %s",
    (text) => {
      expect(parse(text)).not.toHaveProperty("isWrite");
    },
  );
});

describe("a title of Errorkit", () => {
  it.each([
    ["Too many requests", { status: 429 }],
    ["Job list: Too many requests", { status: 429 }],
    ["They see “Resource is locked” on the page", { status: 423 }],
    ["资源已锁定", { status: 423 }],
    ["页面上写着：请求过于频繁", { status: 429 }],
    ["要求過於頻繁", undefined],
    ["This page can’t be found", { status: 404 }],
    ["No complete response from the service", { kind: "network" }],
    ["等待响应超时", { kind: "timeout" }],
    ["You're offline", { kind: "offline" }],
  ])("names the failure: %s", async (text, expected) => {
    const reading = await read(text);
    if (expected) expect(reading).toMatchObject({ origin: "title", failure: expected });
    else expect(reading).not.toHaveProperty("origin", "title");
  });

  it("keeps the request ID beside it", async () => {
    const failure = { requestId: "3f1c77d0a4b24e7e" };
    expect(await read("资源已锁定，请求 ID：3f1c77d0a4b24e7e")).toMatchObject({ failure });
    expect(await read("The request timed out, request ID 3f1c77d0a4b24e7e")).toMatchObject({
      failure: { ...failure, kind: "timeout" },
    });
  });

  it("is read in every language, for each status and kind", async () => {
    for (const catalog of Object.values(catalogs))
      for (const [key, title] of Object.entries(catalog)) {
        const [, status, kind] = /^(?:status\.(\d+)|failure\.([\w-]+))\.title$/.exec(key) ?? [];
        if (!(status ?? kind) || title.includes("{{")) continue;
        const expected = status ? { status: Number(status) } : { kind };
        expect(await read(`!! ${title} !!`), title).toMatchObject({ failure: expected });
      }
  });
});

describe("a note with the error code of a service", () => {
  it.each([
    ["request id 3f1c77d0a4b24e7e, code ModelArts.2763", { code: "ModelArts.2763" }, "note"],
    ["用户反馈报错 ModelArts.2763，请求 ID 3f1c77d0a4b24e7e", { code: "ModelArts.2763" }, "note"],
    ["HTTP 503, request ID: 3f1c77d0a4b24e7e", { status: 503 }, undefined],
    ["状态码 429，APIG.0308，請求 ID：3f1c77d0a4b24e7e", { status: 429, code: "APIG.0308" }, undefined],
  ])("is read from %j", async (text, expected, origin) => {
    expect(await read(text)).toMatchObject({
      origin,
      failure: { requestId: "3f1c77d0a4b24e7e", ...expected },
    });
  });

  it("is a code alone", async () => {
    expect(await read("ModelArts.0107")).toMatchObject({ failure: { code: "ModelArts.0107" } });
  });

  it("is a code that means the same as a status", async () => {
    expect(await read("APIG.0308")).toMatchObject({ origin: "code", failure: { status: 429 } });
  });

  it("is a sentence that denies access, which is read as 403", async () => {
    expect(
      await read("ModelArts.2763: The user has no permission to perform modelarts:notebook:create"),
    ).toEqual(
      expect.objectContaining({
        origin: "denied",
        failure: expect.objectContaining({
          status: 403,
          code: "ModelArts.2763",
          message: "The user has no permission to perform modelarts:notebook:create",
          permissions: ["modelarts:notebook:create"],
        }),
      }),
    );
  });

  it("has no message of the service, where the words are those of the customer", async () => {
    expect(await read("ModelArts.2763 No permission, what now?")).toMatchObject({
      origin: "denied",
      failure: { status: 403, code: "ModelArts.2763", messageSource: "phrase" },
    });
  });

  it("is not the text of an error with a code", async () => {
    expect(await read("Error: ModelArts.0107 failed\n    at load (app.js:1:2)")).not.toHaveProperty(
      "origin",
      "note",
    );
  });
});

/** The rows of a report, as "Copy report for support" writes them: in the locale of the user, and in English. */
function createReport(locale: "en" | "zh-CN" | "zh-TW", what: 503 | "offline", rows: object): string {
  const translators = (locale === "en" ? ["en" as const] : [locale, "en" as const]).map((one) =>
    createErrorTranslator({ locale: one, catalogs }),
  );
  const texts = translators.map(({ describe }) => {
    const { title, description, nextStep } = describe(what);
    return [title, description, nextStep].join("\n");
  });
  const lines = Object.entries(rows).map(
    ([label, value]) => `${translators.map(({ t }) => t(label as "ui.time")).join(" / ")}: ${value}`,
  );
  return [...texts, lines.join("\n")].join("\n\n");
}

describe.each(["en", "zh-CN", "zh-TW"] as const)("a support report in %s", (locale) => {
  it("is read with its status, its codes and its time", async () => {
    const report = createReport(locale, 503, {
      "ui.requestId": "3f1c77d0a4b24e7e9a7be1c9f2a60b11",
      "ui.statusCode": "503 Service Unavailable",
      "ui.errorCode": "ModelArts.0107",
      "ui.request": "GET https://modelarts.example.com/v1/jobs",
      "ui.time": "2026-11-21T09:30:12.000Z",
      "ui.wait": "1,200 seconds",
      "ui.serviceMessage": "Scheduler pool 4 is draining",
      "ui.fieldErrors": "disks[0].size: At least 10 GB; No rack is free",
      "ui.language": locale,
    });
    expect(await read(report)).toMatchObject({
      origin: "report",
      failure: {
        status: 503,
        code: "ModelArts.0107",
        requestId: "3f1c77d0a4b24e7e9a7be1c9f2a60b11",
        message: "Scheduler pool 4 is draining",
        fieldErrors: [
          { path: ["disks", 0, "size"], message: "At least 10 GB" },
          { path: [], message: "No rack is free" },
        ],
        method: "GET",
        url: "https://modelarts.example.com/v1/jobs",
        timestamp: Date.UTC(2026, 10, 21, 9, 30, 12),
        retryAfterSeconds: 1200,
      },
    });
  });

  it("is read from one line, as a chat may send it", async () => {
    const report = createReport(locale, 503, {
      "ui.requestId": "3f1c77d0a4b24e7e9a7be1c9f2a60b11",
      "ui.statusCode": "503 Service Unavailable",
      "ui.request": "GET https://modelarts.example.com/v1/jobs",
      "ui.time": "2026-11-21T09:30:12.000Z",
      "ui.wait": "1,200 seconds",
      "ui.language": locale,
    });
    expect(await read(report.replaceAll("\n", " "))).toMatchObject({
      origin: "report",
      failure: {
        status: 503,
        requestId: "3f1c77d0a4b24e7e9a7be1c9f2a60b11",
        method: "GET",
        url: "https://modelarts.example.com/v1/jobs",
        timestamp: Date.UTC(2026, 10, 21, 9, 30, 12),
        retryAfterSeconds: 1200,
      },
    });
  });

  it("is read without a status, by its title", async () => {
    const report = createReport(locale, "offline", {
      "ui.time": "2026-11-21T09:30:12.000Z",
      "ui.language": locale,
    });
    expect(await read(report)).toMatchObject({ origin: "report", failure: { kind: "offline" } });
  });
});
