import { statuses } from "@errorkit/core";
import en from "./locales/en.ts";
import type { Catalog } from "./locales/types.ts";

/** `en-XA` is accented, 40 % longer and in brackets; `ar-XB` runs from right to left. Both are made from English. */
export type PseudoLocale = "en-XA" | "ar-XB";

const plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const accented = "áƀçđéƒǵĥíĵķĺḿñóþǫŕšţúṽŵẋýžÁƁÇĐÉƑǴĤÍĴĶĹḾÑÓÞǪŔŠŢÚṼŴẊÝŽ";
const accents: ReadonlyMap<string, string> = new Map(
  [...plain].map((letter, index) => [letter, [...accented][index] ?? letter]),
);

/** Changes a text and leaves its `{{placeholders}}`, and what marks a choice (`{{retry?`, `|`, `}}`), as they are. */
const mapText = (text: string, change: (part: string) => string): string =>
  text
    .split(/(\{\{\w+\??|\||\}\})/)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join("");

const lengthen = (text: string): string => {
  const letters = text.replace(/\{\{\w+\}\}/g, "").length;
  const padding = "·".repeat(Math.ceil(letters * 0.4));
  return `[${mapText(text, (part) => [...part].map((letter) => accents.get(letter) ?? letter).join(""))}${padding}]`;
};

/** Each word between RIGHT-TO-LEFT OVERRIDE and POP DIRECTIONAL FORMATTING, as in Android's and Chromium's ar-XB. */
const mirror = (text: string): string =>
  `[${mapText(text, (part) => part.replace(/[A-Za-z']+/g, "\u202e$&\u202c"))}]`;

/**
 * Creates a catalog that makes three faults visible: texts that no catalog has, texts that are cut off, and layouts that work in
 * one direction only.
 *
 * @example
 * createErrorTranslator({ catalogs: { en: createPseudoCatalog("en-XA") } });
 */
export function createPseudoCatalog(locale: PseudoLocale): Catalog {
  const change = locale === "en-XA" ? lengthen : mirror;
  const names = Object.values(statuses).map((status) => [`name.${status.code}`, status.phrase]);
  return Object.fromEntries(
    [...Object.entries(en), ...names].map(([key, text]) => [key, change(String(text))]),
  ) as Catalog;
}
