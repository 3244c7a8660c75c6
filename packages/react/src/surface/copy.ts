import { getActiveElement } from "../a11y/focus.ts";
import { announce } from "../a11y/live-announcer.ts";
import type { SurfaceModel } from "./surface-model.ts";

/** The messages of each button that copies: its label, or its name if it shows only an icon, and what is announced after copying. */
export const COPY_MESSAGES = {
  copy: ["ui.copyRequestId", "a11y.requestIdCopied"],
  "copy-support": ["ui.copyForSupport", "a11y.reportCopied"],
  "copy-access": ["ui.copyAccessRequest", "a11y.accessRequestCopied"],
} as const;

/** Which text a button copies: a request ID, the support report, or the request for access. */
export type CopyPart = keyof typeof COPY_MESSAGES;

async function copyText(text: string, button: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Without permission, or without a secure context, `execCommand` still works during a click. The text area is next to the
    // button, because nothing outside of a modal takes focus, and a shadow root or a frame has its own focus.
    const { ownerDocument } = button;
    const focused = getActiveElement(button);
    const area = ownerDocument.createElement("textarea");
    area.value = text;
    area.style.cssText = "position:fixed;opacity:0";
    button.after(area);
    area.select();
    const copied = ownerDocument.execCommand("copy");
    (focused as HTMLElement | null)?.focus({ preventScroll: true });
    area.remove();
    return copied;
  }
}

/**
 * Copies a text, and announces politely whether that worked.
 *
 * @param button where the user clicked
 */
export async function copy(
  text: string,
  part: CopyPart,
  { translator }: Pick<SurfaceModel, "translator">,
  button: Element,
): Promise<boolean> {
  const succeeded = await copyText(text, button);
  announce({
    getContent: ({ t }) => t(succeeded ? COPY_MESSAGES[part][1] : "a11y.copyFailed"),
    politeness: "polite",
    translator,
    near: button,
  });
  return succeeded;
}
