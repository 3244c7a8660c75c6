import { standardPolicy } from "@errorkit/core/services";
import { describe, expect, it } from "vitest";
import { translators } from "../common/catalogs.ts";
import { listSteps } from "./list-steps.ts";
import { parsePaste } from "./parse-paste.ts";
import { readCapture } from "./read-capture.ts";
import { stepsText } from "./steps-text.ts";

async function read(text: string) {
  const parsed = parsePaste(text);
  if (!("capture" in parsed) || parsed.capture.form === "request-id") throw new Error(`No failure: ${text}`);
  return readCapture(parsed.capture);
}

const list = async (text: string, method = "GET", locale: keyof typeof translators = "en") =>
  listSteps(await read(text), { locale, method, retryPolicy: standardPolicy });

const { en } = stepsText;

describe("the steps never contradict each other", () => {
  it.each(["507", "423", "424", "407", "ModelArts.81005"])(
    "%s: after the cause is resolved",
    async (text) => {
      const steps = await list(text);
      expect(steps).toContain(en.resolved);
      expect(steps).not.toContain(en.service);
    },
  );

  it.each(["429", "503", "APIG.0308"])("%s: after a while", async (text) => {
    expect(await list(text)).toContain(en.later);
  });

  it.each(["It doesn't work", "Foo.9999", "ModelArts.2763"])("%s: once more", async (text) => {
    expect(await list(text)).toContain(en.once);
  });

  it("names a wait that is known", async () => {
    expect(await list("HTTP/2 429\nretry-after: 3600\n\n")).toContain(
      "The customer may try again after 1 hour.",
    );
  });

  it("does not name a wait that is over, and does not tell the customer to wait", async () => {
    const failure = await read("HTTP/2 429\nretry-after: 30\n\n");
    const time = failure.timestamp;
    const listAt = (now: number) =>
      listSteps(failure, { locale: "en", method: "GET", retryPolicy: standardPolicy, time, now });
    expect(listAt(time + 10_000)).toContain("The customer may try again after 20 seconds.");
    expect(listAt(time + 31_000)).toContain(en.ready);
    expect(listAt(time + 31_000).join("\n")).not.toMatch(/later/);
  });

  it.each(["499", "460"])("%s: the client closed the connection", async (text) => {
    const steps = await list(text);
    expect(steps[0]).toBe(en.closed);
    expect(steps).not.toContain(en.request);
    expect(steps).not.toContain(en.hidden);
  });

  it("423: says what has to be resolved", async () => {
    expect((await list("423"))[0]).toMatch(/“The resource is locked\. .+”/);
  });

  it.each(["404", "501", "403"])("%s: not before the cause is resolved", async (text) => {
    expect(await list(text)).toContain(en.hidden);
  });

  it("asks to check after a write whose outcome is unknown", async () => {
    const steps = await list("504", "POST");
    expect(steps).toContain(en.check);
    expect(steps).not.toContain(en.later);
  });

  it("asks to check, if it was a write, where the paste does not say the method", async () => {
    const { checkWrite } = en;
    expect(await list("504")).toContain(checkWrite);
    expect(await list("HTTP 504 after GET")).not.toContain(checkWrite);
    expect(await list("POST 504")).not.toContain(checkWrite);
    expect(await list("POST 504")).toContain(en.check);
    expect(await list("404")).not.toContain(checkWrite);
  });

  it.each(Array.from({ length: 300 }, (_, index) => String(index + 300)))(
    "%s never allows a retry at once",
    async (text) => {
      expect(await list(text)).not.toContain(en.ready);
    },
  );
});

describe("an error code that is not known", () => {
  it.each([
    ["Foo.9999", "service"],
    ["Foo.9999: the frobnicator is stuck", "service"],
    ["ModelArts.2763", "ModelArts"],
    ["APIG.0999", "API Gateway (APIG)"],
  ])("is repeated, with what to do: %s", async (text, service) => {
    const code = /[\w.]+/.exec(text)?.[0] ?? "";
    const steps = await list(text);
    expect(steps[0]).toBe(`The meaning of the error code ${code} isn't known here.`);
    expect(steps).toContain(`Search the ${service} documentation for ${code}.`);
    expect(steps).toContain(en.askAll);
  });
});

describe("a failure inside a successful response", () => {
  const respond = (body: string) => list(`HTTP/1.1 200 OK\n\n${body}`);

  it("is not a redirect: its code says what failed", async () => {
    const unknown = await respond('{"error_code":"Foo.9999","error_msg":"stuck"}');
    expect(unknown[0]).toBe("The meaning of the error code Foo.9999 isn't known here.");
    expect(unknown).toContain(en.once);
    const known = await respond('{"error_code":"ModelArts.81005","error_msg":"no"}');
    expect(known[0]).toMatch(/^The error code ModelArts\.81005 means: /);
  });
});

describe("an error code that is known", () => {
  it.each([
    ["ModelArts.81005", "ModelArts"],
    ["HTTP 500 ModelArts.0107", "ModelArts"],
    ["Foo.9999 HTTP 403", "service"],
    ["APIG.0308", "API Gateway (APIG)"],
  ])("is searched in the documentation too, which says more: %s", async (text, service) => {
    const [code] = /\w+\.\d+/.exec(text) ?? [];
    expect(await list(text)).toContain(`Search the ${service} documentation for ${code}.`);
  });

  it("is not searched where it is a name", async () => {
    const steps = await list('HTTP/1.1 403 x\n\n{"code":"AccessDenied","message":"no"}');
    expect(steps.join("\n")).not.toContain("AccessDenied");
  });
});

describe("a sentence that denies access", () => {
  it.each([
    "ModelArts.2763: The user has no permission to perform modelarts:notebook:create",
    "ModelArts.2763: Policy doesn't allow modelarts:notebook:create to be performed",
    "Policy doesn't allow modelarts:notebook:create to be performed",
    "客户没有 modelarts:notebook:create 权限",
    "使用者沒有 modelarts:notebook:create 權限",
  ])("names the permission, as a 403 does: %s", async (text) => {
    expect(await list(text)).toEqual(
      expect.arrayContaining([
        en.access,
        "The customer's administrator can grant this permission: modelarts:notebook:create.",
        en.hidden,
      ]),
    );
  });
});

describe("a status", () => {
  it.each([
    "HTTP 429",
    "status 429",
    "Status code: 429",
    "error 429",
    "错误 429",
    "錯誤碼 429",
    "429 Too Many Requests",
    "HTTP/1.1 429 Too Many Requests",
    `429 ${translators["zh-CN"].statusName(429)}`,
    "429 错误",
  ])("is read from %s as from 429", async (text) => {
    expect(await list(text)).toEqual(await list("429"));
  });

  it("is not any number before a word", async () => {
    expect(await read("500 notebooks")).not.toHaveProperty("status");
  });
});

describe("the step to search the logs", () => {
  const time = Date.UTC(2026, 10, 21, 9, 30, 12);
  const listAt = async (text: string, at?: number, locale: keyof typeof translators = "en") =>
    listSteps(await read(text), { locale, method: "GET", retryPolicy: standardPolicy, time: at });
  const response = "GET /v1 HTTP/1.1\nHost: api.example.test\n\nHTTP/1.1 500 x\nX-Request-Id: 3f1c77d0\n\n";

  it("names the time and the host", async () => {
    expect(await listAt(response, time)).toContain(
      `Search the api.example.test logs for request ID 3f1c77d0 around ${translators.en.format.time(time)}.`,
    );
  });

  it.each(["zh-CN", "zh-TW"] as const)("names both in %s", async (locale) => {
    const steps = await listAt(response, time, locale);
    const step = steps.find((one) => one.includes("3f1c77d0"));
    expect(step).toMatch(/^在 api\.example\.test 的/);
    expect(step).toContain(translators[locale].format.time(time));
  });

  it("names the service rather than the host", async () => {
    expect(await listAt(`${response}{"error_code":"ModelArts.0107"}`)).toContain(
      "Search the ModelArts logs for request ID 3f1c77d0.",
    );
  });

  it("names neither where they are not known", async () => {
    expect(await listAt("HTTP 500, request id 3f1c77d0")).toContain(
      "Search the service logs for request ID 3f1c77d0.",
    );
  });
});

it.each(["zh-CN", "zh-TW"] as const)("leaves no placeholder and no English, %s", async (locale) => {
  for (const text of ["507", "429", "Foo.9999", "ModelArts.81005"]) {
    const steps = (await list(text, "GET", locale)).join("\n");
    expect(steps).not.toMatch(/\{|customer|try again/);
  }
});
