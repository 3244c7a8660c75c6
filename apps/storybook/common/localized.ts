import type { SupportedLocale } from "@errorkit/i18n";

/** A value by locale. Only English is required: a locale without a value shows the English one. */
export type Localized<Value> = { readonly en: Value } & {
  readonly [Locale in Exclude<SupportedLocale, "en">]?: Value;
};

/** The demo text of one feature, by key. */
export type DemoText<Key extends string = string> = Readonly<Record<Key, string>>;

/** Returns the value for a locale, or the English one. The tag may come from a request, so any string is safe. */
export function localize<Value>(values: Localized<Value>, locale: string): Value {
  const byLocale: Readonly<Record<string, Value | undefined>> = values;
  return (Object.hasOwn(byLocale, locale) ? byLocale[locale] : undefined) ?? values.en;
}

/** Declares demo text. The compiler requires every listed locale to have the same keys as English. */
export const defineText = <Key extends string>(
  text: { readonly en: DemoText<Key> } & {
    readonly [Locale in Exclude<SupportedLocale, "en">]?: DemoText<NoInfer<Key>>;
  },
): Localized<DemoText<Key>> => text;
