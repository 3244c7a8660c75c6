import type { Failure, FailureKind } from "@errorkit/core";
import { getStatusClass } from "@errorkit/core";
import { codesByLevel, statusesByLevel } from "./locales/levels-of-codes.ts";

/** What the words of a failure depend on. */
export type Describable = Pick<Failure, "kind"> &
  Partial<Pick<Failure, "status" | "code" | "method" | "requestId" | "service">>;

const levelOfCode = new Map(
  Object.entries(codesByLevel).flatMap(([level, codes]) =>
    codes.split(" ").map((code) => [code, level] as const),
  ),
);
const levelOfStatus = new Map(
  Object.entries(statusesByLevel).flatMap(([level, statuses]) =>
    statuses.map((status) => [status, level] as const),
  ),
);

/**
 * The levels at which words for a failure may stand, the most telling first: own words for the service's code and for the
 * code, the kit's words for them, the status, its class (an unknown code is the x00 of its class, RFC 9110 section 15), and
 * `unknown`, which every locale has.
 */
export function levelsOf({ code, kind, service, status = 0 }: Describable): readonly string[] {
  const levels: string[] = [];
  if (code && typeof code === "string") {
    const names = service ? [`${service}.${code}`, code] : [code];
    for (const name of names) levels.push(`code.${name}`);
    for (const name of names) {
      const level = levelOfCode.get(name.toLowerCase());
      if (level) levels.push(level);
    }
  }
  if (kind !== "http") levels.push(`failure.${kind}`);
  else if (getStatusClass(status)) {
    levels.push(levelOfStatus.get(status) ?? `status.${status}`, `class.${String(status)[0]}xx`);
  }
  levels.push("unknown");
  return levels;
}

/** A status code or a kind alone, as the failure that it stands for; anything else as it is. */
export function toDescribable(input: Describable | number | FailureKind): Describable {
  if (typeof input === "number") return { kind: "http", status: input };
  return typeof input === "string" ? { kind: input } : (input ?? { kind: "unknown" });
}

/** Whether a method is known to change something; an unknown method is not. */
export function isWrite(method: string | undefined): boolean {
  return typeof method === "string" && /^(?:POST|PUT|PATCH|DELETE)$/i.test(method);
}
