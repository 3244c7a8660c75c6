import type { SupportedLocale } from "@errorkit/i18n";
import { supportedLocales } from "@errorkit/i18n";
import type { Page } from "playwright";
import { beforeAll, describe, expect, it } from "vitest";
import type { Entry } from "./built-site.ts";
import { openBuiltSite } from "./built-site.ts";
import { findEnglishTexts } from "./find-english-words.ts";
import { findViolations } from "./find-violations.ts";
import { installAudits } from "./in-page/install-audits.ts";
import { openEntry, replayStory } from "./open-entry.ts";
import type { View } from "./set-globals.ts";
import { emulateTheme, setGlobals, themes } from "./set-globals.ts";
import { findBrokenPromise, hasKnownSurface, promisesFailure } from "./story-promises.ts";
import { walkByKeyboard } from "./walk-by-keyboard.ts";

const site = openBuiltSite({ permissions: ["clipboard-read", "clipboard-write"] });
const stories = site.entries.filter(({ type }) => type === "story");

beforeAll(() => installAudits(site.context, { axe: true }));

/**
 * How a story is audited in a locale. Each story is audited once in each locale and once in each theme. Its ID decides which theme
 * meets which locale, so a new story does not change the views of others.
 */
function getView({ id }: Entry, locale: SupportedLocale): View {
  const start = [...id].reduce((total, letter) => total + letter.charCodeAt(0), 0);
  return { locale, theme: themes[(start + supportedLocales.indexOf(locale)) % themes.length] ?? "light" };
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

/** Audits the open story in a view. */
async function audit(page: Page, { locale, theme }: View, faults: Faults): Promise<void> {
  faults.add(await findViolations(page), `${locale} ${theme}`);
  if (locale.startsWith("zh")) faults.add(await findEnglishTexts(page), `${locale} ${theme}`);
}

/** Uses the open story by keyboard. */
async function auditControls(page: Page, faults: Faults): Promise<void> {
  const clickables = await page.evaluate(() => window.pageNames.clickables());
  const unreachable = clickables.map((label) => `handles clicks but cannot be focused: ${label}`);
  faults.add([...unreachable, ...(await walkByKeyboard(page))], "by keyboard");
}

async function playInEnglish(page: Page, entry: Entry, faults: Faults): Promise<void> {
  const view = getView(entry, "en");
  // With animations, as a user of the static site sees it.
  await page.emulateMedia({ reducedMotion: "no-preference" });
  await emulateTheme(page, view.theme);
  faults.add(await openEntry(page, site, entry, `locale:en;theme:${view.theme}`), "played in English");
  faults.add(await findBrokenPromise(page, entry), "played in English");
  await page.emulateMedia({ reducedMotion: "reduce" });
  await audit(page, view, faults);
  await auditControls(page, faults);
}

/** Stories that the sidebar hides are only switched to Chinese, because no Chinese user opens them. */
async function showInChinese(page: Page, entry: Entry, faults: Faults): Promise<void> {
  const traditional = getView(entry, "zh-TW");
  const simplified = getView(entry, "zh-CN");
  await setGlobals(page, traditional);
  if (entry.tags.includes("dev")) {
    faults.add(await replayStory(page, entry), "played in Chinese");
    await audit(page, traditional, faults);
    // English between the two: no English text may stay when the language changes.
    await setGlobals(page, { ...simplified, locale: "en" });
  } else await audit(page, traditional, faults);
  await setGlobals(page, simplified);
  await audit(page, simplified, faults);
}

/** Large pages take long on a busy machine. */
const timeout = 240_000;

describe("a story", () => {
  it.concurrent.each(stories)(
    "$id plays, works by keyboard, and passes the audits of axe and names in each locale and theme",
    { timeout },
    (entry) =>
      site.withPage(async (page, collectErrors) => {
        const faults = new Faults();
        await playInEnglish(page, entry, faults);
        faults.add(collectErrors(), "after it played in English");
        await showInChinese(page, entry, faults);
        faults.add(collectErrors(), "in Chinese");
        expect(faults.list()).toEqual([]);
      }),
  );

  it("is of a component whose surface is known", () => {
    expect(stories.filter((entry) => promisesFailure(entry) && !hasKnownSurface(entry))).toEqual([]);
  });
});
