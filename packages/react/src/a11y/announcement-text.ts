import type { Severity } from "../types.ts";
import type { Messages } from "../utils/messages.ts";

const findPart = (root: HTMLElement, part: string): Element | null =>
  root.querySelector(`[data-part="${part}"]`);

/** Returns a title without the severity before it and the count behind it. */
function getTitle(root: HTMLElement): string {
  let title = "";
  for (let node = findPart(root, "title")?.firstChild?.nextSibling; node; node = node.nextSibling) {
    if ((node as HTMLElement).dataset?.part !== "count") title += node.textContent;
  }
  return title.trim();
}

/**
 * Returns what a screen reader announces of a surface: severity, title and next step as they are on screen, without IDs and
 * countdown (A3). For several failures, their number replaces the next step.
 */
export function getAnnouncementText(root: HTMLElement, { t }: Messages, count = 1): string {
  const severity = t(`a11y.${root.dataset.severity as Severity}`);
  const title = getTitle(root);
  const nextStep = findPart(root, "next-step")?.textContent;
  if (count > 1) return t("a11y.merged", { severity, title, count });
  return nextStep
    ? t("a11y.announcement", { severity, title, nextStep })
    : t("a11y.titled", { severity, title });
}
