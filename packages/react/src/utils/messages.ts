import type { Messages } from "@errorkit/i18n";
import type { ToastSeverity } from "../types.ts";

/** Formats the severity as it is read before a title: `Error: `, `错误：`. */
export const formatSeverityPrefix = ({ t }: Messages, severity: ToastSeverity): string =>
  t("a11y.titled", { severity: t(`a11y.${severity}`), title: "" });

/** Matches the first letter of an English title that is no name or acronym: "The service…", not "HTTP…" or "I…". */
const LOWERABLE = /^[A-Z](?=[a-z’' ])/;

/** "Job list: the service is temporarily unavailable" */
export function formatSubject({ t, locale }: Messages, subject: string, title: string): string {
  const value = locale === "en" ? title.replace(LOWERABLE, (letter) => letter.toLowerCase()) : title;
  return t("ui.labeled", { label: subject, value });
}

/** "You can try again in 28 seconds.", and in minutes or hours when it takes that long. */
export const formatDelay = ({ t, format }: Messages, seconds: number): string =>
  seconds < 60
    ? t("ui.retryAvailableIn", { count: seconds })
    : t("ui.retryAvailableAfter", { duration: format.duration(seconds) });

/** What stands behind a text, with its brackets: ` (6 seconds)`, `（6 秒）`. Nothing behind a text without a note. */
export const formatNote = ({ t }: Messages, note: string): string =>
  note && t("ui.withNote", { text: "", note });
