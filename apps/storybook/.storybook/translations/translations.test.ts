import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findEnglishWords } from "../../site/find-english-words.ts";
import { panelTranslations } from "./panels.ts";
import { propertyTranslations } from "./properties.ts";
import { sidebarTranslations } from "./sidebar.ts";
import { storyTranslations } from "./stories.ts";
import { toolbarTranslations } from "./toolbar.ts";
import { isTranslated, joinLines, translate } from "./translate.ts";

/** The source code of a folder, with the lines of each comment joined. */
function readSources(folder: string): string {
  const root = new URL(folder, import.meta.url);
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(?:tsx?|mdx)$/.test(file))
    .map((file) => readFileSync(new URL(file, root), "utf8").replace(/\s*\n\s*\*?\s*/g, " "))
    .join("\n");
}

describe.each([
  ["properties", propertyTranslations, "../../../../packages/react/src/"],
  ["sentences of stories", storyTranslations, "../../stories/"],
  ["the toolbar", toolbarTranslations, "../"],
] as const)("the translations of %s", (_, translations, folder) => {
  it("are of texts that the source code has", () => {
    const sources = readSources(folder);
    expect(Object.keys(translations).filter((english) => !sources.includes(english))).toEqual([]);
  });
});

/** A default of an option of `createErrorStore`, which no page has a table of. */
const NOT_SHOWN = "the reader of `toFailure` and `readFailure`";

it("translates each default value that is a sentence, from its first word to its last", () => {
  const sources = ["components", "surface"].map((name) =>
    readSources(`../../../../packages/react/src/${name}/`),
  );
  // Matches the text of a tag up to the next tag or the end of the comment: `the path` in `@default the path */`.
  const tags = sources.join(" ").matchAll(/@default (.+?)(?= @| \*?\/)/g);
  const sentences = [...tags]
    .map(([, text = ""]) => text)
    // A value has no words but the quoted ones: "advised", `false`, 3.
    .filter((text) => /[a-z]{2} [a-z]/.test(text.replace(/"[^"]*"|`[^`]*`/g, "")));
  expect(sentences.length).toBeGreaterThan(3);
  const isMissing = (text: string) => text !== NOT_SHOWN && !isTranslated(propertyTranslations, text);
  expect(sentences.filter(isMissing)).toEqual([]);
});

describe.each([
  ["properties", propertyTranslations],
  ["sentences of stories", storyTranslations],
  ["names in the sidebar", sidebarTranslations],
  ["panels", panelTranslations],
  ["the toolbar", toolbarTranslations],
] as const)("the translations of %s", (_, translations) => {
  const texts = Object.values(translations).flatMap((byLocale) => Object.values(byLocale));

  it("have no English words, except code", () => {
    const prose = texts.map((text) => text.replace(/`[^`]*`|"[^"]*"/g, ""));
    expect(prose.filter((text) => findEnglishWords(text).length > 0)).toEqual([]);
  });

  it("have a space between Chinese and other characters, and Chinese punctuation", () => {
    const wrong = /\p{Script=Han}[\w`"]|[\w`"]\p{Script=Han}|\p{Script=Han}[,;:?!()]/u;
    expect(texts.filter((text) => wrong.test(text))).toEqual([]);
  });
});

it("names stories in sentence case, except products, Alert of Ant Design, and headers", () => {
  const names = Object.keys(sidebarTranslations).map((name) =>
    name.replace(/HTML|TanStack Query|Ant Design|Alert|Retry-After|\d{3} [A-Z]/g, ""),
  );
  expect(names.filter((name) => / [A-Z]/.test(name))).toEqual([]);
});

describe("translate", () => {
  it("finds a text by its joined lines, and returns the English one in another locale", () => {
    const table = { "One text.": { "zh-CN": "一段文字。", "zh-TW": "一段文字。" } };
    expect(translate(table, "One\ntext.", "zh-CN")).toBe("一段文字。");
    expect(translate(table, "One text.", "fr")).toBe("One text.");
    expect(translate(table, "Another", "zh-CN")).toBe("Another");
    expect(translate(table, "constructor", "zh-CN")).toBe("constructor");
    expect(joinLines("One\n  text.")).toBe("One text.");
  });
});
