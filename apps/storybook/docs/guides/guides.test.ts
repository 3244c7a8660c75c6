import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { DemoText, Localized } from "../../common/localized.ts";
import { findEnglishWords } from "../../site/find-english-words.ts";
import { gettingStartedText } from "../getting-started/text.ts";

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");

/** `guides-next-js--docs` for `Guides/Next.js`. */
const toId = (title: string) => `${title.toLowerCase().replace(/[^a-z0-9]+/g, "-")}--docs`;

const getTitle = (source: string) => /<Meta title="([^"]+)"/.exec(source)?.[1] ?? "";
const pagesIn = (folder: string) =>
  readdirSync(new URL(folder, import.meta.url)).filter((file) => file.endsWith(".mdx"));
/** Recipes have the title of their stories, or of their page. */
const recipes = [
  ...readdirSync(new URL("../../stories/recipes/", import.meta.url))
    .filter((file) => file.endsWith(".stories.tsx"))
    .map((file) => /title: "([^"]+)"/.exec(read(`../../stories/recipes/${file}`))?.[1] ?? ""),
  ...pagesIn("../recipes/").map((file) => getTitle(read(`../recipes/${file}`))),
].map(toId);
const components = readdirSync(new URL("../../stories/components/", import.meta.url))
  .filter((file) => file.endsWith(".stories.tsx"))
  .map((file) => toId(`Components/${file.replace(".stories.tsx", "")}`));

const ids = [
  ...["./", "../getting-started/"].flatMap((folder) =>
    pagesIn(folder).map((file) => toId(getTitle(read(`${folder}${file}`)))),
  ),
  ...components,
  ...recipes,
];

const modules = import.meta.glob<{ text: Localized<DemoText> }>("./text/*.ts", { eager: true });
const guides = Object.entries(modules).map(([file, { text }]) => ({ file, text }));

/** The links of a page that lead to no page of the Storybook. */
const findBrokenLinks = (text: Localized<DemoText>) =>
  Object.values(text)
    .flatMap((parts) => [
      ...Object.values(parts)
        .join("\n")
        .matchAll(/\?path=\/docs\/([^)]+)/g),
    ])
    .map(([, id = ""]) => id)
    .filter((id) => !ids.includes(id));

/** The words in backticks. */
const getCode = (markdown: string) => (markdown.match(/`[^`]+`/g) ?? []).toSorted();

/** Code that a Chinese text names and the English one need not: the provider. */
const withoutProvider = (code: readonly string[]) => [
  ...new Set(code.filter((word) => word !== "`ErrorkitProvider`")),
];

describe.each(guides)("$file", ({ text }) => {
  const english = Object.entries(text.en);

  it("has a page", () => {
    expect(english.length).toBeGreaterThan(0);
    expect(text.en.intro).toMatch(/^# /);
  });

  it("links only to pages that exist", () => {
    expect(findBrokenLinks(text)).toEqual([]);
  });

  it.each(["zh-CN", "zh-TW"] as const)("names the same code in %s as in English", (locale) => {
    for (const [part, markdown] of english)
      expect(withoutProvider(getCode(text[locale]?.[part] ?? ""))).toEqual(
        withoutProvider(getCode(markdown)),
      );
  });

  it.each(["zh-CN", "zh-TW"] as const)("is Chinese in %s", (locale) => {
    const prose = Object.values(text[locale] ?? {})
      .join("\n")
      .replace(/`[^`]*`/g, "code1")
      .replace(/\[(.*?)\]\([^)]*\)/g, "$1");
    expect(findEnglishWords(prose.replace(/code1|Error[A-Z]\w+/g, ""))).toEqual([]);
    expect(
      prose
        .replace(/\*\*/g, "")
        .match(/\p{Script=Han}\w.{0,9}|\w\p{Script=Han}.{0,9}|\p{Script=Han}[,;:?!()]/gu) ?? [],
    ).toEqual([]);
  });
});

it("the setup pages link only to pages that exist", () => {
  expect(findBrokenLinks(gettingStartedText)).toEqual([]);
});

it("the guide to theming lists every token of the README", () => {
  const readme = read("../../../../packages/react/README.md");
  const rows = readme.split("\n").filter((line) => line.startsWith("| `--ek-"));
  const tokens = rows.flatMap((row) => row.match(/`--ek-[\w-]+`/g) ?? []);
  const page = modules["./text/theming.ts"]?.text.en.notes ?? "";
  expect(tokens.length).toBeGreaterThan(30);
  expect(tokens.filter((token) => !page.includes(token))).toEqual([]);
});
