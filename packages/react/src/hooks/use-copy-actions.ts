"use client";

import type { CopyPart } from "../surface/copy.ts";
import { COPY_MESSAGES, copy } from "../surface/copy.ts";
import { useCopied } from "../surface/use-copied.ts";
import type { ShownSurface } from "../surface/use-surface.ts";
import type { ErrorAction } from "../types.ts";

/** Returns a function that creates an action which copies a text. Its label is "Copied" for two seconds then. */
export function useCopyActions(
  shown: ShownSurface | null,
): (part: CopyPart, getText: () => string) => ErrorAction {
  const [copied, showCopied] = useCopied();
  return (part, getText) => ({
    id: part,
    label: shown?.model.messages.t(copied === part ? "ui.copied" : COPY_MESSAGES[part][0]),
    onSelect: async () => {
      if (!shown) return;
      const { model, store } = shown;
      // Your component may not have attached its element.
      const button = store.element ?? document.activeElement ?? document.body;
      if (!(await copy(getText(), part, model, button))) return;
      store.handleCopied();
      showCopied(part);
    },
  });
}
