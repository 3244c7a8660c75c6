import type { Facts } from "./facts.ts";
import { factsOf, namesIn } from "./facts.ts";
import type { JsonValue } from "./failure.ts";
import { plainText } from "./plain-text.ts";
import { looksLikeCode, saysNothing } from "./says-nothing.ts";
import { isObject } from "./values.ts";

/** Where a sentence for people stands, best first. */
const messageNames =
  "errormessage errormsg errmsg errordescription externalmessage message msg errorsummary detail details description faultstring diagnostics info errormessages messages text reason error err errors title cause defaultmessage issue statustext".split(
    " ",
  );
/** Of these a single word is rather a code. */
const wordy = /^(?:err|error|reason|title|statustext|cause)$/;

/** The text of a value: itself, a list's items, or what `{ lang, value }` wraps. */
export function textOf(value: JsonValue | undefined): string | undefined {
  if (Array.isArray(value)) {
    const items = value.slice(0, 5).map((item) => (typeof item === "string" ? plainText(item) : undefined));
    return items.filter(Boolean).join("; ") || undefined;
  }
  if (isObject(value)) {
    const facts = factsOf(value);
    return textOf(facts.get("value") ?? facts.get("text") ?? facts.get("en"));
  }
  const text = plainText(value);
  // JSON is no sentence, nor is what a program makes of nothing.
  return text && /^(?:[{[]\s*["{]|(?:null|undefined|\[object \w+\])$)/.test(text) ? undefined : text;
}

/** What one object says to people: a sentence, or failing that something that is not much of one. */
export function messageIn(facts: Facts): { readonly sure?: string; readonly unsure?: string | undefined } {
  let unsure: string | undefined;
  for (const name of namesIn(facts, messageNames, /(?:msg|message|desc|error)$/)) {
    const text = textOf(facts.get(name));
    if (!text) continue;
    if (!saysNothing(text) && !(wordy.test(name) && looksLikeCode(text))) return { sure: text };
    unsure ??= text;
  }
  return { unsure };
}
