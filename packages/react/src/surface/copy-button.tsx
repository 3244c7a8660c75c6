"use client";

import type { JSX, MouseEvent } from "react";
import type { CopyPart } from "./copy.ts";
import { COPY_MESSAGES, copy } from "./copy.ts";
import type { SurfaceModel } from "./surface-model.ts";
import { useCopied } from "./use-copied.ts";

interface CopyButtonProps {
  readonly model: Pick<SurfaceModel, "messages" | "translator">;
  /** The value of `data-part`. `copy` shows only an icon. */
  readonly part: CopyPart;
  /** Returns the accessible name of an icon with a label; `undefined` where the label is the name. */
  readonly getName?: (label: string) => string | undefined;
  /** Makes the text when the user copies it. */
  readonly getText: () => string;
  readonly onCopied: () => void;
}

/** Copies a text. Its name stays while its icon shows that it has copied, which is announced politely (A15). */
export function CopyButton({ model, part, getName, getText, onCopied }: CopyButtonProps): JSX.Element {
  const { messages } = model;
  const [copied, showCopied] = useCopied();
  const handleClick = async ({ currentTarget }: MouseEvent<HTMLElement>) => {
    if (!(await copy(getText(), part, model, currentTarget))) return;
    onCopied();
    showCopied(part);
  };
  const [labelKey] = COPY_MESSAGES[part];
  const label = messages.t(labelKey);
  const copiedLabel = messages.t("ui.copied");
  const isIcon = part === "copy";
  return (
    <button
      type="button"
      className={isIcon ? "ek-icon-button ek-copy" : "ek-button ek-copy"}
      data-part={part}
      data-copied={copied ? "" : undefined}
      data-width-labels={isIcon ? undefined : `${label}\n${copiedLabel}`}
      aria-label={isIcon ? (getName?.(label) ?? label) : undefined}
      onClick={handleClick}
    >
      {!isIcon && (copied ? copiedLabel : label)}
    </button>
  );
}
