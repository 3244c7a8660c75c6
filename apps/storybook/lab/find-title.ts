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

/** Every title of a status or a kind in every language. The longest are first, because a title may contain another one. */
const titles: readonly (readonly [title: string, meaning: Meaning])[] = Object.values(catalogs)
  .flatMap((catalog) => Object.entries(catalog))
  .flatMap(([key, text]) => {
    const meaning = getMeaning(key);
    return meaning ? listChoices(text).map((title) => [normalize(title), meaning] as const) : [];
  })
  .sort(([one], [other]) => other.length - one.length);

/** Finds a title that Errorkit shows, in any language: `资源已锁定`, `Job list: the resource is locked`. */
export function findTitle(text: string): Meaning | undefined {
  const normalized = normalize(text);
  return titles.find(([title]) => normalized.includes(title))?.[1];
}
