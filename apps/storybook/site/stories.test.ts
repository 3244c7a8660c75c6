import type { SupportedLocale } from "@errorkit/i18n";
import { supportedLocales } from "@errorkit/i18n";
import type { Page } from "playwright";
import { beforeAll, describe, expect, it } from "vitest";
import type { Entry } from "./built-site.ts";
import { openBuiltSite } from "./built-site.ts";
import { findEnglishTexts } from "./find-english-words.ts";
import { findViolations } from "./find-violations.ts";
import { installAudits } from "./in-page/install-audits.ts";
import { openEntry } from "./open-entry.ts";
import type { View } from "./set-globals.ts";
import { emulateTheme, setGlobals, themes } from "./set-globals.ts";
import { findBrokenPromise, hasKnownSurface, promisesFailure } from "./story-promises.ts";
import { walkByKeyboard } from "./walk-by-keyboard.ts";

const site = openBuiltSite({ permissions: ["clipboard-read", "clipboard-write"] });
const stories = site.entries.filter(({ type }) => type === "story");

beforeAll(() => installAudits(site.context, { axe: true }));

/**
 * Three views show each locale and each theme once. Focus order and structure are the same in every theme, and rings are the same in
 * every locale, so these three show all of them. Contrast, sizes and words are checked in all nine.
 */
const showsAll = ({ locale, theme }: View) => supportedLocales.indexOf(locale) === themes.indexOf(theme);

async function auditView(page: Page, view: View): Promise<readonly string[]> {
  await setGlobals(page, view);
  const violations = await findViolations(page, showsAll(view) ? "all" : "styles");
  const english = view.locale.startsWith("zh") ? await findEnglishTexts(page) : [];
  const clickables = await page.evaluate(() => window.pageNames.clickables());
  return [
    ...violations,
    ...english,
    ...clickables.map((label) => `handles clicks but cannot be focused: ${label}`),
    ...(showsAll(view) ? await walkByKeyboard(page) : []),
  ];
}

/** Collects what is wrong, with the places where it is wrong. */
class Faults {
  readonly #places = new Map<string, string[]>();

  add(faults: readonly string[], place: string): void {
    for (const fault of new Set(faults)) this.#places.set(fault, [...(this.#places.get(fault) ?? []), place]);
  }

  list(): readonly string[] {
    return [...this.#places].map(([fault, places]) => `${fault} (${places.join(", ")})`);
  }
}

/** Audits the open story in a locale, in every theme. */
async function auditLocale(page: Page, locale: SupportedLocale, faults: Faults): Promise<void> {
  for (const theme of themes) faults.add(await auditView(page, { locale, theme }), `${locale} ${theme}`);
}

/** With animations, as a user of the static site sees it. */
async function playInEnglish(page: Page, entry: Entry, faults: Faults): Promise<void> {
  await emulateTheme(page, "light");
  await page.emulateMedia({ reducedMotion: "no-preference" });
  faults.add(await openEntry(page, site, entry, "locale:en;theme:light"), "played in English");
  faults.add(await findBrokenPromise(page, entry), "played in English");
  await page.emulateMedia({ reducedMotion: "reduce" });
  await auditLocale(page, "en", faults);
}

async function playInChinese(page: Page, entry: Entry, faults: Faults): Promise<void> {
  await emulateTheme(page, "high-contrast");
  faults.add(await openEntry(page, site, entry, "locale:zh-TW;theme:high-contrast"), "played in Chinese");
  await auditLocale(page, "zh-TW", faults);
  // English between the two: no English text may stay when the language changes.
  await setGlobals(page, { locale: "en", theme: "light" });
  await auditLocale(page, "zh-CN", faults);
}

/** Large pages take long on a busy machine. */
const timeout = 240_000;

describe("a story", () => {
  it.concurrent.each(stories)(
    "$id plays in English and in Chinese, and passes the audits of axe, keyboard and names in every locale and theme",
    { timeout },
    (entry) =>
      site.withPage(async (page, collectErrors) => {
        const faults = new Faults();
        await playInEnglish(page, entry, faults);
        faults.add(collectErrors(), "after it played in English");
        await playInChinese(page, entry, faults);
        faults.add(collectErrors(), "after it played in Chinese");
        expect(faults.list()).toEqual([]);
      }),
  );

  it("is of a component whose surface is known", () => {
    expect(stories.filter((entry) => promisesFailure(entry) && !hasKnownSurface(entry))).toEqual([]);
  });
});
