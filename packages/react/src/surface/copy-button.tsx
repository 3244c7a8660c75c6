"use client";

import type { JSX, MouseEvent } from "react";
import { useState } from "react";
import { getActiveElement } from "../a11y/focus.ts";
import { announce } from "../a11y/live-announcer.ts";

import type { SurfaceModel } from "./surface-model.ts";

/** How long a copy button shows that it has copied. */
const COPIED_MS = 2000;

async function copyText(text: string, button: HTMLElement): Promise<boolean> {
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

/** The messages of each button: its label, or its name if it shows only an icon, and what is announced after copying. */
const MESSAGES = {
  copy: ["ui.copyRequestId", "a11y.requestIdCopied"],
  "copy-support": ["ui.copyForSupport", "a11y.reportCopied"],
  "copy-access": ["ui.copyAccessRequest", "a11y.accessRequestCopied"],
} as const;

interface CopyButtonProps {
  readonly model: Pick<SurfaceModel, "messages" | "translator">;
  /** The value of `data-part`. `copy` shows only an icon. */
  readonly part: keyof typeof MESSAGES;
  /** Returns the accessible name of an icon with a label; `undefined` where the label is the name. */
  readonly getName?: (label: string) => string | undefined;
  /** Makes the text when the user copies it. */
  readonly getText: () => string;
  readonly onCopied: () => void;
}

/** Copies a text. Its name stays while its icon shows that it has copied, which is announced politely (A15). */
export function CopyButton({ model, part, getName, getText, onCopied }: CopyButtonProps): JSX.Element {
  const { messages, translator } = model;
  const [copies, setCopies] = useState(0);
  const showsCopied = copies > 0;
  const copy = async ({ currentTarget }: MouseEvent<HTMLElement>) => {
    const succeeded = await copyText(getText(), currentTarget);
    announce({
      getContent: ({ t }) => t(succeeded ? copiedKey : "a11y.copyFailed"),
      politeness: "polite",
      translator,
      near: currentTarget,
    });
    if (!succeeded) return;
    onCopied();
    setCopies((count) => count + 1);
    setTimeout(() => setCopies((count) => count - 1), COPIED_MS);
  };
  const [labelKey, copiedKey] = MESSAGES[part];
  const label = messages.t(labelKey);
  const copiedLabel = messages.t("ui.copied");
  const isIcon = part === "copy";
  return (
    <button
      type="button"
      className={isIcon ? "ek-icon-button ek-copy" : "ek-button ek-copy"}
      data-part={part}
      data-copied={showsCopied ? "" : undefined}
      data-width-labels={isIcon ? undefined : `${label}\n${copiedLabel}`}
      aria-label={isIcon ? (getName?.(label) ?? label) : undefined}
      onClick={copy}
    >
      {!isIcon && (showsCopied ? copiedLabel : label)}
    </button>
  );
}
