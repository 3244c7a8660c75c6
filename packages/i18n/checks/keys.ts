import type { Role } from "../src/notes.ts";
import { spoken } from "../src/notes.ts";

/** A key without i18next's plural category. */
export const baseOf = (key: string): string => key.replace(/_(zero|one|two|few|many|other)$/, "");

/**
 * The role of a key: from the notes, or from the part of a failure's words that it is. `undefined` for a text of a surface without a
 * note, which `test/complete.test.ts` finds: nothing more can be said of it.
 */
export function roleOf(key: string): Role | undefined {
  const base = baseOf(key);
  if (base.startsWith("name.")) return "name";
  if (Object.hasOwn(spoken, base)) return spoken[base as keyof typeof spoken][0];
  if (base.endsWith(".title")) return "title";
  return /\.(description|nextStep\w*)$/.test(base) ? "sentence" : undefined;
}

/** The placeholders of a text, sorted. */
export const placeholdersOf = (text: string): string =>
  [...text.matchAll(/\{\{(.*?)\}\}/g)]
    .map((match) => match[1])
    .sort()
    .join(" ");
