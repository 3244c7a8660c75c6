import type { Catalog } from "./catalog.ts";
import type { SupportedLocale } from "./locale.ts";

/** Brings a locale's catalog; rejects when it cannot. */
export type Loader = () => Promise<{ readonly default: Catalog }>;

/** One chunk per locale. English is resident and has none. */
export const loaders: Readonly<Partial<Record<SupportedLocale, Loader>>> = {
  "zh-CN": () => import("./locales/zh-CN.ts"),
  "zh-TW": () => import("./locales/zh-TW.ts"),
};
