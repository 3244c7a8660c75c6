/** The tags that the toolbar offers beside the supported locales, and the locale that serves each of them. */
export const extraTags = [
  { value: "zh-HK", title: "繁體中文（香港）", right: "→ zh-TW", locale: "zh-TW" },
  { value: "en-XA", title: "Pseudo, long", right: "en-XA", locale: "en" },
  { value: "ar-XB", title: "Pseudo, right to left", right: "ar-XB", locale: "en" },
] as const;

/** The locale of a toolbar tag. The manager cannot load `@errorkit/i18n`, so it cannot call `resolveLocale`. */
export const findLocaleOfTag = (tag: unknown): string =>
  extraTags.find(({ value }) => value === tag)?.locale ?? String(tag);
