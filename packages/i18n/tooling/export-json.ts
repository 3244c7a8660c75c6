import { getTranslatorNote } from "./create-translator-note.ts";

type Texts = Readonly<Record<string, string>>;

/**
 * A catalog in the form that translators get, an Application Resource Bundle: flat texts, and a note under `@key` for each. The
 * note has the place of the text, its maximum length, its placeholders and the English text.
 *
 * @see https://github.com/google/app-resource-bundle
 */
export function exportJson(locale: string, texts: Texts, source: Texts): Readonly<Record<string, unknown>> {
  const entries = Object.entries(texts).flatMap(([key, text]) => {
    // English has `_one` and `_other`; any other category gets the note of `_other`.
    const english = source[key] ?? source[key.replace(/_[a-z]+$/, "_other")] ?? "";
    const { role, place, limit, placeholders, choices } = getTranslatorNote(key, english, locale);
    const note = {
      type: role,
      description: [
        `${place} At most ${limit} characters.`,
        ...Object.entries(choices).map(([choice, meaning]) => `{{${choice}}}: ${meaning}.`),
      ].join(" "),
      ...(english === text ? {} : { source: english }),
      ...(Object.keys(placeholders).length > 0 ? { placeholders } : {}),
    };
    return [
      [key, text],
      [`@${key}`, note],
    ] as const;
  });
  return { "@@locale": locale, ...Object.fromEntries(entries) };
}
