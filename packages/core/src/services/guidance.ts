import type { RetryClass } from "../status/retry-class.ts";
import { guidanceRows } from "./guidance.generated.ts";

/**
 * What a service's document says about repeating a request: not before it is changed, at any time,
 * or after the delay that Retry-After names.
 */
export type Guidance = "after-change" | "any-time" | "after-delay";

const marks: Readonly<Record<string, Guidance>> = {
  "!": "after-change",
  "~": "any-time",
  "*": "after-delay",
};

/** The guidance that a packed row's mark stands for. */
export function guidanceOfMark(mark: string | undefined): Guidance | undefined {
  return mark === undefined ? undefined : marks[mark];
}

/** What a service's English document advises for a status, and the service's short name. */
export function getGuidance(
  service: string,
  code: number,
): { readonly guidance: Guidance; readonly name: string } | undefined {
  if (!Object.hasOwn(guidanceRows, service)) return undefined;
  const [name = "", rows = ""] = guidanceRows[service]!.split(":");
  const at = rows.search(`${code}[!~*]`);
  const guidance = at < 0 ? undefined : guidanceOfMark(rows[at + 3]);
  return guidance && { guidance, name };
}

/** The retry classes that each guidance is no contradiction to. */
const agreeing: Readonly<Record<Guidance, readonly RetryClass[]>> = {
  "after-change": ["fix", "credentials", "user", "none"],
  "any-time": ["delay-any", "delay-idempotent"],
  "after-delay": ["delay-any", "delay-idempotent"],
};

/** Whether a document's guidance for a status fits what the standard says of it. */
export function agrees(guidance: Guidance, code: number, retry: RetryClass): boolean {
  // RFC 9110 section 15.5.14: with Retry-After a 413 is temporary, and that is what the documents say.
  return agreeing[guidance].includes(retry) || (guidance === "after-delay" && code === 413);
}
