import { expect, it } from "vitest";
import { formatDelay, formatNote, formatSeverityPrefix } from "../../src/utils/messages.ts";
import { createCatalogTranslator } from "../helpers/create-catalog-translator.ts";

const english = createCatalogTranslator("en").getSnapshot();
const chinese = createCatalogTranslator("zh-CN").getSnapshot();

it.each([
  [1, "You can try again in 1 second."],
  [59, "You can try again in 59 seconds."],
  [60, "You can try again in 1 minute."],
  [90, "You can try again in 1 min 30 sec."],
  [7200, "You can try again in 2 hours."],
])("[B15] A delay of %i s has the text: %s", (seconds, text) => {
  expect(formatDelay(english, seconds)).toBe(text);
});

it("A note has the brackets of the locale, and no note has none", () => {
  expect(formatNote(english, "6 seconds")).toBe(" (6 seconds)");
  expect(formatNote(chinese, "6 秒")).toBe("（6 秒）");
  expect(formatNote(english, "")).toBe("");
});

it("The severity is read before the title, with the punctuation of the locale", () => {
  expect(formatSeverityPrefix(english, "error")).toBe("Error: ");
  expect(formatSeverityPrefix(english, "success")).toBe("Success: ");
  expect(formatSeverityPrefix(chinese, "warning")).toBe("警告：");
});
