import { phrasesByCode } from "../status/phrase.ts";
import { fold } from "./facts.ts";

let phrases: Set<string> | undefined;

/** Whether a text only repeats what a status already says: `Not Found`, `404 NOT FOUND`, `error`. */
export function saysNothing(text: string): boolean {
  phrases ??= new Set([
    ..."error failed failure fail exception".split(" "),
    ...[...phrasesByCode.values()].flat().map(fold),
  ]);
  return phrases.has(fold(text).replace(/^(?:https?(?:status)?)?\d{3}/, "")) && /^[ -~]+$/.test(text);
}

/** Whether a text is one word as programs use it, and no sentence. */
export const looksLikeCode = (text: string): boolean => /^[A-Za-z][\w.:-]{1,79}$/.test(text);
