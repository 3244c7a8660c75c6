import { codeIn } from "./code-in.ts";
import type { Facts } from "./facts.ts";
import { factsOf, fold } from "./facts.ts";
import type { FieldError, JsonValue } from "./failure.ts";
import { pathOf } from "./field-path.ts";
import { requestNames } from "./ids.ts";
import { messageIn } from "./message-in.ts";
import type { JsonObject } from "./values.ts";
import { isObject } from "./values.ts";

type Path = FieldError["path"];

const MAX_PROBLEMS = 500;
const MAX_DEPTH = 6;

/** Where an item says which field it means, best first; in lists of fields `name` and `key` do too. */
export const pathNames: readonly string[] =
  "field path loc pointer instancepath propertypath property param parameter attr attribute members fieldname fields target".split(
    " ",
  );
const fieldList = /(?:params|parameters|fields|fieldlist|errors)$/;
/** Members that may map fields to what is wrong with them. */
const fieldMap = /^(?:.*errors?|fields|violations|details?|data|modelstate|message|validation)$/;
/** Names that mean the object as a whole. */
const whole = /^(?:errors|nonfielderrors|base|all|)$/;
/** Names that are never a field's: what hangs on them describes a failure. */
const failing = /^(?:error|fault|exception)$/;
/** Where webargs says that the fields were sent. */
const location = /^(?:json|query|form|headers)$/;
/** Names that with a text describe a failure, and names that with anything else hold a list: no fields. */
const describing = /^(?:error.*|status.*|code|message|msg|reason|details?|title|type)$/;
const listing = /^(?:details|fields|.*violations|.*errors|issues|rootcause)$/;
const wrapping = /^(?:error|message|messages|data|detail)$/;

function wordsOf(facts: Facts): {
  readonly message?: string | undefined;
  readonly code?: string | undefined;
} {
  // class-validator, as NestJS shows it
  const constraints = facts.get("constraints");
  const { sure, unsure } = messageIn(
    isObject(constraints) ? new Map([["message", Object.values(constraints)]]) : facts,
  );
  const code = codeIn(facts);
  return { message: sure ?? unsure ?? code, code };
}

/** What a body says about single fields, whatever shape it says it in. */
export function readFields(body: JsonValue | undefined, status: number | undefined): readonly FieldError[] {
  const problems: FieldError[] = [];
  const problem = (path: Path, message: string, code?: string): FieldError => ({
    path,
    message,
    ...(code && { code }),
  });

  /** A list's item that names a field and says what is wrong with it. */
  const inItem = (item: JsonObject, list: string): FieldError | undefined => {
    const facts = factsOf(item);
    const source = facts.get("source");
    const places = isObject(source) ? factsOf(source) : facts;
    const names = fieldList.test(list) ? [...pathNames, "name", "key"] : pathNames;
    const path = names.map((name) => pathOf(places.get(name))).find((found) => found?.length);
    const { message, code } = wordsOf(facts);
    // GraphQL's `path` is a place in the answer.
    const place = facts.has("locations") || facts.has("extensions");
    // The item's `name` is the field's.
    return path && message && !place
      ? problem(path, message, code === path.at(-1) ? undefined : code)
      : undefined;
  };

  /**
   * A map from fields to texts, lists, problems or further maps; `undefined` if it is not one throughout. Where only its
   * form speaks for it, an object with a message of its own, alone in it, is the failure itself in its envelope.
   */
  const inMap = (
    value: JsonValue,
    path: Path,
    depth: number,
    sure: boolean,
  ): readonly FieldError[] | undefined => {
    if (typeof value === "string") return [problem(path, value)];
    if (!value || typeof value !== "object" || depth > MAX_DEPTH) return undefined;
    let members = Object.entries(value);
    if (isObject(value)) {
      const { message, code } = wordsOf(factsOf(value));
      const lists = members.some(([, member]) => Array.isArray(member));
      if (message && depth > 0 && !lists) return sure ? [problem(path, message, code)] : undefined;
      if (
        depth > 0 &&
        members.some(
          ([name, member]) =>
            typeof member === "string" && (describing.test(fold(name)) || requestNames.test(fold(name))),
        )
      )
        return undefined;
    } else members = members.map(([, member]) => ["", member]);
    const found = members.map(([name, member]) =>
      inMap(
        member,
        whole.test(fold(name)) || (depth === 0 && isObject(member) && location.test(name))
          ? path
          : [...path, ...(pathOf(name) ?? [name])],
        depth + 1,
        sure,
      ),
    );
    return found.every((part) => part !== undefined) ? found.flat() : undefined;
  };

  const isMap = (value: JsonValue, texts: boolean, root: boolean): value is JsonObject =>
    isObject(value) &&
    Object.keys(value).some((name) => !whole.test(fold(name))) &&
    Object.entries(value).every(([name, member]) => {
      const folded = fold(name);
      if (typeof member === "string") return texts && !describing.test(folded);
      return (
        typeof member === "object" &&
        !(failing.test(folded) && [member].flat().some(isObject)) &&
        !(root && wrapping.test(folded)) &&
        (whole.test(folded) || !listing.test(folded))
      );
    });

  const visit = (value: JsonValue, name: string, depth: number): void => {
    if (depth > MAX_DEPTH || problems.length >= MAX_PROBLEMS) return;
    const map =
      (depth === 0 ? [undefined, 400, 409, 422].includes(status) : fieldMap.test(name)) &&
      isMap(value, /(?:errors|fields)$/.test(name), depth === 0)
        ? inMap(value, [], 0, depth > 0 ? !failing.test(name) : Object.keys(value).length > 1)
        : undefined;
    if (map) {
      problems.push(...map);
    } else if (Array.isArray(value)) {
      for (const item of value) {
        const found = isObject(item) ? inItem(item, name) : undefined;
        if (found) problems.push(found);
        else if (item) visit(item, name, depth + 1);
      }
    } else if (isObject(value)) {
      const found = typeof value.param === "string" ? inItem(value, name) : undefined;
      if (found) problems.push(found);
      else for (const [key, member] of factsOf(value)) visit(member, key, depth + 1);
    }
  };
  if (body) visit(body, "", 0);
  return problems.slice(0, MAX_PROBLEMS);
}
