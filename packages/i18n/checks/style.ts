import { limits } from "../src/notes.ts";
import type { Check } from "./finding.ts";
import { perText } from "./finding.ts";
import { roleOf } from "./keys.ts";
import { isChinese } from "./mask.ts";

/** 5: sentences end with a full stop, titles, labels and buttons without. */
export const fullStops: Check = perText(5, (text, key) => {
  const role = roleOf(key);
  if (role === undefined || role === "pattern") return false;
  const stops = /[.。]$/.test(text);
  if (role === "sentence") return !stops && "is a sentence: end it with a full stop";
  return stops && `is a ${role}: end it without a full stop`;
});

/** 6: nothing is shouted, and an ellipsis is one character. */
export const shouting: Check = perText(
  6,
  (text) => /[!！]|\.{3}|。{2}/.test(text) && "holds an exclamation mark or three dots",
);

/** 12: the English voice. */
export const englishTone: Check = perText(12, (text, key, { locale }) => {
  if (!locale.startsWith("en") || key.startsWith("name.")) return false;
  const word = /\b(please|sorry|oops|whoops|invalid|illegal|failed to|unfortunately|we|our|us)\b/i.exec(text);
  return word !== null && `says "${word[0]}": say what happened and what to do`;
});

/** 14: what fits on a card. */
export const budgets: Check = perText(14, (text, key, { locale }) => {
  const role = roleOf(key);
  if (role === undefined) return false;
  const limit = limits[role][isChinese(locale) ? 1 : 0];
  const length = [...text.replace(/\{\{\w+\}\}/g, "99")].length;
  return length > limit && `has ${length} characters, a ${role} has room for ${limit}`;
});

/** 20: how long to wait is the server's to say, and a countdown beside the step says it. */
export const noTime: Check = perText(
  20,
  (text, key) =>
    /\.nextStep\w*$/.test(key) &&
    /\b(moments?|seconds?|minutes?|hours?)\b|片刻|分[钟鐘]|秒|小[时時]/i.test(text) &&
    "names a time, which a countdown may contradict",
);
