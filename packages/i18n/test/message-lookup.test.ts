import type { MessageOverrides, Offers, SupportedLocale } from "@errorkit/i18n";
import { createErrorTranslator, supportedLocales } from "@errorkit/i18n";
import { describe, expect, it } from "vitest";
import { allCatalogs } from "./all-catalogs.ts";
import { createFailure } from "./create-failure.ts";

const createTranslator = (locale: SupportedLocale, messages: MessageOverrides = {}) =>
  createErrorTranslator({ locale, catalogs: allCatalogs, messages });

const overridesIn = (locale: SupportedLocale, texts: Readonly<Record<string, string>>): MessageOverrides => ({
  [locale]: texts,
});

describe.each(supportedLocales)("the messages in %s", (locale) => {
  const quota = createFailure({ status: 403, code: "ModelArts.0113", service: "modelarts" });

  it("are first those of the app for the service and code", () => {
    const overrides = overridesIn(locale, {
      "code.mrs.0168.title": "A",
      "code.0168.title": "B",
      "status.400.title": "C",
    });
    const failed = createFailure({ status: 400, code: "0168", service: "mrs" });
    expect(createTranslator(locale, overrides).describe(failed)).toMatchObject({
      title: "A",
      messageKey: "code.mrs.0168",
    });
  });

  it("are then those of the app for the code", () => {
    const overrides = overridesIn(locale, { "code.ModelArts.0113.title": "B" });
    expect(createTranslator(locale, overrides).describe(quota)).toMatchObject({
      title: "B",
      messageKey: "code.ModelArts.0113",
      locale,
    });
  });

  it("are then those of Errorkit for the service and code", () => {
    expect(createTranslator(locale).describe(quota)).toMatchObject({ messageKey: "cause.quota", locale });
    const busy = createFailure({ status: 400, code: "12000018", service: "mrs" });
    expect(createTranslator(locale).describe(busy)).toMatchObject({ messageKey: "cause.busy", locale });
    expect(
      createTranslator(locale).describe(createFailure({ status: 400, code: "12000018" })).messageKey,
    ).toBe("status.400");
  });

  it("are then those of Errorkit for the code in any letter case", () => {
    for (const code of ["QUOTA_EXCEEDED", "quota_exceeded", "OverQuota"]) {
      expect(createTranslator(locale).describe(createFailure({ status: 429, code }))).toMatchObject({
        messageKey: "cause.quota",
        locale,
      });
    }
    expect(
      createTranslator(locale).describe(createFailure({ status: 200, code: "UNAUTHENTICATED" })).messageKey,
    ).toBe("status.401");
  });

  it("are then those of the status, of its class, and `unknown`", () => {
    const keys = [
      { status: 404, code: "X.1" },
      { status: 499 + 1 },
      { status: 418 },
      { status: 599 + 1 },
      {},
    ];
    expect(keys.map((part) => createTranslator(locale).describe(createFailure(part)).messageKey)).toEqual([
      "status.404",
      "status.500",
      "class.4xx",
      "unknown",
      "unknown",
    ]);
  });

  it("never have a description of Errorkit under a title that the app has for the code", () => {
    const overrides = overridesIn(locale, { "code.E1.title": "Own title" });
    const described = createTranslator(locale, overrides).describe(
      createFailure({ status: 404, code: "E1" }),
    );
    const { nextStep } = createTranslator(locale).describe(404);
    expect(described).toEqual({
      title: "Own title",
      description: "",
      nextStep,
      locale,
      messageKey: "code.E1",
    });
  });

  it.each([400, 422])("have no next step of Errorkit for %i under such a title", (status) => {
    const overrides = overridesIn(locale, { "code.E1.title": "Own title", "code.E2.nextStep": "Step" });
    const describeCode = (code: string) =>
      createTranslator(locale, overrides).describe(createFailure({ status, code }));
    const plain = createTranslator(locale).describe(status);
    expect(describeCode("E1").nextStep).toBe("");
    expect(describeCode("E2")).toEqual({ ...plain, nextStep: "Step" });
  });

  it("are filled up from the code, where the app has messages for the service and code too", () => {
    const overrides = overridesIn(locale, {
      "code.mrs.E1.title": "A",
      "code.E1.title": "B",
      "code.E1.description": "Why.",
    });
    const described = createTranslator(locale, overrides).describe(
      createFailure({ status: 400, code: "E1", service: "mrs" }),
    );
    expect(described).toMatchObject({ title: "A", description: "Why.", nextStep: "" });
  });

  it("say what was asked where a request ended in a success with a failure in it, and nothing of an unknown one", () => {
    const translator = createTranslator(locale);
    const failed = createFailure({ status: 200, code: "X1" });
    expect(translator.describe(failed, { method: "GET" }).messageKey).toBe("cause.failed-read");
    expect(translator.describe(failed, { method: "POST" }).messageKey).toBe("cause.failed-write");
    expect(translator.describe(failed).messageKey).toBe("class.2xx");
    expect(translator.describe({ ...failed, method: "get" }).messageKey).toBe("cause.failed-read");
    expect(translator.describe(failed).title).not.toMatch(/action|操作/);
  });

  it("say that the page is missing where a 404 is that of the page", () => {
    const translator = createTranslator(locale);
    const [resource, page] = [translator.describe(404), translator.describe(404, { offers: { page: true } })];
    const [nameOfResource, nameOfPage] = {
      en: ["resource", "page"],
      "zh-CN": ["资源", "页面"],
      "zh-TW": ["資源", "頁面"],
    }[locale];
    expect(resource.title).toContain(nameOfResource);
    expect(page.title).toContain(nameOfPage);
    expect(page.nextStep).not.toBe(resource.nextStep);
    expect(page.messageKey).toBe("status.404");
  });

  it("have those of the app for the codes of fields, and no others", () => {
    const translator = createTranslator(locale, overridesIn(locale, { "field.too_short": "Own text" }));
    expect(translator.fieldMessage("too_short")).toBe("Own text");
    for (const code of ["too_long", "", undefined, "__proto__"])
      expect(translator.fieldMessage(code)).toBeUndefined();
  });

  it("have those of the app for `t`, with their values, and the key where the app has none", () => {
    const translator = createTranslator(
      locale,
      overridesIn(locale, { "code.E1.title": "Own {{name}}", "field.too_short": "At least {{count}}" }),
    );
    expect(translator.t("code.E1.title", { name: "title" })).toBe("Own title");
    expect(translator.t("field.too_short", { count: 3 })).toBe("At least 3");
    expect(translator.t("code.E2.title")).toBe("code.E2.title");
  });

  it("use the next step of the app for writes too, unless the app has one for writes", () => {
    const step = overridesIn(locale, { "code.E1.nextStep": "Step" });
    const both = overridesIn(locale, { "code.E1.nextStep": "Step", "code.E1.nextStepWrite": "Look first" });
    const failed = createFailure({ status: 500, code: "E1", method: "POST" });
    expect(createTranslator(locale, step).describe(failed).nextStep).toBe("Step");
    expect(createTranslator(locale, both).describe(failed).nextStep).toBe("Look first");
    expect(createTranslator(locale, both).describe(failed, { method: "GET" }).nextStep).toBe("Step");
  });

  it("use the text of the app for any key of Errorkit", () => {
    const overrides = overridesIn(locale, { "ui.retry": "Once more", "status.404.title": "Nothing here" });
    expect(createTranslator(locale, overrides).t("ui.retry")).toBe("Once more");
    expect(createTranslator(locale, overrides).describe(404).title).toBe("Nothing here");
  });

  it("ignore empty texts of the app", () => {
    const overrides = overridesIn(locale, { "ui.retry": " ", "code.E1.title": "" });
    expect(createTranslator(locale, overrides).t("ui.retry")).toBe(createTranslator(locale).t("ui.retry"));
    expect(
      createTranslator(locale, overrides).describe(createFailure({ status: 404, code: "E1" })).messageKey,
    ).toBe("status.404");
  });

  it("are never English while the locale has messages under any key", () => {
    const others = supportedLocales.filter((other) => other !== locale);
    const overrides = Object.fromEntries(others.map((other) => [other, { "code.E1.title": "Elsewhere" }]));
    expect(createTranslator(locale, overrides).describe(createFailure({ status: 404, code: "E1" }))).toEqual(
      createTranslator(locale).describe(404),
    );
  });

  it.each(["constructor", "__proto__", "toString", "hasOwnProperty", "title", "", " ", "a.b.c", "{{count}}"])(
    "are not confused by the code %j",
    (code) => {
      expect(createTranslator(locale).describe(createFailure({ status: 404, code }))).toEqual(
        createTranslator(locale).describe(404),
      );
      expect(createTranslator(locale).describe(createFailure({ status: 404, code, service: code }))).toEqual(
        createTranslator(locale).describe(404),
      );
    },
  );

  it("can be set for the code __proto__", () => {
    const overrides = overridesIn(locale, { "code.__proto__.title": "Strange" });
    expect(
      createTranslator(locale, overrides).describe(createFailure({ status: 404, code: "__proto__" })).title,
    ).toBe("Strange");
    expect(createTranslator(locale, overrides).describe(404)).toEqual(createTranslator(locale).describe(404));
  });

  it("can be requested in another locale, with the texts of the app", () => {
    const overrides = overridesIn("en", { "code.FULL.title": "The project is full" });
    const translator = createTranslator(locale, overrides);
    const described = translator.getMessages("en").describe(createFailure({ status: 409, code: "FULL" }));
    expect(described).toMatchObject({ title: "The project is full", locale: "en" });
    expect(described.nextStep).toBe(createTranslator("en").describe(409).nextStep);
  });

  it("depend on the method of the failure, unless another one is passed", () => {
    const failed = createFailure({ status: 500, method: "POST" });
    const { nextStep } = createTranslator(locale).describe(500);
    expect(createTranslator(locale).describe(failed).nextStep).not.toBe(nextStep);
    expect(createTranslator(locale).describe(failed, { method: "GET" }).nextStep).toBe(nextStep);
    expect(createTranslator(locale).describe(failed, { method: "REPORT" }).nextStep).toBe(nextStep);
  });

  it("mention the request ID only where there is one", () => {
    const translator = createTranslator(locale);
    const term = translator.t("ui.requestId").toLowerCase();
    const step = (part: Parameters<typeof createFailure>[0]) =>
      translator.describe(createFailure(part), { offers: { support: true } }).nextStep.toLowerCase();
    for (const status of [500, 502, 520, 550]) {
      expect(step({ status, requestId: "r-1" }), `${status}`).toContain(term);
      expect(step({ status }), `${status}`).not.toContain(term);
      expect(step({ status, requestId: "r-1", method: "POST" }), `${status}`).not.toContain(term);
    }
    for (let status = 100; status < 600; status += 1)
      expect(step({ status }), `${status}`).not.toContain(term);
  });

  it("name a retry or support only where it is offered", () => {
    const translator = createTranslator(locale);
    const step = (offers: Offers) => translator.describe(500, { offers }).nextStep;
    const steps = [
      step({}),
      step({ retry: true }),
      step({ support: true }),
      step({ retry: true, support: true }),
    ];
    expect(new Set(steps).size).toBe(4);
    for (const text of steps) expect(text).toMatch(/^[^{}|?]+[.。]$/);
  });

  it("are the same object for the same offers", () => {
    const translator = createTranslator(locale);
    const describe = (offers?: Offers) => translator.describe(503, { offers });
    expect(describe({ retry: true })).toBe(describe({ retry: true }));
    expect(describe()).toBe(describe());
    expect(describe({ retry: true })).not.toBe(describe());
  });

  it("make the choices in the messages of the app", () => {
    const overrides = overridesIn(locale, {
      "code.E1.nextStep": "{{retry?Retry it|Redo it}} now{{support?, or ask}}.",
    });
    const translator = createTranslator(locale, overrides);
    const failed = createFailure({ status: 400, code: "E1" });
    expect(translator.describe(failed).nextStep).toBe("Redo it now.");
    expect(translator.describe(failed, { offers: { retry: true, support: true } }).nextStep).toBe(
      "Retry it now, or ask.",
    );
  });

  it("use the next step of the app with a request ID too, unless the app has one for it", () => {
    const step = overridesIn(locale, { "code.E1.nextStep": "Step" });
    const both = overridesIn(locale, {
      "status.500.nextStep": "Step",
      "status.500.nextStepWithId": "Share it",
    });
    const failed = createFailure({ status: 500, code: "E1", requestId: "r-1" });
    expect(createTranslator(locale, step).describe(failed).nextStep).toBe("Step");
    expect(createTranslator(locale, both).describe(failed).nextStep).toBe("Share it");
    expect(createTranslator(locale, both).describe(500).nextStep).toBe("Step");
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
  ])("exist for invalid input: %o", (junk) => {
    const described = createTranslator(locale).describe(junk as never);
    expect(described.locale).toBe(locale);
    expect(described.title).toMatch(/\S/);
    expect(described.nextStep).toMatch(/\S/);
  });
});
