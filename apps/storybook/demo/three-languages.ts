import type { SupportedLocale } from "@errorkit/i18n";

/** A feature's own words: labels around the components, never in them. The three languages always have the same keys. */
export type ThreeLanguages<Key extends string> = Readonly<
  Record<SupportedLocale, Readonly<Record<Key, string>>>
>;

/** Takes the words of a feature; the compiler refuses a key that stands in one language and lacks in another. */
export const inThreeLanguages = <Key extends string>(words: {
  readonly en: Readonly<Record<Key, string>>;
  readonly "zh-CN": Readonly<Record<NoInfer<Key>, string>>;
  readonly "zh-TW": Readonly<Record<NoInfer<Key>, string>>;
}): ThreeLanguages<Key> => words;
