import type { SupportedLocale } from "@errorkit/i18n";
import { localeInfo } from "@errorkit/i18n";
import { catalogs } from "../common/catalogs.ts";

type Texts = Readonly<Record<string, string>>;

/** An example for each placeholder. Words are those of the locale. */
const getSample = (name: string, locale: SupportedLocale): string => {
  const texts: Texts = catalogs[locale];
  const samples: Texts = {
    count: "3",
    done: "7",
    total: "10",
    failed: "3",
    hours: "2",
    minutes: "5",
    seconds: "28",
    duration: (texts["ui.durationSeconds_other"] ?? "")
      .replace("{{seconds}}", "28")
      .replace("{{count}}", "28"),
    label: texts["ui.requestId"] ?? "",
    language: localeInfo[locale].name,
    name: "nightly-17",
    nextStep: texts["unknown.nextStep"] ?? "",
    note: "UTC+08:00",
    permission: "obs:bucket:list",
    rfc: "9110",
    section: "15.6.4",
    service: "ModelArts",
    severity: texts["a11y.error"] ?? "",
    text: "2026-11-21 17:30:12",
    title: texts["status.503.title"] ?? "",
    value: "3f1c77d0",
  };
  return samples[name] ?? `{{${name}}}`;
};

/** Fills a message with examples, and makes its choices: the first text of `{{retry?Try again|Come back}}`. */
export const fillSample = (text: string, key: string, locale: SupportedLocale): string =>
  text
    .replace(/\{\{(\w+)\}\}/g, (_, name: string) =>
      name === "count" && key.endsWith("_one") ? "1" : getSample(name, locale),
    )
    // Last, because an example may be a message with choices.
    .replace(/\{\{\w+\?([^|}]*)[^}]*\}\}/g, "$1");
