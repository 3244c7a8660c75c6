import { phrases } from "./phrases.generated.ts";
import type { StatusCode } from "./registry.generated.ts";
import { aliases, rows } from "./registry.generated.ts";
import type { RetryClass } from "./retry-class.ts";

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
  readonly retry: RetryClass;
  /** The document and section that `retry` rests on. */
  readonly ground: string;
}

const retryClasses: Readonly<Record<string, RetryClass>> = {
  n: "none",
  r: "redirect",
  f: "fix",
  c: "credentials",
  u: "user",
  a: "delay-any",
  i: "delay-idempotent",
  w: "new-connection",
};
const cacheabilities: Readonly<Record<string, StatusInfo["cacheable"]>> = {
  h: "heuristic",
  n: "no",
  s: "never-store",
};
const states: Readonly<Record<string, StatusInfo["state"]>> = {
  a: "assigned",
  t: "temporary",
  u: "unused",
  d: "deprecated",
};

function unpack(): Readonly<Record<StatusCode, StatusInfo>> {
  const details = rows.split("|");
  const table = phrases.split("|").map((row, index) => {
    const code = Number(row.slice(0, 3));
    const [marks = "", number = "", section, expires, ground] = details[index]!.split(",");
    const document = /^\d/.test(number) ? `RFC${number}` : number;
    const info = Object.freeze({
      code,
      phrase: row.slice(4),
      aliases: Object.freeze(
        aliases
          .split("|")
          .filter((alias) => alias.startsWith(`${code}`))
          .map((alias) => alias.slice(4)),
      ),
      reference: Object.freeze(section ? { document, section } : { document }),
      state: states[marks[2]!]!,
      ...(expires && { expires }),
      cacheable: cacheabilities[marks[1]!]!,
      retry: retryClasses[marks[0]!]!,
      ground: ground || (section ? `${document} ${section}` : document),
    });
    return [code, info];
  });
  return Object.freeze(Object.fromEntries(table));
}

/** Every registered status code, ascending. */
export const statuses: Readonly<Record<StatusCode, StatusInfo>> = /* @__PURE__ */ unpack();
