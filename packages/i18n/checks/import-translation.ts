import { checkCatalog } from "./index.ts";
import type { Finding, Texts } from "./types.ts";

/** A translator's JSON, parsed and checked. */
export interface ImportedTranslation {
  readonly locale: string;
  readonly texts: Texts;
  readonly findings: readonly Finding[];
}

const failure = (key: string, message: string): Finding => ({ check: 0, key, message, severity: "fail" });

function parse(json: string): Readonly<Record<string, unknown>> | string {
  try {
    const parsed: unknown = JSON.parse(json.replace(/^\ufeff/, ""));
    return parsed && typeof parsed === "object" && !Array.isArray(parsed)
      ? { ...parsed }
      : "is not an object of keys and texts";
  } catch (error) {
    return `is not JSON: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/**
 * Parses and checks flat JSON, with or without notes (`@key`). Never throws.
 *
 * @param locale replaces the `@@locale` of the JSON
 */
export function importTranslation(json: string, locale?: string): ImportedTranslation {
  const parsed = parse(json);
  if (typeof parsed === "string") {
    return { locale: locale ?? "", texts: {}, findings: [failure("the file", parsed)] };
  }
  const tag = locale ?? (typeof parsed["@@locale"] === "string" ? parsed["@@locale"] : "");
  const entries = Object.entries(parsed).filter(([key]) => !key.startsWith("@"));
  const texts = Object.fromEntries(
    entries.filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
  const notTexts = entries
    .filter(([, text]) => typeof text !== "string")
    .map(([key]) => failure(key, "is not a text"));
  const [supported] = (() => {
    try {
      return Intl.PluralRules.supportedLocalesOf(tag);
    } catch {
      return [];
    }
  })();
  if (!supported) {
    return { locale: tag, texts, findings: [failure("@@locale", `"${tag}" is not a language tag`)] };
  }
  return { locale: tag, texts, findings: [...notTexts, ...checkCatalog(tag, texts)] };
}
