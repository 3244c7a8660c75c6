import type { Failure } from "@errorkit/core";
import { cleanText } from "@errorkit/core";
import type { DescribeOptions, Messages } from "@errorkit/i18n";
import type { SurfaceModel } from "../surface-model.ts";
import type { DetailInput, DetailRow } from "./detail-rows.ts";
import { getDetailRows } from "./detail-rows.ts";

/** What the report contains besides the failure. */
interface ReportInput extends DetailInput, DescribeOptions {
  readonly appVersion?: string | undefined;
}

const MAX_LENGTH = 2000;

/** Returns the messages of the report: in the locale of the user, and in English, which support can read. */
const getReportMessages = (messages: Messages): readonly Messages[] =>
  messages === messages.english ? [messages] : [messages, messages.english];

/** Joins a text in each language, and one line for each detail: secrets in the URL redacted, the time in UTC. */
function createReport(failure: Failure, input: ReportInput, getText: (messages: Messages) => string): string {
  const { messages, appVersion } = input;
  const languages = getReportMessages(messages);
  const rows: readonly DetailRow[] = [
    ...getDetailRows(failure, { ...input, messages: languages.at(-1) ?? messages }),
    ["ui.appVersion", appVersion],
    ["ui.language", messages.locale],
  ];
  const lines = rows.flatMap(([label, text, , format]) => {
    if (!text || format === "block") return [];
    return `${languages.map(({ t }) => t(label)).join(" / ")}: ${cleanText(text, MAX_LENGTH)}`;
  });
  return [...languages.map(getText), lines.join("\n")].join("\n\n");
}

/** Returns what the user sends to support, as plain text: the messages, in English too, and what is known of the failure. */
export function createSupportReport(failure: Failure, input: ReportInput): string {
  const options = { method: failure.method ?? input.method, offers: input.offers };
  return createReport(failure, input, (messages) => {
    const { title, description, nextStep } = messages.describe(failure, options);
    return [title, description, nextStep].filter(Boolean).join("\n");
  });
}

/** Returns what the user sends to an administrator after a 403: the request in words, and what it is about. */
export function createAccessRequest(failure: Failure, input: ReportInput): string {
  return createReport(failure, input, ({ t }) => t("ui.accessRequest"));
}

/** Returns the report of everything that a surface shows. */
export function createModelReport(model: SurfaceModel): string {
  const { failure, requestIds, otherFailures, messages, settings, method, offers } = model;
  const input = { messages, method, offers, appVersion: settings.appVersion };
  const others = otherFailures.map((other) => createSupportReport(other, input));
  return [createSupportReport(failure, { ...input, requestIds }), ...others].join("\n\n");
}
