import type { Finding, Texts } from "./finding.ts";
import { checkCatalog } from "./index.ts";

/** A translator's JSON, read and checked. */
export interface TranslationReading {
  readonly locale: string;
  readonly texts: Texts;
  readonly findings: readonly Finding[];
}

const broken = (key: string, message: string): Finding => ({ check: 0, key, message, severity: "fail" });

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

/** Reads flat JSON, with or without notes (`@key`), and says everything that is wrong with it. Never throws. */
export function readTranslation(json: string, locale?: string): TranslationReading {
  const parsed = parse(json);
  if (typeof parsed === "string") {
    return { locale: locale ?? "", texts: {}, findings: [broken("the file", parsed)] };
  }
  const tag = locale ?? (typeof parsed["@@locale"] === "string" ? parsed["@@locale"] : "");
  const entries = Object.entries(parsed).filter(([key]) => !key.startsWith("@"));
  const texts = Object.fromEntries(
    entries.filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
  const notTexts = entries
    .filter(([, text]) => typeof text !== "string")
    .map(([key]) => broken(key, "is not a text"));
  const [supported] = (() => {
    try {
      return Intl.PluralRules.supportedLocalesOf(tag);
    } catch {
      return [];
    }
  })();
  if (!supported) {
    return { locale: tag, texts, findings: [broken("@@locale", `"${tag}" is not a language tag`)] };
  }
  return { locale: tag, texts, findings: [...notTexts, ...checkCatalog(tag, texts)] };
}
