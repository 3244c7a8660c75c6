import type { FailureKind } from "@errorkit/core";
import { statuses } from "@errorkit/core";
import { getVendorStatuses } from "@errorkit/core/services";
import { createErrorTranslator, supportedLocales } from "@errorkit/i18n";
import { describe, expect, it } from "vitest";
import { allCatalogs } from "./all-catalogs.ts";

const kinds: Readonly<Record<Exclude<FailureKind, "http">, string>> = {
  network: "failure.network",
  offline: "failure.offline",
  timeout: "failure.timeout",
  aborted: "failure.aborted",
  parse: "failure.parse",
  "chunk-load": "failure.chunk-load",
  unknown: "unknown",
};
const registered = Object.values(statuses).map(({ code }) => code);
const describedByClass = [418, 506];
const describedTogether = [406, 411, 417, 426, 505, 510];
const unregistered = [419, 499, 520, 521, 522, 523, 524, 525, 526, 527, 529];
const outcomeUnknown = [303, 500, 502, 503, 504, 520, 522, 524, 527, 529, 499];
const nothingWasDone = [400, 401, 403, 404, 408, 409, 412, 413, 422, 425, 429, 507, 521, 525];

describe.each(supportedLocales)("15 in %s", (locale) => {
  const translator = createErrorTranslator({ locale, catalogs: allCatalogs });

  // A missing name falls back to the phrase of the registry, which has no Han character.
  it.each(registered)("%i has a technical name in this language", (code) => {
    expect(translator.statusName(code)).toMatch(locale.startsWith("zh") ? /\p{Script=Han}/u : /\S/);
  });

  it.each(registered.filter((code) => code >= 400))("%i has messages", (code) => {
    const described = translator.describe(code);
    const expected = describedByClass.includes(code)
      ? /^class\.[45]xx$/
      : describedTogether.includes(code)
        ? /^cause\.mismatch$/
        : new RegExp(`^status\\.${code}$`);
    expect(described.messageKey).toMatch(expected);
    expect(described.locale).toBe(locale);
  });

  it.each(unregistered)("%i of a vendor has more specific messages than its class", (code) => {
    expect(getVendorStatuses(code).length).toBeGreaterThan(0);
    expect(translator.describe(code).messageKey).not.toMatch(/^class|^unknown/);
  });

  it.each(Object.entries(kinds))("the kind %s has messages", (kind, key) => {
    expect(translator.describe(kind as FailureKind)).toMatchObject({ messageKey: key, locale });
  });

  it.each([150, 250, 350, 450, 550])("the class of %i has messages", (code) => {
    expect(translator.describe(code)).toMatchObject({
      messageKey: `class.${Math.floor(code / 100)}xx`,
      locale,
    });
  });

  it.each([0, -1, 99, 600, 999, 404.5, Number.NaN, Number.POSITIVE_INFINITY])(
    "%d is no status code, so it is unknown",
    (code) => {
      expect(translator.describe(code)).toMatchObject({ messageKey: "unknown", locale });
    },
  );

  it.each(outcomeUnknown)("after a write that ends in %i the next step is to check first", (code) => {
    const read = translator.describe(code, { method: "GET" });
    const write = translator.describe(code, { method: "POST" });
    expect(write.nextStep).not.toBe(read.nextStep);
    expect(write).toMatchObject({ title: read.title, description: read.description });
  });

  it.each(["network", "offline", "timeout", "aborted", "parse", "unknown"] as const)(
    "after a write that ends in %s the next step is to check first",
    (kind) => {
      expect(translator.describe(kind, { method: "delete" }).nextStep).not.toBe(
        translator.describe(kind).nextStep,
      );
    },
  );

  it.each(nothingWasDone)("after a write that ends in %i the messages are those of a read", (code) => {
    expect(translator.describe(code, { method: "PUT" })).toEqual(translator.describe(code));
  });

  it("asks the user to sign in for 401 and never for 403", () => {
    const signIn = translator.t("ui.signIn").toLowerCase();
    expect(translator.describe(401).nextStep.toLowerCase()).toContain(signIn);
    const forbidden = translator.describe(403);
    expect(Object.values(forbidden).join(" ").toLowerCase()).not.toContain(signIn);
  });

  it("keeps the status number out of every title", () => {
    for (const code of registered) expect(translator.describe(code).title).not.toMatch(/\d/);
  });
});

describe.each([
  ["en", "might not have access", "wasn't applied"],
  ["zh-CN", "没有访问权限", "未生效"],
  ["zh-TW", "沒有存取權限", "未套用"],
])("in %s", (locale, access, unchanged) => {
  const translator = createErrorTranslator({ locale, catalogs: allCatalogs });

  it("404 says that access may be missing, and 412 that nothing was changed", () => {
    expect(translator.describe(404).description).toContain(access);
    expect(translator.describe(412).title).toContain(unchanged);
  });
});
