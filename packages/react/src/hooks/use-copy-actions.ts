"use client";

import { useState } from "react";
import type { CopyPart } from "../surface/copy.ts";
import { COPIED_MS, COPY_MESSAGES, copy } from "../surface/copy.ts";
import type { ShownSurface } from "../surface/use-surface.ts";
import type { ErrorAction } from "../types.ts";

/** Returns a function that creates an action which copies a text. Its label is "Copied" for two seconds then. */
export function useCopyActions(
  shown: ShownSurface | null,
): (part: CopyPart, getText: () => string) => ErrorAction {
  const [copied, setCopied] = useState<CopyPart>();
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
      setCopied(part);
      setTimeout(() => setCopied(undefined), COPIED_MS);
    },
  });
}
