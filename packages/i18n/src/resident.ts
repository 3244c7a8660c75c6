import type { Catalog } from "./catalog.ts";
import type { SupportedLocale } from "./locale.ts";
import en from "./locales/en.ts";
import { flatten } from "./locales/flatten.ts";
import * as zhCN from "./locales/zh-CN/resident.ts";
import * as zhTW from "./locales/zh-TW/resident.ts";

/**
 * The words that are there before anything is loaded: all of English, and of every other locale what is needed to say
 * that a connection is gone, because then its chunk cannot come either.
 */
export const residents: Readonly<Record<SupportedLocale, Partial<Catalog>>> = {
  en,
  "zh-CN": { ...flatten(zhCN.failures), ...zhCN.controls },
  "zh-TW": { ...flatten(zhTW.failures), ...zhTW.controls },
};
