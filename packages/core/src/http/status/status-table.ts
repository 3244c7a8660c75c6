import { otherPhrases } from "./phrases.generated.ts";
import { errorPhrasesByCode, parsePhrases } from "./phrases.ts";
import type { StatusCode } from "./registry.generated.ts";
import { registryRows } from "./registry.generated.ts";
import type { RetryClass } from "./retry-class.ts";
import { retryClasses } from "./retry-class.ts";

/** One row of the HTTP Status Code Registry, with its retry class. */
export interface StatusInfo {
  readonly code: StatusCode;
  /** The registry's phrase: `'Not Found'`. */
  readonly phrase: string;
  /** Older phrases and common spellings; `findStatusByName` accepts them too. */
  readonly aliases: readonly string[];
  /** Where the code is defined: `{ document: 'RFC9110', section: '15.5.5' }`. */
  readonly reference: { readonly document: string; readonly section?: string };
  readonly state: "assigned" | "temporary" | "unused" | "deprecated";
  /** The day a temporary registration ends, as `YYYY-MM-DD`. */
  readonly expires?: string;
  /** Whether a cache may store such a response without explicit permission. @see RFC 9110 section 15.1 */
  readonly cacheable: "heuristic" | "no" | "never-store";
  /** What may be done with a request after a response with this status. */
  readonly retryClass: RetryClass;
  /** The document and section that `retryClass` rests on: `'RFC9110 15.6.4'`. */
  readonly retryBasis: string;
}

/** The name whose letter is among the marks, otherwise the first: `("a b c", "-bc", "b")` picks the second. */
const pickByMark = <Name extends string>(names: readonly Name[], letters: string, marks: string): Name =>
  names.find((_, index) => marks.includes(letters[index]!)) ?? names[0]!;

const cacheabilities = ["no", "heuristic", "never-store"] as const;
const states = ["assigned", "temporary", "unused", "deprecated"] as const;

const { freeze } = Object;

function parseStatusTable(): Readonly<Record<number, StatusInfo>> {
  const packed = registryRows.split("|");
  let last = 0;
  const phrases = [...parsePhrases(otherPhrases), ...errorPhrasesByCode];
  const table = phrases.map(([code, [phrase, ...aliases]], index) => {
    const [marks = "", document, writtenSection, expires, basis] = packed[index]!.split(",");
    if (code % 100 === 0) last = 0;
    const section = document ? writtenSection : `15.${Math.floor(code / 100) + 1}.${++last}`;
    const reference = { document: document || "RFC9110", ...(section && { section }) };
    const info = {
      code,
      phrase,
      aliases: freeze(aliases),
      reference: freeze(reference),
      state: pickByMark(states, "-txd", marks),
      ...(expires && { expires }),
      cacheable: pickByMark(cacheabilities, "-hs", marks),
      retryClass: pickByMark(retryClasses, "-rfcuaiw", marks),
      retryBasis: basis ?? Object.values(reference).join(" "),
    };
    return [code, freeze(info)];
  });
  return Object.fromEntries(table);
}

/** For look-ups: V8 reads a frozen object with number keys half as fast. */
export const statusByCode: Readonly<Record<number, StatusInfo>> = /* @__PURE__ */ parseStatusTable();

/**
 * All registered status codes, ascending.
 *
 * @example
 * statuses[404].phrase; // "Not Found"
 */
export const statuses: Readonly<Record<StatusCode, StatusInfo>> = /* @__PURE__ */ freeze({
  ...(statusByCode as Record<StatusCode, StatusInfo>),
});
