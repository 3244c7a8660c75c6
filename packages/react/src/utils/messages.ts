import type { Messages } from "@errorkit/i18n";
import type { Severity } from "../types.ts";

/** Formats the severity as it is read before a title: `Error: `, `错误：`. */
export const formatSeverityPrefix = ({ t }: Messages, severity: Severity): string =>
  t("a11y.titled", { severity: t(`a11y.${severity}`), title: "" });

/** "You can try again in 28 seconds.", and in minutes or hours when it takes that long. */
export const formatDelay = ({ t, format }: Messages, seconds: number): string =>
  seconds < 60
    ? t("ui.retryAvailableIn", { count: seconds })
    : t("ui.retryAvailableAfter", { duration: format.duration(seconds) });
