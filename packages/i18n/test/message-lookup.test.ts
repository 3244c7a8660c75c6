import type { Failure } from "@errorkit/core";
import type { MessageOverrides, SupportedLocale } from "@errorkit/i18n";
import { createErrorTranslator, supportedLocales } from "@errorkit/i18n";
import { describe, expect, it } from "vitest";
import { allCatalogs } from "./all-catalogs.ts";

const failure = (part: Partial<Failure>): Failure => ({
  kind: "http",
  message: "said by the server",
  messageSource: "server",
  reader: "test",
  timestamp: 0,
  ...part,
});

const speak = (locale: SupportedLocale, messages: MessageOverrides = {}) =>
  createErrorTranslator({ locale, catalogs: allCatalogs, messages });

const own = (locale: SupportedLocale, texts: Readonly<Record<string, string>>): MessageOverrides => ({
  [locale]: texts,
});

describe.each(supportedLocales)("words in %s", (locale) => {
  const quota = failure({ status: 403, code: "ModelArts.0113", service: "modelarts" });

  it("are the host's for the service and code first", () => {
    const words = own(locale, {
      "code.mrs.0168.title": "A",
      "code.0168.title": "B",
      "status.400.title": "C",
    });
    const failed = failure({ status: 400, code: "0168", service: "mrs" });
    expect(speak(locale, words).describe(failed)).toMatchObject({ title: "A", messageKey: "code.mrs.0168" });
  });

  it("are the host's for the code next", () => {
    const words = own(locale, { "code.ModelArts.0113.title": "B" });
    expect(speak(locale, words).describe(quota)).toMatchObject({
      title: "B",
      messageKey: "code.ModelArts.0113",
      locale,
    });
  });

  it("are then ours for the service and code", () => {
    expect(speak(locale).describe(quota)).toMatchObject({ messageKey: "cause.quota", locale });
    const busy = failure({ status: 400, code: "12000018", service: "mrs" });
    expect(speak(locale).describe(busy)).toMatchObject({ messageKey: "cause.busy", locale });
    expect(speak(locale).describe(failure({ status: 400, code: "12000018" })).messageKey).toBe("status.400");
  });

  it("are then ours for the code alone, whatever its case", () => {
    for (const code of ["QUOTA_EXCEEDED", "quota_exceeded", "OverQuota"]) {
      expect(speak(locale).describe(failure({ status: 429, code }))).toMatchObject({
        messageKey: "cause.quota",
        locale,
      });
    }
    expect(speak(locale).describe(failure({ status: 200, code: "UNAUTHENTICATED" })).messageKey).toBe(
      "status.401",
    );
  });

  it("are then those of the status, of its class, and of the unknown", () => {
    const keys = [
      { status: 404, code: "X.1" },
      { status: 499 + 1 },
      { status: 418 },
      { status: 599 + 1 },
      {},
    ];
    expect(keys.map((part) => speak(locale).describe(failure(part)).messageKey)).toEqual([
      "status.404",
      "status.500",
      "class.4xx",
      "unknown",
      "unknown",
    ]);
  });

  it("take what an own text leaves out from the next level, in the same locale", () => {
    const words = own(locale, { "code.E1.title": "Own title" });
    const described = speak(locale, words).describe(failure({ status: 404, code: "E1" }));
    const plain = speak(locale).describe(404);
    expect(described).toEqual({ ...plain, title: "Own title", messageKey: "code.E1" });
  });

  it("let an own next step stand for writes too, and an own one for writes win", () => {
    const step = own(locale, { "code.E1.nextStep": "Step" });
    const both = own(locale, { "code.E1.nextStep": "Step", "code.E1.nextStepWrite": "Look first" });
    const failed = failure({ status: 500, code: "E1", method: "POST" });
    expect(speak(locale, step).describe(failed).nextStep).toBe("Step");
    expect(speak(locale, both).describe(failed).nextStep).toBe("Look first");
    expect(speak(locale, both).describe(failed, { method: "GET" }).nextStep).toBe("Step");
  });

  it("say any key of ours as the host wants", () => {
    const words = own(locale, { "ui.retry": "Once more", "status.404.title": "Nothing here" });
    expect(speak(locale, words).t("ui.retry")).toBe("Once more");
    expect(speak(locale, words).describe(404).title).toBe("Nothing here");
  });

  it("ignore empty own words", () => {
    const words = own(locale, { "ui.retry": " ", "code.E1.title": "" });
    expect(speak(locale, words).t("ui.retry")).toBe(speak(locale).t("ui.retry"));
    expect(speak(locale, words).describe(failure({ status: 404, code: "E1" })).messageKey).toBe("status.404");
  });

  it("are never English while the locale has an answer at any level", () => {
    const others = supportedLocales.filter((other) => other !== locale);
    const words = Object.fromEntries(others.map((other) => [other, { "code.E1.title": "Elsewhere" }]));
    expect(speak(locale, words).describe(failure({ status: 404, code: "E1" }))).toEqual(
      speak(locale).describe(404),
    );
  });

  it.each(["constructor", "__proto__", "toString", "hasOwnProperty", "title", "", " ", "a.b.c", "{{count}}"])(
    "are not confused by the code %j",
    (code) => {
      expect(speak(locale).describe(failure({ status: 404, code }))).toEqual(speak(locale).describe(404));
      expect(speak(locale).describe(failure({ status: 404, code, service: code }))).toEqual(
        speak(locale).describe(404),
      );
    },
  );

  it("can be given to the code __proto__ and no other", () => {
    const words = own(locale, { "code.__proto__.title": "Strange" });
    expect(speak(locale, words).describe(failure({ status: 404, code: "__proto__" })).title).toBe("Strange");
    expect(speak(locale, words).describe(404)).toEqual(speak(locale).describe(404));
  });

  it("are said in another locale that is asked for, own words and all", () => {
    const words = own("en", { "code.FULL.title": "The project is full" });
    const said = speak(locale, words).describe(failure({ status: 409, code: "FULL" }), { locale: "en" });
    expect(said).toMatchObject({ title: "The project is full", locale: "en" });
    expect(said.nextStep).toBe(speak("en").describe(409).nextStep);
  });

  it("take the method from the failure, unless it is given", () => {
    const failed = failure({ status: 500, method: "POST" });
    const { nextStep } = speak(locale).describe(500);
    expect(speak(locale).describe(failed).nextStep).not.toBe(nextStep);
    expect(speak(locale).describe(failed, { method: "GET" }).nextStep).toBe(nextStep);
    expect(speak(locale).describe(failed, { method: "REPORT" }).nextStep).toBe(nextStep);
  });

  it("ask for the request ID where there is one to share, and nowhere else", () => {
    const translator = speak(locale);
    const term = translator.t("ui.requestId").toLowerCase();
    const step = (part: Partial<Failure>) => translator.describe(failure(part)).nextStep.toLowerCase();
    for (const status of [500, 502, 520, 550]) {
      expect(step({ status, requestId: "r-1" }), `${status}`).toContain(term);
      expect(step({ status }), `${status}`).not.toContain(term);
      expect(step({ status, requestId: "r-1", method: "POST" }), `${status}`).not.toContain(term);
    }
    for (let status = 100; status < 600; status += 1)
      expect(step({ status }), `${status}`).not.toContain(term);
  });

  it("let an own step stand for one with a request ID, and an own one with the ID win", () => {
    const step = own(locale, { "code.E1.nextStep": "Step" });
    const both = own(locale, { "status.500.nextStep": "Step", "status.500.nextStepWithId": "Share it" });
    const failed = failure({ status: 500, code: "E1", requestId: "r-1" });
    expect(speak(locale, step).describe(failed).nextStep).toBe("Step");
    expect(speak(locale, both).describe(failed).nextStep).toBe("Share it");
    expect(speak(locale, both).describe(500).nextStep).toBe("Step");
  });

  it.each([
    undefined,
    null,
    {},
    [],
    "nonsense",
    true,
    Symbol("x"),
    { kind: 7 },
    { kind: "http", status: "404" },
  ])("exist for junk: %o", (junk) => {
    const described = speak(locale).describe(junk as never);
    expect(described.locale).toBe(locale);
    expect(described.title).toMatch(/\S/);
    expect(described.nextStep).toMatch(/\S/);
  });
});
