import type { FailureKind } from "@errorkit/core";
import { getVendorStatuses, statuses } from "@errorkit/core";
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
const saidByTheClass = [418];
const saidTogether = [406, 411, 417, 426, 505, 506, 510];
const metOutsideTheRegistry = [419, 499, 520, 521, 522, 523, 524, 525, 526, 527, 529];
const outcomeUnknown = [500, 502, 504, 520, 522, 524, 527, 499];
const nothingWasDone = [400, 401, 403, 404, 408, 409, 412, 413, 422, 425, 429, 503, 507, 521, 525, 529];

describe.each(supportedLocales)("15 in %s", (locale) => {
  const translator = createErrorTranslator({ locale, catalogs: allCatalogs });

  // A name that is missing falls to the registry's phrase, which has no Han.
  it.each(registered)("%i has a technical name in this language", (code) => {
    expect(translator.statusName(code)).toMatch(locale.startsWith("zh") ? /\p{Script=Han}/u : /\S/);
  });

  it.each(registered.filter((code) => code >= 400))("%i is told by words of its own", (code) => {
    const described = translator.describe(code);
    const expected = saidByTheClass.includes(code)
      ? /^class\.4xx$/
      : saidTogether.includes(code)
        ? /^cause\.mismatch$/
        : new RegExp(`^status\\.${code}$`);
    expect(described.messageKey).toMatch(expected);
    expect(described.locale).toBe(locale);
  });

  it.each(metOutsideTheRegistry)("%i of a vendor is told by more than its class", (code) => {
    expect(getVendorStatuses(code).length).toBeGreaterThan(0);
    expect(translator.describe(code).messageKey).not.toMatch(/^class|^unknown/);
  });

  it.each(Object.entries(kinds))("the kind %s has words", (kind, key) => {
    expect(translator.describe(kind as FailureKind)).toMatchObject({ messageKey: key, locale });
  });

  it.each([150, 250, 350, 450, 550])("the class of %i has words", (code) => {
    expect(translator.describe(code)).toMatchObject({
      messageKey: `class.${Math.floor(code / 100)}xx`,
      locale,
    });
  });

  it.each([0, -1, 99, 600, 999, 404.5, Number.NaN, Number.POSITIVE_INFINITY])(
    "%d is not a status, so it is unknown",
    (code) => {
      expect(translator.describe(code)).toMatchObject({ messageKey: "unknown", locale });
    },
  );

  it.each(outcomeUnknown)("a write that ends in %i is told to look first", (code) => {
    const read = translator.describe(code, { method: "GET" });
    const write = translator.describe(code, { method: "POST" });
    expect(write.nextStep).not.toBe(read.nextStep);
    expect(write).toMatchObject({ title: read.title, description: read.description });
  });

  it.each(["network", "timeout", "aborted", "parse", "unknown"] as const)(
    "a write that ends in %s is told to look first",
    (kind) => {
      expect(translator.describe(kind, { method: "delete" }).nextStep).not.toBe(
        translator.describe(kind).nextStep,
      );
    },
  );

  it.each(nothingWasDone)("a write that ends in %i is told what a read is told", (code) => {
    expect(translator.describe(code, { method: "PUT" })).toEqual(translator.describe(code));
  });

  it("tells the reader to sign in for 401 and never for 403", () => {
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

  it("404 keeps open that access may be missing, and 412 says that nothing was changed", () => {
    expect(translator.describe(404).description).toContain(access);
    expect(translator.describe(412).description).toContain(unchanged);
  });
});
