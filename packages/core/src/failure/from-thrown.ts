import { parseBody } from "./body.ts";
import { carriedBy, isErrorLike, tagOf } from "./carried.ts";
import type { Rules } from "./compose.ts";
import { compose } from "./compose.ts";
import type { Failure, FailureContext } from "./failure.ts";
import { looksLikeFailure } from "./is-failure.ts";
import { makeFailure } from "./make.ts";
import { revive } from "./revive.ts";
import { snapshot } from "./snapshot.ts";
import { codeOfThrown, kindOf } from "./thrown.ts";
import { isObject } from "./values.ts";

/** Reads what was thrown: an answer that an error carries, a kind that its signs tell, or else its words. */
export function fromThrown(input: unknown, context: FailureContext, rules: Rules): Failure {
  const value = snapshot(input) ?? (typeof input === "symbol" ? input.description : undefined);
  // A failure that came through JSON, or an error of another copy of this kit
  const foreign = [value, isObject(value) ? value.failure : undefined].find(looksLikeFailure);
  if (foreign) return makeFailure(revive(foreign, rules.clean), input);

  const parsed = typeof value === "string" ? parseBody(value).value : value;
  const kind = kindOf(value, context);
  const carried = carriedBy(parsed, input);
  if (carried && !(kind === "parse" && Number(carried.status) < 300)) {
    const { body: sent, headers } = carried;
    const { value: body, format = "" } =
      typeof sent === "string" ? parseBody(sent, headers.get("content-type")) : { value: sent };
    return compose({ ...carried, body, format, kind: "http", raw: input }, context, rules);
  }

  const thrown = { kind, format: "thrown", raw: input };
  if (kind !== "unknown") {
    return compose({ ...thrown, body: value, reading: { code: codeOfThrown(value) } }, context, rules);
  }
  const body = typeof parsed === "number" ? String(parsed) : parsed;
  // An error's name is its class's and no code; a DOMException's number is a constant of old.
  const own = tagOf(input).includes("DOM") ? { name: "", code: "" } : { name: "" };
  return compose(
    { ...thrown, body: isObject(body) && isErrorLike(input) ? { ...body, ...own } : body },
    context,
    rules,
  );
}
