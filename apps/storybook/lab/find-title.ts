import type { SupportedLocale } from "@errorkit/i18n";
import { supportedLocales } from "@errorkit/i18n";
import { catalogs } from "../common/catalogs.ts";
import type { ThrownKind } from "./thrown-of-kind.ts";
import { isThrownKind } from "./thrown-of-kind.ts";

/** What a title stands for: a status, or a kind of failure without a response. */
type Meaning = { readonly status: number } | { readonly kind: ThrownKind };

/** `The resource is locked` becomes `resource is locked`, with one kind of apostrophe: people write titles down from memory. */
const normalize = (text: string): string =>
  text.toLowerCase().replace(/’/g, "'").replace(/\s+/g, " ").replace(/^the /, "");

function getMeaning(key: string): Meaning | undefined {
  const [, group, name = ""] = /^(status|failure)\.([\w-]+)\.title$/.exec(key) ?? [];
  if (group === "status") return { status: Number(name) };
  return group && isThrownKind(name) ? { kind: name } : undefined;
}

/** `This {{page?page|resource}} can't be found` is two titles. */
const listChoices = (title: string): readonly string[] =>
  ["$1", "$2"].map((choice) => title.replace(/\{\{\w+\?([^|{}]*)\|([^|{}]*)\}\}/g, choice));

type Title = readonly [title: string, meaning: Meaning, locale: SupportedLocale];

/** Every title of a status or a kind in every language. The longest are first, because a title may contain another one. */
const titles: readonly Title[] = supportedLocales
  .flatMap((locale) => Object.entries(catalogs[locale]).map(([key, text]) => [key, text, locale] as const))
  .flatMap(([key, text, locale]) => {
    const meaning = getMeaning(key);
    return meaning ? listChoices(text).map((title): Title => [normalize(title), meaning, locale]) : [];
  })
  .sort(([one], [other]) => other.length - one.length);

/** Finds a title that Errorkit shows, in any language: `资源已锁定`, `Job list: the resource is locked`. */
export function findTitle(text: string): Meaning | undefined {
  const normalized = normalize(text);
  return titles.find(([title]) => normalized.includes(title))?.[1];
}

/** Finds the language of a title that Errorkit shows. A support report repeats its messages in English, so English is last. */
export function findTitleLocale(text: string): SupportedLocale | undefined {
  const normalized = normalize(text);
  const found = titles.filter(([title]) => normalized.includes(title)).map(([, , locale]) => locale);
  return found.find((locale) => locale !== "en") ?? found[0];
}
