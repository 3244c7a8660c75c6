import type { Catalog, ErrorTranslator, MessageOverrides } from "@errorkit/i18n";
import { createErrorTranslator, resolveLocale, supportedLocales } from "@errorkit/i18n";
import zhCN from "@errorkit/i18n/locales/zh-CN";
import { describe, expect, it } from "vitest";
import { allCatalogs } from "./all-catalogs.ts";

const refuse = (): never => {
  throw new Error("hostile");
};
const revoked = (): object => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};
const circular: { self?: unknown } = {};
circular.self = circular;

const junk: readonly (readonly [name: string, value: unknown])[] = [
  ["undefined", undefined],
  ["null", null],
  ["true", true],
  ["NaN", Number.NaN],
  ["-Infinity", Number.NEGATIVE_INFINITY],
  ["a big integer", 10n],
  ["a symbol", Symbol("x")],
  ["an empty text", ""],
  ["a blank text", " \n"],
  ["__proto__", "__proto__"],
  ["a function", () => "x"],
  ["a list", ["a", ["b"]]],
  ["an object", { a: { b: 1 } }],
  ["an object without prototype", Object.create(null)],
  ["an object whose toString throws", { toString: refuse, valueOf: refuse, toLocaleString: refuse }],
  ["an object whose toJSON throws", { toJSON: refuse }],
  ["an object that contains itself", circular],
  [
    "an object whose getters throw",
    {
      get kind() {
        return refuse();
      },
      get count() {
        return refuse();
      },
      get method() {
        return refuse();
      },
    },
  ],
  ["a revoked proxy", revoked()],
];

const isShown = (text: unknown) => typeof text === "string" && text.trim() !== "";

const noText = junk.filter(([, value]) => !isShown(value));

/** Calls the functions of a translator as JavaScript may. */
const untyped = (translator: ErrorTranslator) =>
  translator as unknown as {
    t(...args: readonly unknown[]): unknown;
    describe(...args: readonly unknown[]): Record<string, unknown>;
    statusName(code: unknown): unknown;
    readonly format: Record<"time" | "duration", (...args: readonly unknown[]) => unknown>;
  };

describe.each(supportedLocales)("in %s, whatever a translator is given", (locale) => {
  const {
    t,
    describe: describeAny,
    statusName,
    format,
  } = untyped(createErrorTranslator({ locale, catalogs: allCatalogs }));

  it.each(junk)("t returns a text: %s", (_name, value) => {
    const calls = [
      [value],
      [value, value],
      ["ui.retry", value],
      ["ui.namedResource", { name: value }],
      ["ui.requestsFailed", { count: value }],
      ["ui.requestsFailed", { count: 2, lng: value, ns: value, replace: value, interpolation: value }],
      ["a11y.announcement", { severity: value, title: value, nextStep: value }],
    ];
    for (const args of calls) expect(t(...args), String(args[0] === value)).toSatisfy(isShown);
  });

  it.each(junk)("describe returns three texts: %s", (_name, value) => {
    const failure = { kind: "http", status: 404 };
    const calls = [
      [value],
      [404, { method: value }],
      ...["kind", "status", "code", "service", "method", "requestId"].map((name) => [
        { ...failure, code: "E1", [name]: value },
        { method: name === "method" ? undefined : "POST" },
      ]),
    ];
    for (const args of calls) {
      const { title, description, nextStep } = describeAny(...args);
      for (const text of [title, description, nextStep]) expect(text).toSatisfy(isShown);
    }
  });

  it.each(junk)("the other functions do not throw: %s", (_name, value) => {
    expect(() => statusName(value)).not.toThrow();
    expect(format.time(value)).toBeTypeOf("string");
    expect(format.time(0, { timeZone: value })).toBeTypeOf("string");
    expect(format.duration(value)).toSatisfy(isShown);
  });
});

describe("t", () => {
  it("returns an unknown key itself, and for what is no key the title of an unknown failure", () => {
    const { t } = untyped(createErrorTranslator({ locale: "zh-CN", catalogs: allCatalogs }));
    expect(t("no.such.key")).toBe("no.such.key");
    expect(t("no:such:key", { count: 2 })).toBe("no:such:key");
    for (const key of ["", " ", 7, null, Symbol("x")]) expect(t(key)).toBe(zhCN["unknown.title"]);
  });

  it("takes the message of the locale, then the English one", () => {
    const translator = createErrorTranslator({
      locale: "zh-CN",
      load: { "zh-CN": () => new Promise(() => {}) },
    });
    expect([translator.t("ui.retry"), translator.t("ui.requestsFailed", { count: 1 })]).toEqual([
      "重试",
      "1 request failed",
    ]);
  });

  it("formats a count that is not finite, and one that is missing", () => {
    const { t } = untyped(createErrorTranslator());
    expect([Number.NaN, Number.POSITIVE_INFINITY].map((count) => t("ui.requestsFailed", { count }))).toEqual([
      "NaN requests failed",
      "∞ requests failed",
    ]);
    expect(t("ui.requestsFailed")).toMatch(/requests failed/);
  });

  it("takes the plural form of Errorkit that a catalog lacks", () => {
    const { "ui.requestsFailed_one": _one, ...en } = { ...allCatalogs.en };
    const translator = createErrorTranslator({ catalogs: { en } });
    expect(translator.t("ui.requestsFailed", { count: 1 })).toBe("1 request failed");
  });
});

describe("messages of an app", () => {
  const withOverrides = (overrides: unknown) =>
    createErrorTranslator({
      locale: "zh-CN",
      catalogs: allCatalogs,
      messages: { "zh-CN": overrides } as MessageOverrides,
    });

  it.each(noText)("of a wrong type are ignored: %s", (_name, value) => {
    const plain = createErrorTranslator({ locale: "zh-CN", catalogs: allCatalogs });
    for (const overrides of [value, { "ui.retry": value, "status.404.title": value }]) {
      const translator = withOverrides(overrides);
      expect(translator.t("ui.retry")).toBe(plain.t("ui.retry"));
      expect(translator.describe(404)).toEqual(plain.describe(404));
    }
  });

  it.each([
    "{{",
    "}}",
    "{{}}",
    "{{name",
    "{{nope}}",
    "{{ }}",
    "{{a.b}}",
    "{{-x}}",
    "{{__proto__}}",
    "$t(ui.retry)",
    "{{name, x(y: z)}}",
  ])("may have a broken placeholder: %s", (text) => {
    const translator = withOverrides({
      "ui.namedResource": text,
      "status.404.title": text,
      "code.E1.title": text,
    });
    expect(translator.t("ui.namedResource", { name: "x" })).toSatisfy(isShown);
    expect(translator.describe(404).title).toSatisfy(isShown);
  });

  it("are replaced by Errorkit's where they are blank once their values are filled in", () => {
    const translator = withOverrides({ "ui.namedResource": "{{name}}" });
    expect(translator.t("ui.namedResource", { name: "x" })).toBe("x");
    expect(translator.t("ui.namedResource", { name: " " })).toBe("资源：“ ”");
  });
});

describe("a catalog", () => {
  it.each(junk.filter(([name]) => name !== "a revoked proxy"))(
    "of a wrong type is ignored: %s",
    (_name, value) => {
      const translator = createErrorTranslator({
        locale: "zh-CN",
        catalogs: { "zh-CN": value } as unknown as { "zh-CN": Catalog },
        load: { "zh-CN": () => new Promise(() => {}) },
      });
      expect([translator.isLoading, translator.t("ui.retry")]).toEqual([true, "重试"]);
    },
  );

  it("may have a getter that throws", () => {
    const catalog = Object.defineProperty({ ...zhCN }, "ui.retry", { get: refuse });
    const translator = createErrorTranslator({ locale: "zh-CN", catalogs: { "zh-CN": catalog } });
    expect(translator.t("ui.retry")).toBe("重试");
  });
});

describe("resolveLocale", () => {
  it.each(junk)("does not throw: %s", (_name, value) => {
    expect(resolveLocale(value as string)).toBe("en");
    expect(resolveLocale([value, "zh-HK"] as string[])).toBe("zh-TW");
    expect(createErrorTranslator({ locale: value as string }).locale).toBe("en");
  });
});
