import { expect, it } from "vitest";
import { detectLanguage, getSentenceSeparator } from "../src/utils/script.ts";

it.each([
  ["en", " "],
  ["fr", " "],
  ["ko-KR", " "],
  ["zh-CN", ""],
  ["ja", ""],
])("separates the sentences of %s by %j", (locale, separator) => {
  expect(getSentenceSeparator(locale)).toBe(separator);
});

it.each([
  ["Backend busy (503)", "zh-CN", "en"],
  ["Backend busy (503)", "ja", "en"],
  ["Backend busy (503)", "ko", "en"],
  ["Backend busy (503)", "fr", undefined],
  ["Backend busy (503)", "en", undefined],
  ["后端服务繁忙", "en", "zh"],
  ["后端服务繁忙", "fr", "zh"],
  ["后端服务繁忙", "zh-TW", undefined],
])("takes %j on a page in %s for the language %s", (text, locale, language) => {
  expect(detectLanguage(text, locale)).toBe(language);
});
