import type { Page } from "playwright";
import { beforeAll, describe, expect, it } from "vitest";
import { sidebarTranslations } from "../.storybook/translations/sidebar.ts";
import { isTranslated } from "../.storybook/translations/translate.ts";
import type { Entry } from "./built-site.ts";
import { openBuiltSite } from "./built-site.ts";
import { findEnglishTexts, findEnglishWords } from "./find-english-words.ts";
import { installAudits } from "./in-page/install-audits.ts";
import { openEntry } from "./open-entry.ts";
import type { View } from "./set-globals.ts";

const site = openBuiltSite();
const pages = site.entries.filter(({ type }) => type === "docs");
const chineseViews: readonly View[] = [
  { locale: "zh-TW", theme: "dark" },
  { locale: "zh-CN", theme: "light" },
];
const isOfComponent = ({ id }: Entry): boolean => id.startsWith("components-");

beforeAll(() => installAudits(site.context));

/** A component's page has one h1, an anatomy, and code that can be pasted. */
async function expectGuide(page: Page): Promise<void> {
  await page.locator(".guide-parts li").first().waitFor();
  expect(await page.locator("h1:visible").count()).toBe(1);
  await page.locator(".guide-code pre").first().waitFor({ state: "attached" });
  const snippets = await page.locator(".guide-code pre").allTextContents();
  expect(snippets.length).toBeGreaterThan(0);
  for (const snippet of snippets) expect(snippet).toMatch(/import .* from "@errorkit\/react"/);
}

/** A component's page has a translation of every property. */
async function expectTranslatedProperties(page: Page): Promise<void> {
  // The properties that all surfaces share are on one page, to which the others link.
  await page.locator(".guide-properties tbody tr, #props ~ p a[href$=errorbanner--docs]").first().waitFor();
  expect(await page.locator("[data-untranslated]").allTextContents()).toEqual([]);
}

describe("a documentation page", () => {
  it.concurrent.each(pages)(
    "$id is shown without an error and without leaving the site, that of a component with all its parts",
    (entry) =>
      site.withPage(async (page, collectErrors) => {
        const broken = await openEntry(page, site, entry);
        if (isOfComponent(entry)) await expectGuide(page);
        expect([...broken, ...collectErrors()]).toEqual([]);
      }),
  );

  // The texts of the guides are also read by unit tests, so that each is opened in one of the two languages.
  const views = pages.flatMap((entry, index) =>
    isOfComponent(entry)
      ? chineseViews.map((view) => ({ ...entry, view }))
      : chineseViews
          .slice(index % 2)
          .slice(0, 1)
          .map((view) => ({ ...entry, view })),
  );
  it.concurrent.each(views)(
    "$id is Chinese without English words: $view.locale, $view.theme",
    ({ view, ...entry }) =>
      site.withPage(async (page) => {
        await openEntry(page, site, entry, `locale:${view.locale};theme:${view.theme}`);
        await page.locator(".sb-story, .docs-story, .guide-page").first().waitFor();
        const { paper, ...look } = await page.evaluate(() => ({
          locale: document.documentElement.lang,
          theme: document.documentElement.dataset.ekTheme,
          overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
          paper: getComputedStyle(document.querySelector(".sbdocs-wrapper") ?? document.body).backgroundColor,
        }));
        expect(look).toEqual({ ...view, overflow: 0 });
        expect(Number(/\d+/.exec(paper)?.[0]) < 128).toBe(view.theme === "dark");
        expect(await findEnglishTexts(page)).toEqual([]);
        if (isOfComponent(entry)) await expectTranslatedProperties(page);
      }),
  );
});

describe("the sidebar", () => {
  it("has a Chinese name for every page, group and story, or a name that is not translated", () => {
    const visible = site.entries.filter(({ tags }) => tags.includes("dev"));
    const names = visible.flatMap(({ title, name }) => [...title.split("/"), name]);
    const missing = [...new Set(names)].filter(
      (name) => !isTranslated(sidebarTranslations, name) && findEnglishWords(name).length > 0,
    );
    expect(missing).toEqual([]);
  });
});
