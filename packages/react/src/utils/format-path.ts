import type { FieldError } from "@errorkit/core";
import { cleanText } from "./clean-text.ts";

const MAX = 80;

/** A field's path as a developer would write it, for a form that gives it no label: `disks[0].size`. */
export function formatPath(path: FieldError["path"]): string {
  const text = path
    .map((step, depth) => (typeof step === "number" ? `[${step}]` : depth > 0 ? `.${step}` : step))
    .join("");
  return cleanText(text, MAX);
}
