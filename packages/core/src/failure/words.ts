import { phrasesByCode } from "../status/phrase.ts";
import type { Facts, Place } from "./facts.ts";
import { fold, NEAR } from "./facts.ts";
import type { JsonValue } from "./failure.ts";
import { plainText } from "./plain-text.ts";
import { isObject } from "./snapshot.ts";

const list = (names: string): readonly string[] => names.split(" ");

/** Where a sentence for people stands, best first. */
const messageNames = list(
  "errormessage errormsg errmsg errordescription externalmessage exceptionmessage message rawmessage msg errorsummary detail description faultstring diagnostics displaymessage usermessage localizedmessage errordetail statusmsg statusmessage errorinfo info errormessages messages details text reason error err errors title cause statustext",
);
/** Where a code stands that is a code whatever it looks like. */
const codeNames = list(
  "errorcode errcode code errornum errorno errno errnum statuscode retcode resultcode returncode ret faultcode scimtype subcode",
);
/** Where a code may stand, if it looks like one. */
const lessSureCodeNames: Readonly<Record<string, RegExp>> = {
  errortype: /./,
  category: /^[A-Z_]+$/,
  exception: /./,
  error: /^(?!error$|true$|false$)/,
  type: /_|[a-z][A-Z]|(?:error|exception)$/,
  reason: /./,
  errorkey: /./,
  messageid: /./,
  name: /[A-Z_]/,
  status: /^(?!ERROR$|FAIL|OK$)[A-Z][A-Z_]+$/,
  id: /^[a-z]+(?:_[a-z]+)*$/,
};

let phrases: Set<string> | undefined;

/** Whether a text only repeats what a status already says: `Not Found`, `404 NOT FOUND`, `error`. */
export function saysNothing(text: string): boolean {
  phrases ??= new Set([...phrasesByCode.values()].flat().map(fold));
  const folded = fold(text).replace(/^(?:https?(?:error|status)?)?\d{3}/, "");
  return (
    phrases.has(folded) ||
    (/^[\x20-\x7e]+$/.test(text) &&
      /^(?:(?:unknown|http)?(?:error|failed|failure|fail|exception|null))?$/.test(folded))
  );
}

const looksLikeCode = (text: string): boolean => /^[A-Za-z][\w.:-]{1,79}$/.test(text);

/** The text of a member: itself, a list's items, or what `{ lang, value }` wraps. */
function textOf(value: JsonValue | undefined): string | undefined {
  if (Array.isArray(value)) {
    const texts = value
      .slice(0, 5)
      .flatMap((item) => (typeof item === "string" ? (plainText(item) ?? []) : []));
    return texts.join("; ") || undefined;
  }
  if (isObject(value))
    return textOf(
      Object.hasOwn(value, "value") ? value.value : Object.hasOwn(value, "text") ? value.text : undefined,
    );
  return plainText(value);
}

/** What one object says to people: a sentence, or failing that something that is not much of one. */
export function messageIn(facts: Facts): { readonly sure?: string; readonly unsure?: string } {
  let unsure: string | undefined;
  for (const name of messageNames) {
    const value = facts.get(name);
    const text = typeof value === "number" ? undefined : textOf(value);
    if (!text) continue;
    const unlikely =
      saysNothing(text) || (looksLikeCode(text) && /^(?:e|reason|title|status|cause)/.test(name));
    if (!unlikely) return { sure: text };
    unsure ??= text;
  }
  return unsure === undefined ? {} : { unsure };
}

/** The error code that one object names. A number equal to the status is none. */
export function codeIn(facts: Facts, status: number | undefined): string | undefined {
  for (const name of codeNames) {
    let value = facts.get(name);
    // SOAP 1.2: <Code><Value>
    if (isObject(value)) value = textOf(value);
    if (typeof value !== "string" && typeof value !== "number") continue;
    const code = plainText(String(value));
    if (
      code &&
      code.length <= 100 &&
      Number(code) !== status &&
      !(name === "statuscode" && /^[1-5]\d\d$/.test(code))
    )
      return code;
  }
  for (const [name, form] of Object.entries(lessSureCodeNames)) {
    const value = facts.get(name);
    if (typeof value !== "string" || !looksLikeCode(value) || !form.test(value)) continue;
    if (name === "reason" || name === "status" || !saysNothing(value)) return value;
  }
  return undefined;
}

/** The message and the code of a whole body: the nearest sentence, and the code beside it or else the nearest. */
export function readWords(
  places: readonly Place[],
  status: number | undefined,
): { readonly message?: string | undefined; readonly code?: string | undefined } {
  const near = places.filter(({ distance }) => distance < NEAR);
  for (const some of [near, places]) {
    const found = some.map(({ facts }) => ({ facts, ...messageIn(facts) }));
    const best = found.find(({ sure }) => sure) ?? found.find(({ unsure }) => unsure);
    let code = best && codeIn(best.facts, status);
    for (const { facts } of some) code ??= codeIn(facts, status);
    if (best || code) return { message: best?.sure ?? best?.unsure, code };
  }
  return {};
}
