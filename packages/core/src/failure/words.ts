import { phrasesByCode } from "../status/phrase.ts";
import type { Facts, Place } from "./facts.ts";
import { factsOf, fold, NEAR } from "./facts.ts";
import type { JsonValue } from "./failure.ts";
import { plainText } from "./plain-text.ts";
import { isObject } from "./snapshot.ts";

/** Where a sentence for people stands, best first. */
const messageNames =
  "errormessage errormsg errmsg errordescription externalmessage message msg errorsummary detail details description faultstring diagnostics info errormessages messages text reason error err errors title cause defaultmessage issue statustext".split(
    " ",
  );
/** Where a code stands that is a code whatever it looks like. */
const codeNames = "errorcode errcode code errorno errornum errno statuscode faultcode scimtype".split(" ");
/** Where a code may stand, and what it looks like then. */
const codeForms: Readonly<Record<string, RegExp>> = {
  errortype: /./,
  category: /^[A-Z_]+$/,
  exception: /./,
  error: /^(?!error$|true$)/,
  type: /_|[a-z][A-Z]|.(?:error|exception)$/,
  reason: /./,
  messageid: /./,
  name: /[A-Z_]/,
  status: /^(?!ERROR$|FAIL|[OK]{2}$)[A-Z][A-Z_]+$/,
  id: /^[a-z]+(?:[._][a-z]+)*$/,
};
/** A place that speaks of one field. */
const fieldNames = ["field", "path", "loc", "pointer", "propertypath", "property", "param"];

/** The names that an object has, those of a list first and in its order, then those of a form. */
const namesIn = (facts: Facts, list: readonly string[], form: RegExp): readonly string[] => {
  const names = [...facts.keys()];
  return [...list.filter((name) => facts.has(name)), ...names.filter((name) => form.test(name))];
};

let phrases: Set<string> | undefined;

/** Whether a text only repeats what a status already says: `Not Found`, `404 NOT FOUND`, `error`. */
function saysNothing(text: string): boolean {
  phrases ??= new Set([
    ..."error failed failure fail exception".split(" "),
    ...[...phrasesByCode.values()].flat().map(fold),
  ]);
  return phrases.has(fold(text).replace(/^(?:https?(?:status)?)?\d{3}/, "")) && /^[ -~]+$/.test(text);
}

const looksLikeCode = (text: string): boolean => /^[A-Za-z][\w.:-]{1,79}$/.test(text);

/** The text of a member: itself, a list's items, or what `{ lang, value }` wraps. */
function textOf(value: JsonValue | undefined): string | undefined {
  if (Array.isArray(value))
    return (
      value
        .slice(0, 5)
        .flatMap((item) => (typeof item === "string" ? (plainText(item) ?? []) : []))
        .join("; ") || undefined
    );
  if (isObject(value)) {
    const facts = factsOf(value);
    return textOf(facts.get("value") ?? facts.get("text") ?? facts.get("en"));
  }
  const text = plainText(value);
  // JSON is no sentence.
  return text && /^[{[]\s*["{]/.test(text) ? undefined : text;
}

/** What one object says to people: a sentence, or failing that something that is not much of one. */
export function messageIn(facts: Facts): { readonly sure?: string; readonly unsure?: string | undefined } {
  let unsure: string | undefined;
  for (const name of namesIn(facts, messageNames, /(?:msg|message|desc)$/)) {
    const text = textOf(facts.get(name));
    if (!text) continue;
    const unlikely =
      saysNothing(text) ||
      (looksLikeCode(text) && /^(?:err|error|reason|title|statustext|cause)$/.test(name));
    if (!unlikely) return { sure: text };
    unsure ??= text;
  }
  return { unsure };
}

/** The error code that one object names. A number equal to the status is none. */
export function codeIn(facts: Facts, status?: number): string | undefined {
  for (const name of namesIn(facts, codeNames, /^(?:re.*|rtn|biz|sub)code$/)) {
    const value = facts.get(name);
    const code = typeof value === "number" ? String(value) : textOf(value);
    if (
      code &&
      code.length <= 100 &&
      Number(code) !== status &&
      !(name === "statuscode" && /^[1-5]\d\d$/.test(code))
    )
      return code;
  }
  for (const [name, form] of Object.entries(codeForms)) {
    const value = facts.get(name);
    if (typeof value !== "string" || !looksLikeCode(value) || !form.test(value)) continue;
    // `Forbidden` is a status in words everywhere but in Kubernetes' reason.
    if (name === "reason" || !/^[A-Z][a-z]/.test(value) || !saysNothing(value)) return value;
  }
  return undefined;
}

/** The message and the code of a whole body: the nearest sentence, and the code beside it or else the nearest. */
export function readWords(
  places: readonly Place[],
  status?: number,
): { readonly message?: string | undefined; readonly code?: string | undefined } {
  for (const some of [places.filter(({ distance }) => distance < NEAR), places]) {
    const found = some.map((place) => ({ ...place, ...messageIn(place.facts) }));
    const best = found.find(({ sure }) => sure) ?? found.find(({ unsure }) => unsure);
    const candidates = [
      best,
      ...found.filter(({ facts, listed }) => !best || !listed || !fieldNames.some((name) => facts.has(name))),
    ];
    const codes = candidates.flatMap((place) => (place && codeIn(place.facts, status)) ?? []);
    // JSON-RPC's own numbers are negative; the application's code lies beside them.
    const code = codes[0]?.startsWith("-")
      ? (codes.find((other) => !/^-?\d+$/.test(other)) ?? codes[0])
      : codes[0];
    if (best || code) return { message: best?.sure ?? best?.unsure, code };
  }
  return {};
}
