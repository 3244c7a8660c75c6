import type { Failure, FailureKind } from "@errorkit/core";

/** What the words of a failure depend on. */
export type Describable = Pick<Failure, "kind"> & Partial<Pick<Failure, "status" | "code" | "method">>;

const statusLevels = (status: number): readonly string[] =>
  Number.isInteger(status) && status >= 100 && status <= 599
    ? [`status.${status}`, `class.${Math.floor(status / 100)}xx`]
    : [];

/**
 * The key prefixes under which words for a failure may stand, the most telling first. The last is always `unknown`,
 * which every locale has.
 */
export function levelsOf(failure: Describable): readonly string[] {
  const { code, kind, status } = failure;
  return [
    ...(code ? [`code.${code}`] : []),
    ...(kind === "http" ? statusLevels(status ?? 0) : [`failure.${kind}`]),
    "unknown",
  ];
}

/** A status code or a kind alone, as the failure that it stands for; anything else as it is. */
export function toDescribable(input: Describable | number | FailureKind): Describable {
  if (typeof input === "number") return { kind: "http", status: input };
  return typeof input === "string" ? { kind: input } : input;
}

const writes = new Set(["POST", "PUT", "PATCH", "DELETE"]);

/** Whether a method is known to change something; an unknown method is not. */
export function isWrite(method: string | undefined): boolean {
  return method !== undefined && writes.has(method.toUpperCase());
}
