import { statuses } from "@errorkit/core";
import type { Catalog } from "./catalog.ts";
import en from "./locales/en.ts";

/** `en-XA`: accented, 40 % longer, in brackets. `ar-XB`: right to left. Both are made from English. */
export type PseudoLocale = "en-XA" | "ar-XB";

const plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const accented = "áƀçđéƒǵĥíĵķĺḿñóþǫŕšţúṽŵẋýžÁƁÇĐÉƑǴĤÍĴĶĹḾÑÓÞǪŔŠŢÚṼŴẊÝŽ";
const accents: ReadonlyMap<string, string> = new Map(
  [...plain].map((letter, index) => [letter, [...accented][index] ?? letter]),
);

/** Applies a change to the letters and leaves the placeholders as they are. */
const outsidePlaceholders = (text: string, change: (part: string) => string): string =>
  text
    .split(/(\{\{\w+\}\})/)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join("");

const longer = (text: string): string => {
  const letters = text.replace(/\{\{\w+\}\}/g, "").length;
  const padding = "·".repeat(Math.ceil(letters * 0.4));
  return `[${outsidePlaceholders(text, (part) => [...part].map((letter) => accents.get(letter) ?? letter).join(""))}${padding}]`;
};

/** Each word between RIGHT-TO-LEFT OVERRIDE and POP DIRECTIONAL FORMATTING, as Android's and Chromium's ar-XB do. */
const mirrored = (text: string): string =>
  `[${outsidePlaceholders(text, (part) => part.replace(/[A-Za-z']+/g, "\u202e$&\u202c"))}]`;

/** A catalog that shows what is not translated, cut off or laid out for one direction only. Give it as `catalogs: { en: … }`. */
export function createPseudoCatalog(locale: PseudoLocale): Catalog {
  const change = locale === "en-XA" ? longer : mirrored;
  const names = Object.values(statuses).map((status) => [`name.${status.code}`, status.phrase]);
  return Object.fromEntries(
    [...Object.entries(en), ...names].map(([key, text]) => [key, change(String(text))]),
  ) as Catalog;
}
