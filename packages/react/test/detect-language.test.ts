import { expect, it } from "vitest";
import { detectLanguage } from "../src/utils/detect-language.ts";

it.each([
  ["Backend busy (503)", "zh-CN", "en"],
  ["Backend busy (503)", "en", undefined],
  ["后端服务繁忙", "en", "zh"],
  ["后端服务繁忙", "zh-TW", undefined],
] as const)("%j on a page in %s has the language %s", (text, locale, language) => {
  expect(detectLanguage(text, locale)).toBe(language);
});
