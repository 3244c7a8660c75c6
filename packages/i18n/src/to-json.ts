import { noteOf } from "./note-of.ts";

type Texts = Readonly<Record<string, string>>;

/**
 * A catalog as translators get it, an Application Resource Bundle: flat texts, and beside each under `@key` where it is seen, how
 * long it may be, what its placeholders hold and what it is in English.
 */
export function toJson(locale: string, texts: Texts, source: Texts): Readonly<Record<string, unknown>> {
  const entries = Object.entries(texts).flatMap(([key, text]) => {
    // A plural category that English does not have is noted like the general one.
    const english = source[key] ?? source[key.replace(/_[a-z]+$/, "_other")] ?? "";
    const { role, place, limit, placeholders } = noteOf(key, english, locale);
    const note = {
      type: role,
      description: `${place} At most ${limit} characters.`,
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
