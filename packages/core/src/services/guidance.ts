import type { RetryClass } from "../http/status/retry-class.ts";
import type { Guidance } from "../types.ts";
import { guidanceRows } from "./guidance.generated.ts";

const GUIDANCE_BY_MARK: Readonly<Record<string, Guidance>> = {
  "!": "after-change",
  "~": "any-time",
  "*": "after-delay",
};

/** The guidance of a packed row, by its mark: `404!NotFound` has `!`. */
export function parseGuidanceMark(mark: string | undefined): Guidance | undefined {
  return mark === undefined ? undefined : GUIDANCE_BY_MARK[mark];
}

/** The guidance of a service's English document for a status, and the service's short name. */
export function getGuidance(
  service: string,
  code: number,
): { readonly guidance: Guidance; readonly name: string } | undefined {
  if (!Object.hasOwn(guidanceRows, service)) return undefined;
  const [name = "", rows = ""] = guidanceRows[service]!.split(":");
  const at = rows.search(`${code}[!~*]`);
  const guidance = at < 0 ? undefined : parseGuidanceMark(rows[at + 3]);
  return guidance && { guidance, name };
}

/** The retry classes that do not contradict each guidance. */
const CONSISTENT_CLASSES: Readonly<Record<Guidance, readonly RetryClass[]>> = {
  "after-change": ["fix", "credentials", "user", "none"],
  "any-time": ["delay-any", "delay-idempotent"],
  "after-delay": ["delay-any", "delay-idempotent"],
};

/** Whether a document's guidance for a status does not contradict the standard's retry class. */
export function isConsistent(guidance: Guidance, code: number, retryClass: RetryClass): boolean {
  // RFC 9110 section 15.5.14: a 413 with Retry-After is temporary, and that is what the documents say.
  return CONSISTENT_CLASSES[guidance].includes(retryClass) || (guidance === "after-delay" && code === 413);
}
