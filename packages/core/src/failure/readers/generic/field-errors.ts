import { normalizeName } from "../../../text/normalize-name.ts";
import type { FieldError, JsonValue } from "../../../types.ts";
import { matches, namesOf } from "../../body/match-names.ts";
import type { NormalizedObject } from "../../body/normalize-names.ts";
import { normalizeKeys } from "../../body/normalize-names.ts";
import {
  FAILURE_LIST_NAMES,
  FAILURE_TEXT_NAMES,
  FIELD_IN_LIST_NAMES,
  FIELD_LIST_NAMES,
  FIELD_LOCATION_NAMES,
  FIELD_MAP_NAMES,
  FIELD_NAMES,
  REQUEST_ID_NAMES,
  ROOT_WRAPPER_NAMES,
  WHOLE_REQUEST_NAMES,
} from "../../body/vocabulary.generated.ts";
import type { BodyNode } from "../../body/walk-body.ts";
import { MAX_FIELD_DEPTH, MAX_FIELD_ERRORS } from "../../limits.ts";
import { isObject } from "../../to-plain-value.ts";
import { parseFieldPath } from "./field-path.ts";
import { findCode } from "./find-code.ts";
import { findMessage } from "./find-message.ts";
import type { MessageAndCode } from "./message-and-code.ts";

type Path = FieldError["path"];

const toFieldError = (path: Path, message: string, code?: string): FieldError => ({
  path,
  message,
  ...(code && { code }),
});

/** The message and the code of one object; the code stands in for a missing message. */
function messageAndCodeOf(members: NormalizedObject): MessageAndCode {
  // NestJS shows the messages of class-validator by the names of their rules: { constraints: { min: "…" } }
  const constraints = members.get("constraints");
  const { message, fallback } = findMessage(
    isObject(constraints) ? new Map([["message", Object.values(constraints)]]) : members,
  );
  const code = findCode(members);
  return { message: message ?? fallback ?? code, code };
}

/** An item that names its field, itself or in an object that tells where the error is: `{ source: { pointer }, detail }`. */
function fromItem({ members, key, parent }: BodyNode): FieldError | undefined {
  // GraphQL's `path` is a place in the query.
  const isPlaceInQuery = members.has("locations") || members.has("extensions");
  const places = [members.get("source"), members.get("meta")].filter(isObject).map(normalizeKeys);
  const path = [
    ...namesOf(FIELD_NAMES),
    ...(matches(FIELD_LIST_NAMES, key) ? namesOf(FIELD_IN_LIST_NAMES) : []),
  ]
    .flatMap((name) =>
      isPlaceInQuery && name === "path"
        ? []
        : [members, ...places].map((place) => parseFieldPath(place.get(name))),
    )
    .find((found) => found?.length);
  const { message, code } = path ? messageAndCodeOf(members) : {};
  if (!path || !message || /(?:Error|Exception)$/.test(String(path.at(-1)))) return undefined;
  // class-validator keeps the errors of an object's fields in `children`.
  const outer = key === "children" && parseFieldPath(parent?.members.get("property"));
  // The item's `name` is the field's name and no code.
  return toFieldError([...(outer || []), ...path], message, code === path.at(-1) ? undefined : code);
}

/** What tells whether an object maps fields to errors. */
interface MapRules {
  /** Its members may be texts: `{ size: "Too small" }`. */
  readonly allowsTexts: boolean;
  readonly isRoot: boolean;
  /** Its name says that it is a map. If only its form does, an object with a message is the failure itself in an envelope. */
  readonly isNamed: boolean;
}

/** Reads a map from fields to texts, lists, field errors or further maps; `undefined` if any member is something else. */
function readMap(
  value: JsonValue,
  rules: MapRules,
  path: Path = [],
  depth = 0,
): readonly FieldError[] | undefined {
  if (typeof value === "string") return [toFieldError(path, value)];
  if (!value || typeof value !== "object" || depth > MAX_FIELD_DEPTH) return undefined;
  const isList = !isObject(value);
  if (!isList && depth > 0) {
    const { message, code } = messageAndCodeOf(normalizeKeys(value));
    if (message && !Object.values(value).some(Array.isArray))
      return rules.isNamed ? [toFieldError(path, message, code)] : undefined;
  }
  const errors = Object.entries(value).map(([name, member]) => {
    const key = normalizeName(name);
    const isWholeRequest = key === "" || matches(WHOLE_REQUEST_NAMES, key);
    if (isList) {
      // A list of texts or errors is about one field, but a list of maps is about the items of a list.
      const isItem = isObject(member) && !messageAndCodeOf(normalizeKeys(member)).message;
      return readMap(member, rules, isItem ? [...path, Number(name)] : path, depth + 1);
    }
    const describesFailure =
      typeof member === "string"
        ? (depth === 0 && !rules.allowsTexts) ||
          matches(FAILURE_TEXT_NAMES, key) ||
          matches(REQUEST_ID_NAMES, key)
        : depth === 0 &&
          ((!isWholeRequest && matches(FAILURE_LIST_NAMES, key) && [member].flat().some(isObject)) ||
            (rules.isRoot && matches(ROOT_WRAPPER_NAMES, key)));
    if (describesFailure) return undefined;
    const isLocation = depth === 0 && isObject(member) && matches(FIELD_LOCATION_NAMES, name);
    const isSamePath = isLocation || isWholeRequest;
    return readMap(
      member,
      rules,
      isSamePath ? path : [...path, ...(parseFieldPath(name) ?? [name])],
      depth + 1,
    );
  });
  return errors.every((part) => part !== undefined) ? errors.flat() : undefined;
}

function fromMap(
  { value, key, depth }: BodyNode,
  status: number | undefined,
): readonly FieldError[] | undefined {
  const isRoot = depth === 0;
  const mayBeMap = isRoot ? [undefined, 400, 409, 422].includes(status) : matches(FIELD_MAP_NAMES, key);
  const errors = mayBeMap
    ? readMap(value, {
        allowsTexts: matches(FIELD_LIST_NAMES, key),
        isRoot,
        isNamed: isRoot ? Object.keys(value).length > 1 : key !== "error",
      })
    : undefined;
  return errors?.some((error) => error.path.length > 0) ? errors : undefined;
}

/** Reads the errors of single fields, in any shape. */
export function readFieldErrors(
  nodes: readonly BodyNode[],
  status: number | undefined,
): readonly FieldError[] {
  const errors: FieldError[] = [];
  /** Nodes that are read, with all that they contain. */
  const done = new Set<BodyNode | undefined>();
  for (const node of nodes) {
    if (errors.length >= MAX_FIELD_ERRORS) break;
    const { embedded, depth, parent, listed, members } = node;
    const mayBeItem = listed || ["field", "fieldname", "param", "inner"].some((name) => members.get(name));
    const item = mayBeItem ? fromItem(node) : undefined;
    const found =
      done.has(parent) || embedded || depth > MAX_FIELD_DEPTH + 1
        ? []
        : item
          ? [item]
          : fromMap(node, status);
    if (!found) continue;
    done.add(node);
    errors.push(...found);
  }
  return errors.slice(0, MAX_FIELD_ERRORS);
}
