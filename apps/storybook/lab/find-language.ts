import type { SupportedLocale } from "@errorkit/i18n";
import { resolveLocale } from "@errorkit/i18n";
import { catalogs } from "../common/catalogs.ts";
import type { Capture } from "./capture.ts";
import { findTitleLocale } from "./find-title.ts";

/** The request says what the customer reads. The response is in one of these languages, if the service has one. */
const HEADERS = ["accept-language", "content-language"].map(
  // `Accept-Language: zh-CN`, in a HAR file `"name":"Accept-Language","value":"zh-CN"`.
  (name) => new RegExp(`\\b${name}(?:"\\s*,\\s*"value)?["']?\\s*:\\s*["']?([a-z][^"'\\n]*)`, "i"),
);

/** A customer's words are at the beginning. A HAR file may be much longer. */
const MAX_LENGTH = 20_000;

const listHan = (text: string): readonly string[] => text.match(/\p{Script=Han}/gu) ?? [];
const hanOf = {
  "zh-CN": new Set(listHan(Object.values(catalogs["zh-CN"]).join(""))),
  "zh-TW": new Set(listHan(Object.values(catalogs["zh-TW"]).join(""))),
};

/** Finds the script of Chinese text, by the characters that only one of the catalogs has. */
function findScript(text: string): SupportedLocale | undefined {
  const characters = listHan(text.slice(0, MAX_LENGTH));
  const count = (locale: "zh-CN" | "zh-TW", other: "zh-CN" | "zh-TW") =>
    characters.filter((one) => hanOf[locale].has(one) && !hanOf[other].has(one)).length;
  const difference = count("zh-CN", "zh-TW") - count("zh-TW", "zh-CN");
  return difference === 0 ? undefined : difference > 0 ? "zh-CN" : "zh-TW";
}

/**
 * Finds the customer's language: as a support report or a header names it, that of a title that the customer sees, or that
 * of Chinese text. English text says nothing: services and tools write it for everyone.
 */
export function findLanguage(text: string, { language, origin }: Capture): SupportedLocale | undefined {
  const named = language ?? HEADERS.map((header) => header.exec(text)?.[1]).find(Boolean);
  if (named) return resolveLocale(named);
  // A person wrote the text, so a title in it was on the customer's screen. In a response it may be a message from the service.
  return (origin && findTitleLocale(text)) ?? findScript(text);
}
