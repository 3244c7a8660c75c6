import { statuses } from "@errorkit/core";
import { standardPolicy } from "@errorkit/core/services";
import { describe, expect, it } from "vitest";
import { translators } from "../common/catalogs.ts";
import { getCustomerText } from "./get-customer-text.ts";
import { parsePaste } from "./parse-paste.ts";
import { readCapture } from "./read-capture.ts";

async function read(text: string) {
  const parsed = parsePaste(text);
  if (!("capture" in parsed) || parsed.capture.form === "request-id") throw new Error(`No failure: ${text}`);
  return readCapture(parsed.capture);
}

const getText = async (text: string, method = "GET", locale: keyof typeof translators = "en") =>
  getCustomerText(await read(text), { locale, method, retryPolicy: standardPolicy });

it.each(["en", "zh-CN", "zh-TW"] as const)(
  "the text for the customer is in the customer's language, %s",
  async (locale) => {
    const offers = { retry: true };
    const { title, nextStep } = translators[locale].describe(504, { method: "POST", offers });
    expect(await getText("504", "POST", locale)).toEqual({
      text: locale === "en" ? `${title}. ${nextStep}` : `${title}。${nextStep}`,
    });
  },
);

it("there is a careful text where the paste does not say whether it was a write", async () => {
  const careful = expect.stringMatching(/Check whether the change was made/);
  expect(await getText("504")).toMatchObject({ careful });
  for (const text of ["HTTP 504 after GET", "POST 504", "404"])
    expect(await getText(text)).not.toHaveProperty("careful");
});

it("there is no text to wait once the wait is over", async () => {
  const failure = await read("HTTP/2 429\nretry-after: 30\n\n");
  const time = failure.timestamp;
  const getAt = (now: number) =>
    getCustomerText(failure, { locale: "en", retryPolicy: standardPolicy, time, now });
  expect(getAt(time + 10_000)).toBeDefined();
  expect(getAt(time + 31_000)).toBeUndefined();
});

describe("the text for the customer", () => {
  const own: readonly RegExp[] = [/contact support/i, /联系(?:技术)?支持/, /聯絡(?:技術)?支援/];
  const texts = ["offline", ...Object.keys(statuses).filter((code) => Number(code) >= 300)];

  it.each(["en", "zh-CN", "zh-TW"] as const)("does not send the customer to support, %s", async (locale) => {
    // The messages have an offer of support, which these patterns match.
    const offered = texts.map(
      (text) =>
        translators[locale].describe(text === "offline" ? text : (Number(text) as 500), {
          offers: { support: true },
        }).nextStep,
    );
    expect(offered.filter((text) => own.some((pattern) => pattern.test(text)))).not.toEqual([]);
    for (const text of [...texts.slice(1), "It doesn't work", "TypeError: Failed to fetch"])
      for (const method of ["GET", "POST"])
        for (const pattern of own)
          expect(Object.values((await getText(text, method, locale)) ?? {}).join("\n")).not.toMatch(pattern);
  });
});
