import type { FieldError } from "@errorkit/core";
import { cleanText } from "@errorkit/core";

const MAX_LENGTH = 80;

/** Formats the path of a field as developers write it, for forms that give the field no label: `disks[0].size`. */
export function formatPath(path: FieldError["path"]): string {
  const text = path
    .map((step, depth) => (typeof step === "number" ? `[${step}]` : depth > 0 ? `.${step}` : step))
    .join("");
  return cleanText(text, MAX_LENGTH);
}
