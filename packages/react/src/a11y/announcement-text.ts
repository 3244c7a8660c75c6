import type { Messages } from "@errorkit/i18n";
import type { ReactNode } from "react";
import { isValidElement } from "react";
import type { ToastSeverity } from "../types.ts";

/** What a screen reader announces of a surface: severity, title and next step, without IDs and countdown (A3). */
export interface AnnouncementParts {
  readonly severity: ToastSeverity;
  readonly title: string;
  readonly nextStep: string;
  /** How many failures the surface stands for. From 2, their number replaces the next step. */
  readonly count: number;
}

/**
 * Returns the text of a node that your app passed. The text of a component is only known once React has rendered it, so a node
 * that contains one has none.
 */
export function getNodeText(node: ReactNode): string | undefined {
  if (node === null || node === undefined || typeof node === "boolean") return "";
  if (isValidElement<{ readonly children?: ReactNode }>(node))
    return typeof node.type === "function" || Object(node.type) === node.type
      ? undefined
      : getNodeText(node.props.children);
  if (typeof node !== "object") return String(node);
  if (!Array.isArray(node)) return undefined;
  const texts = node.map(getNodeText);
  return texts.includes(undefined) ? undefined : texts.join("");
}

/** Returns the same text for what is announced in the same words, without formatting it. */
export const getAnnouncementKey = ({ severity, title, nextStep, count }: AnnouncementParts): string =>
  [severity, count, title, count > 1 ? "" : nextStep].join("\n");

/** Formats what a screen reader announces: "Error: The service is temporarily unavailable. Try again later." */
export function formatAnnouncement(
  { severity, title, nextStep, count }: AnnouncementParts,
  { t }: Messages,
): string {
  const values = { severity: t(`a11y.${severity}`), title };
  if (count > 1) return t("a11y.merged", { ...values, count });
  return nextStep ? t("a11y.announcement", { ...values, nextStep }) : t("a11y.titled", values);
}
