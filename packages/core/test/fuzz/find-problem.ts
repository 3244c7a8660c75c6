import type { Failure } from "@errorkit/core";
import {
  adviseRetry,
  FailureError,
  findFailureInBody,
  getRaw,
  isFailure,
  readFailure,
  toFailure,
} from "@errorkit/core";
import type { Input } from "./create-input.ts";

/** Control characters and bidirectional controls. */
const CONTROLS = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** Markup: a closing tag, a comment, or a common HTML tag. */
const MARKUP = /<\/|<!|<(?:html|head|script|style|img|svg|iframe|form|input|a|p|b|i|div|span|body|table)\b/i;

/** All texts of a value, with the names of its members. */
const textsOf = (value: unknown): readonly string[] => {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => [name, ...textsOf(member)]);
};

/** The members of a failure in the order of their names, as JSON. */
const toJson = (failure: Failure): string =>
  JSON.stringify(Object.entries(failure).sort(([a], [b]) => (a < b ? -1 : 1)));

/** What is wrong with a failure; `undefined` if nothing is. */
export function findProblemOf(failure: Failure): string | undefined {
  if (!isFailure(failure)) return "it is no failure";
  if (failure.message.trim() === "") return "the message is empty";
  const json = toJson(failure);
  const { url: _, ...shown } = failure;
  const unclean = textsOf(shown).find((text) => CONTROLS.test(text) || MARKUP.test(text));
  if (unclean !== undefined)
    return `control characters or markup in ${JSON.stringify(unclean.slice(0, 300))}`;
  const again = toJson(toFailure(JSON.parse(JSON.stringify(failure))));
  if (again !== json) return `not the same after JSON:\n${json.slice(0, 3000)}\n${again.slice(0, 3000)}`;
  if (!adviseRetry(failure).class || !new FailureError(failure).digest.startsWith("errorkit;"))
    return "no advice or no digest";
  getRaw(failure);
  return undefined;
}

/** What is wrong with the failures of an input; `undefined` if nothing is. */
export async function findProblem(input: Input): Promise<string | undefined> {
  try {
    if (input.type === "response") {
      const { body, status, headers } = input;
      return findProblemOf(await readFailure(new Response(body, { status, headers }), { now: 7 }));
    }
    const failure = toFailure(input.value, { now: 7 });
    const found = findFailureInBody(input.value, { now: 7 });
    const isOther = found && toJson(found) !== toJson(failure);
    return findProblemOf(failure) ?? (isOther ? findProblemOf(found) : undefined);
  } catch (error) {
    return `it throws ${String(error instanceof Error ? error.stack : error)}`;
  }
}
