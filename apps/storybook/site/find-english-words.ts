import type { Page } from "playwright";
import type {} from "./in-page/install-audits.ts";

/** What is the same in every language: products, keys, headers, placeholders (`{{count}}`, `{{retry?重试}}`), and text in quotation marks. */
const NAMES =
  /Ant Design|Cloudscape|Server Action|TanStack Query|React Router|Testing Library|Material UI|\b(?:Errorkit|antd|axios|ky|Effect|Flashbar|Hook|Jest|Promise|Sonner|Storybook|Vitest|react-hook-form|React|Alert|Cookie|Connect|Railgun|Token|Wi-Fi|curl)\b|\b(?:Enter|Esc)\b|\b(?:Expect|Retry-After)\b|\{\{\w+(?:\}\}|\?)|“[^”]*”|「[^」]*」/g;

/**
 * Finds English words in a Chinese text. Abbreviations (`ID`, `HTML`), names with inner capitals, and text with a digit, a
 * colon or a bracket (`nightly-17`, `disks[0].size`) are codes and the same in every language.
 */
export function findEnglishWords(text: string): readonly string[] {
  // `Close`, `wasn`, `close-circle`, `Name:`
  const tokens = text.replace(NAMES, " ").match(/[\w.:[\]-]+/g) ?? [];
  return tokens.filter((token) => /^[A-Z]?[a-z]+(?:-[A-Za-z][a-z]*)*[.:]?$/.test(token) && token.length > 1);
}

async function findOnce(page: Page): Promise<readonly string[]> {
  // Only the pages of the stories have axe, which finds the names.
  const texts = await page.evaluate(() => [
    ...window.pageNames.texts(),
    ...("axe" in window ? window.pageNames.names() : []),
  ]);
  return [...new Set(texts)].filter((text) => findEnglishWords(text).length > 0);
}

/** Cloudscape's live regions keep the text of the previous language for two seconds. */
const ATTEMPTS = 3;

/** Finds the texts and the accessible names of a Chinese page that contain English words. */
export async function findEnglishTexts(page: Page): Promise<readonly string[]> {
  let found = await findOnce(page);
  for (let attempt = 1; attempt < ATTEMPTS && found.length > 0; attempt += 1) {
    await page.waitForTimeout(1500);
    found = await findOnce(page);
  }
  return found.map((text) => `English words in a Chinese text: ${text.slice(0, 120)}`);
}
