import type { Messages } from "@errorkit/i18n";
import type { ErrorGroup } from "./error-group.ts";

/** Formats how many toasts are not visible: "2 more errors", or "2 more" where some of the toasts are no errors. */
export const formatMore = ({ t }: Messages, groups: readonly ErrorGroup[], count: number): string =>
  t(groups.some(({ message }) => message) ? "ui.more" : "ui.moreErrors", { count });
