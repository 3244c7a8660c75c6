import type { Localized } from "./localized.ts";
import { localize } from "./localized.ts";

const format: Localized<(rfc: string, section: string) => string> = {
  en: (rfc, section) => `RFC ${rfc}, section ${section}`,
  "zh-CN": (rfc, section) => `RFC ${rfc} 第 ${section} 节`,
  "zh-TW": (rfc, section) => `RFC ${rfc} 第 ${section} 節`,
};

/** Returns the basis of a retry advice as a locale writes it: `RFC9110 15.5.4` is "RFC 9110, section 15.5.4". Others stay. */
export function formatBasis(basis: string, locale: string): string {
  const [, rfc, section] = /^RFC(\d+) ([\d.]+)$/.exec(basis) ?? [];
  return rfc && section ? localize(format, locale)(rfc, section) : basis;
}
