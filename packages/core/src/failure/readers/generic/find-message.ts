import { errorPhrasesByCode } from "../../../http/status/phrases.ts";
import { normalizeName } from "../../../text/normalize-name.ts";
import { sanitizeText } from "../../../text/sanitize.ts";
import type { JsonValue } from "../../../types.ts";
import { matches, membersOf, namesOf } from "../../body/match-names.ts";
import type { NormalizedObject } from "../../body/normalize-names.ts";
import { normalizeKeys } from "../../body/normalize-names.ts";
import { CODE_LIKE_MESSAGE_NAMES, MESSAGE_NAMES, TEXT_NAMES } from "../../body/vocabulary.generated.ts";
import { MAX_MESSAGE_ITEMS } from "../../limits.ts";
import { isObject } from "../../to-plain-value.ts";

let genericTexts: Set<string> | undefined;

/** Whether a text only repeats what a status says: `Not Found`, `404 NOT FOUND`, `error`. */
export function isGenericMessage(text: string): boolean {
  genericTexts ??= new Set([
    ..."error failed failure fail exception ok".split(" "),
    ...[...errorPhrasesByCode.values()].flat().map(normalizeName),
  ]);
  // http404notfound and 404notfound are notfound.
  const withoutStatus = normalizeName(text).replace(/^(?:https?(?:status)?)?\d{3}/, "");
  return genericTexts.has(withoutStatus) && /^[ -~]+$/.test(text);
}

/** Whether a text is one word of a program and no sentence: `NotFound`, `not-found`, `ERR.42`. */
export const isCodeLike = (text: string): boolean => /^[A-Za-z][\w.:-]{1,79}$/.test(text);

/** The text of a value: of a string, of a list's first items, or of an object that wraps a text. */
export function textOf(value: JsonValue | undefined): string | undefined {
  if (Array.isArray(value)) {
    const items = value.slice(0, MAX_MESSAGE_ITEMS).map(sanitizeText);
    return items.filter(Boolean).join("; ") || undefined;
  }
  if (isObject(value)) {
    const members = normalizeKeys(value);
    return namesOf(TEXT_NAMES)
      .map((name) => textOf(members.get(name)))
      .find(Boolean);
  }
  const text = sanitizeText(value);
  // JSON, and what a program makes of a missing value: {"a":1}, null, [object Object]
  return text && /^(?:[{[]\s*["{]|(?:null|undefined|\[object \w+\])$)/.test(text) ? undefined : text;
}

/** A message; `fallback` is a code-like or generic text where there is no better one. */
export interface FoundMessage {
  readonly message?: string;
  readonly fallback?: string | undefined;
}

/** Finds the message of one object. */
export function findMessage(members: NormalizedObject): FoundMessage {
  let fallback: string | undefined;
  for (const key of membersOf(members, MESSAGE_NAMES)) {
    const text = textOf(members.get(key));
    if (!text || /^\d+$/.test(text)) continue;
    if (!isGenericMessage(text) && !(matches(CODE_LIKE_MESSAGE_NAMES, key) && isCodeLike(text)))
      return { message: text };
    fallback ??= text;
  }
  return { fallback };
}
