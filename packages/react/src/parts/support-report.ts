import type { Failure } from "@errorkit/core";
import { createErrorTranslator } from "@errorkit/i18n";
import { cleanText } from "../internals/clean-text.ts";
import type { GuardedWords } from "../internals/guarded-words.ts";
import { guardWords } from "../internals/guarded-words.ts";
import type { RequestIds } from "./kind-of-surface.ts";
import { serviceName } from "./service-name.ts";
import { serviceWords } from "./service-words.ts";

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

/** The languages of a text that leaves the page: the reader's, and English, because who helps may not read the first. */
function voicesFor(words: GuardedWords): readonly [GuardedWords, ...GuardedWords[]] {
  english ??= guardWords(createErrorTranslator());
  return words.locale === "en" ? [words] : [words, english];
}

/** What is known, line by line: ids and codes as they are, the address redacted, the time with its zone. */
function factLines(failure: Failure, { words, method, appVersion, ids }: ReportContext): string {
  const voices = voicesFor(words);
  const source = voices.at(-1) ?? words;
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
    ["ui.resource", failure.resource],
    ["ui.request", request],
    ["ui.time", new Date(failure.at).toJSON()],
    ["ui.serviceMessage", serviceWords(failure)],
    ["ui.permissions", failure.permissions?.join(", ")],
    ["ui.appVersion", appVersion],
    ["ui.language", words.locale],
  ] as const;
  return facts
    .flatMap(([key, value]) =>
      value ? [`${voices.map((voice) => voice.t(key)).join(" / ")}: ${cleanText(value, 2000)}`] : [],
    )
    .join("\n");
}

/** What a person sends to support: plain text, the words that they read, the English ones beside them, what is known. */
export function supportReport(failure: Failure, context: ReportContext): string {
  const { words, method } = context;
  // A console's own English words too, so not from the English that the kit speaks by itself.
  const told = voicesFor(words).map(({ locale }) => {
    const { title, description, nextStep } = words.describe(failure, method, locale);
    return [title, description, nextStep].filter(Boolean).join("\n");
  });
  return [...told, factLines(failure, context)].join("\n\n");
}

/** What a person sends to an administrator after a 403: the request in words, and what it is about. */
export function accessRequest(failure: Failure, context: ReportContext): string {
  const asked = voicesFor(context.words).map((voice) => voice.t("ui.accessRequest"));
  return [...asked, factLines(failure, context)].join("\n\n");
}
