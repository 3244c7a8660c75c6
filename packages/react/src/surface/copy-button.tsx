"use client";

import type { JSX, MouseEvent, ReactNode } from "react";
import { useEffect, useState } from "react";
import { getActiveElement } from "../a11y/focus.ts";
import { announce } from "../a11y/live-announcer.ts";
import type { Messages } from "../utils/messages.ts";

/** How long a copy button says that it has copied. */
const DONE_MS = 2000;

async function write(text: string, button: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // No permission, or a page without a secure context: the old way still works inside a click. Beside the button,
    // because outside of a modal nothing takes focus, and from a shadow root or a frame nothing else is at hand.
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

interface CopyButtonProps {
  readonly messages: Messages;
  readonly part: "copy" | "copy-support" | "copy-access";
  /** What is copied; made when it is asked for. */
  readonly getText: () => string;
  /** Said once it is copied. */
  readonly copied: "a11y.requestIdCopied" | "a11y.reportCopied" | "a11y.accessRequestCopied";
  /** The name of a button that shows only its icon. */
  readonly name?: string;
  /** The label of a button that shows one. */
  readonly label?: ReactNode;
  readonly onCopied?: () => void;
}

/** Copies a text. Its name says what it copies and stays; that it has been copied is said politely (A15). */
export function CopyButton(props: CopyButtonProps): JSX.Element {
  const { messages, part, getText, copied, name, label, onCopied } = props;
  const [copies, setCopies] = useState(0);
  const done = copies > 0;
  useEffect(() => {
    if (copies === 0) return;
    const timer = setTimeout(() => setCopies(0), DONE_MS);
    return () => clearTimeout(timer);
  }, [copies]);
  const copy = async ({ currentTarget }: MouseEvent<HTMLElement>) => {
    const worked = await write(getText(), currentTarget);
    announce(({ t }) => t(worked ? copied : "a11y.copyFailed"), "polite", messages, currentTarget);
    if (!worked) return;
    onCopied?.();
    setCopies((count) => count + 1);
  };
  const doneLabel = messages.t("ui.copied");
  return (
    <button
      type="button"
      className={`${label === undefined ? "ek-icon-button" : "ek-button"} ek-copy`}
      data-part={part}
      data-copied={done ? "" : undefined}
      data-width-labels={label === undefined ? undefined : `${label}\n${doneLabel}`}
      aria-label={name}
      onClick={copy}
    >
      {label !== undefined && (done ? doneLabel : label)}
    </button>
  );
}
