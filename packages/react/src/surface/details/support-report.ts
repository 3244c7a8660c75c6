import type { Failure } from "@errorkit/core";
import { createErrorTranslator } from "@errorkit/i18n";
import { cleanText } from "../../utils/clean-text.ts";
import type { Messages } from "../../utils/messages.ts";
import { getMessages } from "../../utils/messages.ts";
import type { RequestIds } from "../types.ts";
import { getServiceMessage } from "./service-message.ts";
import { getServiceName } from "./service-name.ts";

let english: Messages | undefined;

/** What else the report says of the moment. */
export interface ReportContext {
  readonly messages: Messages;
  readonly method?: string | undefined;
  readonly appVersion?: string | undefined;
  /** Of all failures that the card stands for; without it the failure's own. */
  readonly requestIds?: RequestIds | undefined;
}

function idsOf({ first, total }: RequestIds, { t }: Messages): string {
  return [...first, ...(total > first.length ? [t("ui.more", { count: total - first.length })] : [])].join(
    ", ",
  );
}

/** The languages of a text that leaves the page: the reader's, and English, because who helps may not read the first. */
function getReportMessages(messages: Messages): readonly [Messages, ...Messages[]] {
  english ??= getMessages(createErrorTranslator());
  return messages.locale === "en" ? [messages] : [messages, english];
}

/** What is known, line by line: ids and codes as they are, the address redacted, the time with its zone. */
function factLines(failure: Failure, { messages, method, appVersion, requestIds }: ReportContext): string {
  const voices = getReportMessages(messages);
  const source = voices.at(-1) ?? messages;
  const { status, code, requestId, traceId, service, url } = failure;
  const request = [failure.method ?? method, url].filter(Boolean).join(" ");
  const many = requestIds && requestIds.total > 1 ? requestIds : undefined;
  const facts = [
    ["ui.requestIds", many && idsOf(many, source)],
    ["ui.requestId", many ? undefined : requestId],
    ["ui.traceId", traceId],
    ["ui.errorCode", code],
    [
      "ui.statusCode",
      status === undefined ? undefined : `${status} ${source.statusName(status) ?? ""}`.trim(),
    ],
    ["ui.service", service && getServiceName(failure)],
    ["ui.resource", failure.resource],
    ["ui.request", request],
    ["ui.time", new Date(failure.timestamp).toJSON()],
    ["ui.serviceMessage", getServiceMessage(failure)],
    ["ui.permissions", failure.permissions?.join(", ")],
    ["ui.appVersion", appVersion],
    ["ui.language", messages.locale],
  ] as const;
  return facts
    .flatMap(([key, value]) =>
      value ? [`${voices.map((voice) => voice.t(key)).join(" / ")}: ${cleanText(value, 2000)}`] : [],
    )
    .join("\n");
}

/** What a person sends to support: plain text, the words that they read, the English ones beside them, what is known. */
export function createSupportReport(failure: Failure, context: ReportContext): string {
  const { messages, method } = context;
  // A console's own English words too, so not from the English that the kit speaks by itself.
  const told = getReportMessages(messages).map(({ locale }) => {
    const { title, description, nextStep } = messages.describe(failure, method, locale);
    return [title, description, nextStep].filter(Boolean).join("\n");
  });
  return [...told, factLines(failure, context)].join("\n\n");
}

/** What a person sends to an administrator after a 403: the request in words, and what it is about. */
export function createAccessRequest(failure: Failure, context: ReportContext): string {
  const asked = getReportMessages(context.messages).map((voice) => voice.t("ui.accessRequest"));
  return [...asked, factLines(failure, context)].join("\n\n");
}
