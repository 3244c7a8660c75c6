import type { Facts } from "./facts.ts";
import { factsOf, fold } from "./facts.ts";
import type { FieldProblem, JsonValue } from "./failure.ts";
import type { JsonObject } from "./snapshot.ts";
import { isObject } from "./snapshot.ts";
import { codeIn, messageIn } from "./words.ts";

type Path = readonly (string | number)[];

const MAX_PROBLEMS = 50;
const MAX_DEPTH = 6;

/** Where an item says which field it means, best first. */
const pathNames =
  "field path loc pointer instancepath propertypath property param parameter attribute fieldname datapath fields target location expression".split(
    " ",
  );
/** Names that hold one problem a field: in lists of them, `name` and `key` are paths too. */
const fieldLists = /(?:invalidparams|invalidparameters|fields?|fielderrors|errors|parameters)$/;
/** Names whose object may map fields to what is wrong with them. */
const fieldMaps =
  /^(?:errors?|fields?|fielderrors|fieldlist|validation|validationerrors|violations|details?|data|modelstate|message|invalidfields|properties|json|query|form|body|params)$/;
/** Keys that mean the object as a whole. */
const whole = /^(?:errors|nonfielderrors|base|all|general|global|)$/;
/** Names that describe a failure and are no fields. */
const describing =
  /^(?:code|message|msg|reason|status|detail|title|type|errors?|errormessages|messages|timestamp|requestid|traceid|documentationurl|moreinfo|helpurl|instance)$/;

const step = (part: string): string | number => (/^\d{1,9}$/.test(part) ? Number(part) : part);

function pathOf(value: JsonValue | undefined): Path | undefined {
  if (Array.isArray(value)) {
    const parts = value.filter((part) => typeof part === "string" || typeof part === "number");
    // FastAPI puts first where the field was sent.
    if (parts.length > 1 && /^(?:body|query|path|header|cookie)s?$/.test(String(parts[0]))) parts.shift();
    return parts.length > 0 ? parts.slice(0, 20) : undefined;
  }
  if (typeof value !== "string" || !value || value.length > 500 || /\s/.test(value)) return undefined;
  const pointer = /^#?\//.test(value);
  const parts = value
    .split(pointer ? "/" : /[.[\]]+/)
    .filter((part) => part && !/^["']?\$["']?$|^#$/.test(part));
  // JSON:API's resource objects keep the fields one level down.
  if (pointer && parts[0] === "data" && /^(?:attributes|relationships)$/.test(parts[1] ?? ""))
    parts.splice(0, 2);
  return parts.slice(0, 20).map((part) => step(part.replaceAll("~1", "/").replaceAll("~0", "~")));
}

function wordsOf(facts: Facts): { message: string | undefined; code: string | undefined } {
  const constraints = facts.get("constraints");
  const { sure, unsure } = messageIn(
    isObject(constraints) ? new Map([["message", Object.values(constraints)]]) : facts,
  );
  const code = codeIn(facts, undefined);
  return {
    message: sure ?? unsure ?? facts.get("defaultmessage")?.toString() ?? facts.get("issue")?.toString(),
    code,
  };
}

/** What a body says about single fields, whatever shape it says it in. */
export function readFields(body: JsonValue | undefined, status: number | undefined): readonly FieldProblem[] {
  const problems: FieldProblem[] = [];
  const report = (path: Path, message: string | undefined, code?: string): void => {
    const words = message ?? code;
    if (words && problems.length < MAX_PROBLEMS)
      problems.push({ path, message: words, ...(code && { code }) });
  };

  const reportItem = (item: JsonObject, list: string): boolean => {
    const facts = factsOf(item);
    // GraphQL's `path` is a place in the answer.
    if (facts.has("locations") || facts.has("extensions")) return false;
    const source = facts.get("source");
    const places = isObject(source) ? factsOf(source) : facts;
    const names = fieldLists.test(list) ? [...pathNames, "name", "key"] : pathNames;
    const path = names.map((name) => pathOf(places.get(name))).find(Boolean);
    const { message, code } = wordsOf(facts);
    if (!path || !(message ?? code)) return false;
    report(path, message, code);
    return true;
  };

  /** A map from fields to texts, lists of texts, problems or further maps; reports only if it is one throughout. */
  const reportMap = (map: JsonObject, path: Path, depth: number): boolean => {
    const found: [Path, string, string | undefined][] = [];
    const collect = (value: JsonValue, at: Path, level: number): boolean => {
      if (typeof value === "string") return found.push([at, value, undefined]) > 0;
      if (Array.isArray(value)) return value.every((item) => collect(item, at, level + 1));
      if (!isObject(value) || level > MAX_DEPTH) return false;
      const { message, code } = wordsOf(factsOf(value));
      const texts = Object.values(value).every((member) => typeof member === "string");
      if (message && (code || texts)) return found.push([at, message, code]) > 0;
      const entries = Object.entries(value);
      return (
        entries.length > 0 &&
        entries.every(([name, member]) =>
          collect(member, whole.test(fold(name)) ? at : [...at, ...(pathOf(name) ?? [name])], level + 1),
        )
      );
    };
    const entries = Object.entries(map);
    const complete = entries.every(([name, value]) =>
      collect(value, whole.test(fold(name)) ? path : [...path, ...(pathOf(name) ?? [name])], depth),
    );
    if (complete) for (const problem of found) report(...problem);
    return complete && found.length > 0;
  };

  const isFieldMap = (map: JsonObject, strings: boolean): boolean =>
    Object.entries(map).some(([name]) => !whole.test(fold(name))) &&
    Object.entries(map).every(
      ([name, value]) =>
        !(typeof value === "string" && (!strings || describing.test(fold(name)))) &&
        typeof value !== "number",
    );

  const visit = (value: JsonValue, name: string, depth: number): void => {
    if (depth > MAX_DEPTH) return;
    if (Array.isArray(value)) {
      for (const item of value) if (isObject(item) && !reportItem(item, name)) visit(item, name, depth + 1);
      return;
    }
    if (!isObject(value)) return;
    const plural = /(?:errors|fields)$/.test(name);
    if (fieldMaps.test(name) && isFieldMap(value, plural) && reportMap(value, [], 0)) return;
    const facts = factsOf(value);
    const param = facts.get("param");
    if (typeof param === "string") reportItem(value, name);
    else for (const [key, member] of facts) visit(member, key, depth + 1);
  };

  const invalid = status === undefined || status === 400 || status === 409 || status === 422;
  // Django REST and Rails: the body itself is the map.
  const bare =
    isObject(body) &&
    invalid &&
    Object.entries(body).every(
      ([key, value]) => typeof value === "object" && (!describing.test(fold(key)) || whole.test(fold(key))),
    );
  if (!(bare && isFieldMap(body, false) && reportMap(body, [], 0)) && body !== undefined) visit(body, "", 0);
  return problems;
}
