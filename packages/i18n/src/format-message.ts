import type { FormatterModule, i18n } from "i18next";
import { createInstance } from "i18next";
import { attempt } from "./attempt.ts";
import type { SupportedLocale } from "./locales/index.ts";

/** Texts by message key. They come from your app or a translator's JSON, so any value may be among them. */
export type Texts = Readonly<Record<string, unknown>>;

/**
 * Formats a number in a placeholder as the locale writes it, so that no message needs a number format. What follows a question mark
 * is a choice: `{{retry?Try again|Come back}}`.
 */
const formatter = {
  type: "formatter" as const,
  init() {},
  // Text has this method too, and returns itself. The value of a misspelled placeholder is `undefined`.
  format: (value: number | undefined, choice: string | undefined, locale: string) =>
    choice ? (choice.split("|")[+!value] ?? "") : value?.toLocaleString(locale),
};

/** Finds the texts for i18next in the layers of each call, so that they are copied into no instance. */
const layerResources = {
  type: "i18nFormat" as const,
  getResource: (_locale: string, _namespace: string, key: string, { layers }: { layers: readonly Texts[] }) =>
    findText(layers, key),
};

let instance: i18n | undefined;

/**
 * Returns the i18next instance of this package. All translators share it, and it holds no messages, so it does not grow.
 * It is never i18next's global instance: that belongs to the app, with its languages, namespaces and missing-key reports.
 */
function getInstance(): i18n {
  if (!instance) {
    instance = createInstance()
      .use(formatter as unknown as FormatterModule)
      .use(layerResources);
    void instance.init({
      // i18next 25 logs a support notice on init unless this option is off; the types of other majors do not have it.
      ...({ showSupportNotice: false } as object),
      lng: "en",
      // The code of a service in a key may have a colon.
      nsSeparator: false,
      initAsync: false,
      interpolation: { escapeValue: false, alwaysFormat: true, formatSeparator: "?" },
    });
  }
  return instance;
}

/** An empty text counts as missing, and a translator's JSON has notes (objects) beside its texts. */
export const isText = (value: unknown): value is string => typeof value === "string" && value.trim() !== "";

/** The first text under a key, or its most general plural form. */
function findText(layers: readonly Texts[], key: string): string | undefined {
  const find = (name: string) =>
    layers.map((layer) => attempt(() => Object.hasOwn(layer, name) && layer[name])).find(isText);
  return find(key) ?? find(`${key}_other`);
}

/**
 * Formats the message under a key: i18next chooses its plural form and fills in the values. Empty where there is no message.
 *
 * @param layers texts of one locale; the first layer that has a message decides. They are read at each call and not copied.
 */
export function formatMessage(
  locale: SupportedLocale,
  layers: readonly Texts[],
  key: string,
  values: Texts = {},
): string {
  if (!findText(layers, key)) return "";
  const message = getInstance().t(key, {
    layers,
    lng: locale,
    count: values.count as number,
    // Apart from the options of i18next, so that no placeholder can have the name of an option.
    replace: values,
    // A value from a server may contain `$t(…)`, which must stay text.
    nest: false,
  });
  // A message may be blank once its values are filled in. Then the next layers decide.
  return isText(message) ? message : formatMessage(locale, layers.slice(1), key, values);
}
