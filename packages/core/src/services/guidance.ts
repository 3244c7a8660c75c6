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
