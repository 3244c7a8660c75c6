import { supportedLocales } from "@errorkit/i18n";
import type { Page } from "playwright";
import { beforeAll, describe, expect, it } from "vitest";
import { openBuiltSite } from "./built-site.ts";
import { findEnglishTexts } from "./find-english-words.ts";
import { findViolations } from "./find-violations.ts";
import { installAudits } from "./in-page/install-audits.ts";
import { CHECKED, openEntry } from "./open-entry.ts";
import type { View } from "./set-globals.ts";
import { setGlobals, themes, views } from "./set-globals.ts";
import { walkByKeyboard } from "./walk-by-keyboard.ts";

const site = openBuiltSite({ reducedMotion: "reduce", permissions: ["clipboard-read", "clipboard-write"] });
const stories = site.entries.filter(({ type }) => type === "story");

beforeAll(() => installAudits(site.context));

/** Focus order is the same in every theme, and rings are the same in every locale: three views show each once. */
const walksIn = ({ locale, theme }: View) => supportedLocales.indexOf(locale) === themes.indexOf(theme);

async function auditView(page: Page, view: View): Promise<readonly string[]> {
  await setGlobals(page, view);
  const violations = await findViolations(page);
  const english = view.locale.startsWith("zh") ? await findEnglishTexts(page) : [];
  const clickables = await page.evaluate(() => window.pageNames.clickables());
  return [
    ...violations,
    ...english,
    ...clickables.map((label) => `handles clicks but cannot be focused: ${label}`),
    ...(walksIn(view) ? await walkByKeyboard(page) : []),
  ];
}

/** Large pages take long on a busy machine. */
const timeout = 240_000;

describe("a story after its play function", () => {
  it.concurrent.each(stories)(
    "$id passes the audits of axe, keyboard and names in every locale and theme",
    { timeout },
    (entry) =>
      site.withPage(async (page, collectErrors) => {
        const faults = new Map<string, string[]>();
        const note = (found: readonly string[], where: string) => {
          for (const fault of new Set(found)) faults.set(fault, [...(faults.get(fault) ?? []), where]);
        };
        note(await openEntry(page, site, entry, `locale:zh-TW;theme:high-contrast;${CHECKED}`), "initially");
        for (const view of views) note(await auditView(page, view), `${view.locale} ${view.theme}`);
        note(collectErrors(), "while the test ran");
        expect([...faults].map(([fault, where]) => `${fault} (${where.join(", ")})`)).toEqual([]);
      }),
  );
});
