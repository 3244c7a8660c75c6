import { parts } from "../src/locales/flatten.ts";
import type { MessageKey } from "../src/locales/types.ts";

// The messages that every locale has in the bundle. They describe a failure that keeps the catalog from loading, and label what a
// surface shows before its details are open.
const failureKeys = ["failure.network", "failure.timeout", "failure.offline", "unknown"];
const uiKeys: readonly MessageKey[] = [
  "ui.retry",
  "ui.retrying",
  "ui.dismiss",
  "ui.details",
  "ui.requestId",
  "ui.copyRequestId",
  "a11y.error",
  "a11y.warning",
  "a11y.titled",
  "a11y.announcement",
];

type Texts = Readonly<Record<string, string>>;

const line = (key: string, value: unknown): string =>
  `    ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`;

const writeRow = (texts: Texts, key: string): string =>
  line(
    key,
    parts.map((part) => texts[`${key}.${part}`]).filter((text) => text !== undefined),
  );

/** `src/essential-messages.generated.ts`: the essential messages of every catalog but English, which is in the bundle as a whole. */
export function writeEssentialMessages(catalogs: Readonly<Record<string, Texts>>): string {
  const locales = Object.entries(catalogs).filter(([locale]) => locale !== "en");
  const tables = locales.map(
    ([locale, texts]) => `  ${JSON.stringify(locale)}: {
    ...flatten({
${failureKeys.map((key) => writeRow(texts, key)).join("")}    }),
${uiKeys.map((key) => line(key, texts[key])).join("")}  },
`,
  );
  return `// Generated from src/locales by \`npm run i18n:essential -w @errorkit/i18n\`. Do not edit.
import { flatten } from "./locales/flatten.ts";
import type { SupportedLocale } from "./locales/index.ts";

/** The essential messages of every locale whose catalog is loaded later. */
export const essentialMessages: Readonly<Partial<Record<SupportedLocale, Readonly<Record<string, string>>>>> = {
${tables.join("")}};
`;
}
