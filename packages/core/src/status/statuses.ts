import { phrasesByCode } from "./phrase.ts";
import type { StatusCode } from "./registry.generated.ts";
import { rows } from "./registry.generated.ts";
import type { RetryClass } from "./retry-class.ts";
import { retryClasses } from "./retry-class.ts";

/** One row of the HTTP Status Code Registry, with what Errorkit makes of it. */
export interface StatusInfo {
  readonly code: StatusCode;
  /** The registry's phrase. */
  readonly phrase: string;
  /** Older phrases and common spellings, for look-up only. */
  readonly aliases: readonly string[];
  /** Where the code is defined. */
  readonly reference: { readonly document: string; readonly section?: string };
  readonly state: "assigned" | "temporary" | "unused" | "deprecated";
  /** The day a temporary registration ends, as `YYYY-MM-DD`. */
  readonly expires?: string;
  /** Whether a cache may keep such an answer without being told to (RFC 9110 section 15.1). */
  readonly cacheable: "heuristic" | "no" | "never-store";
  readonly retryClass: RetryClass;
  /** The document and section that `retry` rests on. */
  readonly retryBasis: string;
}

/** The name whose letter is among the marks, else the first. */
const named = <Name extends string>(names: readonly Name[], letters: string, marks: string): Name =>
  names.find((_, index) => marks.includes(letters[index]!)) ?? names[0]!;

const cacheabilities = ["no", "heuristic", "never-store"] as const;
const states = ["assigned", "temporary", "unused", "deprecated"] as const;

const { freeze } = Object;

function unpack(): Readonly<Record<number, StatusInfo>> {
  const packed = rows.split("|");
  let last = 0;
  const table = [...phrasesByCode].map(([code, [phrase, ...aliases]], index) => {
    const [marks = "", document, written, expires, ground] = packed[index]!.split(",");
    if (code % 100 === 0) last = 0;
    const section = document ? written : `15.${Math.floor(code / 100) + 1}.${++last}`;
    const reference = { document: document || "RFC9110", ...(section && { section }) };
    const info = {
      code,
      phrase,
      aliases: freeze(aliases),
      reference: freeze(reference),
      state: named(states, "-txd", marks),
      ...(expires && { expires }),
      cacheable: named(cacheabilities, "-hs", marks),
      retryClass: named(retryClasses, "-rfcuaiw", marks),
      retryBasis: ground ?? Object.values(reference).join(" "),
    };
    return [code, freeze(info)];
  });
  return Object.fromEntries(table);
}

/** For look-ups: V8 reads a frozen table with numbers for names half as fast. */
export const statusByCode: Readonly<Record<number, StatusInfo>> = /* @__PURE__ */ unpack();

/** Every registered status code, ascending. */
export const statuses: Readonly<Record<StatusCode, StatusInfo>> = /* @__PURE__ */ freeze({
  ...(statusByCode as Record<StatusCode, StatusInfo>),
});
