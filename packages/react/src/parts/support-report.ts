import type { Failure } from "@errorkit/core";
import { createErrorTranslator } from "@errorkit/i18n";
import { cleanText } from "../internals/clean-text.ts";
import type { GuardedWords } from "../internals/guarded-words.ts";
import { guardWords } from "../internals/guarded-words.ts";
import type { RequestIds } from "./kind-of-surface.ts";
import { serviceName } from "./service-name.ts";

let english: GuardedWords | undefined;

/** What else the report says of the moment. */
export interface ReportContext {
  readonly words: GuardedWords;
  readonly method?: string | undefined;
  readonly appVersion?: string | undefined;
  /** Of all failures that the card stands for; without it the failure's own. */
  readonly ids?: RequestIds | undefined;
}

function idsOf({ kept, total }: RequestIds, { t }: GuardedWords): string {
  return [...kept, ...(total > kept.length ? [t("ui.more", { count: total - kept.length })] : [])].join(", ");
}

/**
 * What a person sends to support: plain text, the words that they read, and the English ones beside them, because who
 * helps may not read the language of who asks. Ids and codes as they are, the address redacted, the time with its zone.
 */
export function supportReport(failure: Failure, { words, method, appVersion, ids }: ReportContext): string {
  english ??= guardWords(createErrorTranslator());
  const source = english;
  const voices = words.locale === "en" ? [words] : [words, source];
  const { status, code, requestId, traceId, service, url } = failure;
  const request = [failure.method ?? method, url].filter(Boolean).join(" ");
  const many = ids && ids.total > 1 ? ids : undefined;
  const facts = [
    ["ui.requestIds", many && idsOf(many, source)],
    ["ui.requestId", many ? undefined : requestId],
    ["ui.traceId", traceId],
    ["ui.errorCode", code],
    [
      "ui.statusCode",
      status === undefined ? undefined : `${status} ${source.statusName(status) ?? ""}`.trim(),
    ],
    ["ui.service", service && serviceName(failure)],
    ["ui.request", request],
    ["ui.time", new Date(failure.at).toISOString()],
    ["ui.serviceMessage", failure.messageSource === "server" ? failure.message : undefined],
    ["ui.permissions", failure.permissions?.join(", ")],
    ["ui.appVersion", appVersion],
    ["ui.language", words.locale],
  ] as const;
  const told = voices.map((voice) => {
    const { title, description, nextStep } = voice.describe(failure, method);
    return [title, description, nextStep].filter(Boolean).join("\n");
  });
  const lines = facts.flatMap(([key, value]) =>
    value ? [`${voices.map((voice) => voice.t(key)).join(" / ")}: ${cleanText(value, 2000)}`] : [],
  );
  return [...told, lines.join("\n")].join("\n\n");
}
