"use client";

import { useState } from "react";
import type { CopyPart } from "./copy.ts";

/** How long a button shows that it has copied. */
const COPIED_MS = 2000;

/** Returns which button has just copied, and a function that sets it for two seconds after the last copy. */
export function useCopied(): readonly [copied: CopyPart | undefined, showCopied: (part: CopyPart) => void] {
  const [last, setLast] = useState<{ readonly part: CopyPart }>();
  const showCopied = (part: CopyPart) => {
    const copied = { part };
    setLast(copied);
    setTimeout(() => setLast((current) => (current === copied ? undefined : current)), COPIED_MS);
  };
  return [last?.part, showCopied];
}
