import { getRole } from "../tooling/create-translator-note.ts";
import { getLengthLimit } from "../tooling/translator-notes.ts";
import type { Check } from "./types.ts";
import { perText } from "./types.ts";

/** 5: sentences end with a full stop, titles, labels and buttons without. */
export const fullStops: Check = perText(5, (text, key) => {
  const role = getRole(key);
  if (role === undefined || role === "pattern") return false;
  const stops = /[.。]$/.test(text);
  if (role === "sentence") return !stops && "is a sentence: end it with a full stop";
  return stops && `is a ${role}: end it without a full stop`;
});

/** 6: no exclamation mark, and an ellipsis is one character. */
export const shouting: Check = perText(
  6,
  (text) => /[!！]|\.{3}|。{2}/.test(text) && "has an exclamation mark or three dots",
);

/** 12: the tone of English texts. */
export const englishTone: Check = perText(12, (text, key, { locale }) => {
  if (!locale.startsWith("en") || key.startsWith("name.")) return false;
  const word = /\b(please|sorry|oops|whoops|invalid|illegal|failed to|unfortunately|we|our|us)\b/i.exec(text);
  return word !== null && `uses "${word[0]}": state what happened and what to do`;
});

/** 14: a text fits on a surface. */
export const lengths: Check = perText(14, (text, key, { locale }) => {
  const role = getRole(key);
  if (role === undefined) return false;
  const limit = getLengthLimit(role, locale);
  const length = [...text.replace(/\{\{\w+\}\}/g, "99")].length;
  return length > limit && `has ${length} characters, a ${role} has room for ${limit}`;
});

/** 20: no duration in a next step. The server decides the delay, and the countdown beside the step shows it. */
export const noTime: Check = perText(
  20,
  (text, key) =>
    /\.nextStep\w*$/.test(key) &&
    /\b(moments?|seconds?|minutes?|hours?)\b|片刻|分[钟鐘]|秒|小[时時]/i.test(text) &&
    "names a time, which a countdown may contradict",
);
