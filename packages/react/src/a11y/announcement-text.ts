import type { Severity } from "../types.ts";
import type { Messages } from "../utils/messages.ts";

const partOf = (root: HTMLElement, part: string): Element | null =>
  root.querySelector(`[data-part="${part}"]`);

/** The words of a title alone, without the severity before them and the count behind them. */
function titleOf(root: HTMLElement): string {
  let title = "";
  for (let node = partOf(root, "title")?.firstChild?.nextSibling; node; node = node.nextSibling) {
    if ((node as HTMLElement).dataset?.part !== "count") title += node.textContent;
  }
  return title.trim();
}

/**
 * What is said of a card: severity, title and next step in the words on screen; no ids, no countdown (A3). Of many
 * failures at once, how many instead of the next step.
 */
export function getAnnouncementText(root: HTMLElement, { t }: Messages, count = 1): string {
  const severity = t(`a11y.${root.dataset.severity as Severity}`);
  const title = titleOf(root);
  const nextStep = partOf(root, "next-step")?.textContent;
  if (count > 1) return t("a11y.merged", { severity, title, count });
  return nextStep
    ? t("a11y.announcement", { severity, title, nextStep })
    : t("a11y.titled", { severity, title });
}
