import { toFailure } from "@errorkit/core";
import { describe, expect, it } from "vitest";
import { translators } from "../common/catalogs.ts";
import { findTime } from "./find-time.ts";
import { listFacts } from "./list-facts.ts";
import { parsePaste } from "./parse-paste.ts";
import { readCapture } from "./read-capture.ts";

/** The facts that the lab shows of a paste, by label. */
async function list(text: string, locale: keyof typeof translators = "en") {
  const parsed = parsePaste(text);
  if (!("capture" in parsed) || parsed.capture.form === "request-id") throw new Error(`No failure: ${text}`);
  const { capture } = parsed;
  const failure = await readCapture(capture);
  const { appVersion, language } = capture;
  const facts = listFacts(failure, { locale, time: findTime(capture), appVersion, language });
  return Object.fromEntries(facts.filter(([, value]) => value).map(([label, value]) => [label, value]));
}

const formatTime = (locale: keyof typeof translators) =>
  translators[locale].format.time(Date.UTC(2026, 10, 21, 9, 30, 12));

const report = `Status code: 503 Service Unavailable
Request ID: 3f1c77d0a4b24e7e
Service: Cloud Search Service
Request: POST https://css.example.com/v1/clusters
Time: 2026-11-21T09:30:12.000Z`;

describe("the facts of a support report", () => {
  it("name the request, the time and the service", async () => {
    expect(await list(report)).toEqual({
      Status: "503 Service Unavailable",
      "Request ID": "3f1c77d0a4b24e7e",
      Service: "Cloud Search Service",
      Request: "POST https://css.example.com/v1/clusters",
      Time: formatTime("en"),
    });
  });

  it.each([
    ["zh-CN", "服务", "云搜索服务", "时间"],
    ["zh-TW", "服務", "雲端搜尋服務", "時間"],
  ] as const)("are in %s", async (locale, service, name, time) => {
    expect(await list(report, locale)).toMatchObject({ [service]: name, [time]: formatTime(locale) });
  });

  it("have the host where the address is a path", async () => {
    const text = report.replace("https://css.example.com", "").concat("\nHost: css.example.com");
    expect(await list(text)).toMatchObject({ Request: "POST https://css.example.com/v1/clusters" });
  });

  it("have a service that is not known here as the report names it", async () => {
    expect(await list(report.replace("Cloud Search Service", "Billing"))).toMatchObject({
      Service: "Billing",
    });
  });
});

it("The facts of a report name the version and the language of the app", async () => {
  const text = `${report}\nApp version: 4.2.0\nLanguage: zh-CN`;
  expect(await list(text)).toMatchObject({ "App version": "4.2.0", Language: "zh-CN" });
  expect(await list(text, "zh-CN")).toMatchObject({ 应用版本: "4.2.0", 语言: "zh-CN" });
});

it("The facts of a status that only vendors use have its name", async () => {
  expect(await list("499")).toMatchObject({ Status: "499 Client Closed Request" });
  expect(await list("499", "zh-CN")).toMatchObject({ 状态码: "499 客户端关闭了请求" });
});

describe("the facts of a paste", () => {
  it("have the service of the error code", async () => {
    expect(await list("ModelArts.0107")).toMatchObject({ Service: "ModelArts" });
  });

  it.each([
    ["the header of a response", "HTTP/1.1 503 x\nDate: Sat, 21 Nov 2026 09:30:12 GMT\n\n"],
    [
      "a HAR entry",
      '{"startedDateTime":"2026-11-21T09:30:12.000Z","request":{},"response":{"status":503,"headers":[]}}',
    ],
    [
      "a failure as JSON",
      JSON.stringify(toFailure({ status: 503 }, { now: Date.UTC(2026, 10, 21, 9, 30, 12) })),
    ],
  ])("have the time of %s", async (_, text) => {
    expect(await list(text)).toMatchObject({ Time: formatTime("en") });
  });

  it("give the failure the time of the response, which its support report copies", async () => {
    const parsed = parsePaste("HTTP/1.1 503 x\nDate: Sat, 21 Nov 2026 09:30:12 GMT\n\n");
    if (!("capture" in parsed) || parsed.capture.form === "request-id") throw new Error("No failure");
    expect(await readCapture(parsed.capture)).toMatchObject({ timestamp: Date.UTC(2026, 10, 21, 9, 30, 12) });
  });

  it("have neither a time nor a request that the paste does not say", async () => {
    expect(await list("503")).toEqual({ Status: "503 Service Unavailable" });
  });
});
