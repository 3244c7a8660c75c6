import type { FieldError, JsonValue } from "../../../types.ts";
import { matches, namesOf } from "../../body/match-names.ts";
import type { NormalizedObject } from "../../body/normalize-names.ts";
import { normalizeKey, normalizeKeys } from "../../body/normalize-names.ts";
import {
  FAILURE_LIST_NAMES,
  FAILURE_TEXT_NAMES,
  FIELD_IN_LIST_NAMES,
  FIELD_LIST_NAMES,
  FIELD_LOCATION_NAMES,
  FIELD_MAP_NAMES,
  FIELD_NAMES,
  NOT_A_FIELD_NAMES,
  REQUEST_ID_NAMES,
  ROOT_WRAPPER_NAMES,
  WHOLE_REQUEST_NAMES,
} from "../../body/vocabulary.generated.ts";
import type { BodyNode } from "../../body/walk-body.ts";
import { MAX_FIELD_DEPTH, MAX_FIELD_ERRORS } from "../../limits.ts";
import type { JsonObject } from "../../to-plain-value.ts";
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

/** An item that names its field: `{ field: "size", message: "Too small" }`. */
function fromItem({ members, key }: BodyNode): FieldError | undefined {
  // GraphQL's `path` is a place in the query.
  if (members.has("locations") || members.has("extensions")) return undefined;
  const source = members.get("source");
  const names = isObject(source) ? normalizeKeys(source) : members;
  const path = [
    ...namesOf(FIELD_NAMES),
    ...(matches(FIELD_LIST_NAMES, key) ? namesOf(FIELD_IN_LIST_NAMES) : []),
  ]
    .map((name) => parseFieldPath(names.get(name)))
    .find((found) => found?.length);
  const { message, code } = path ? messageAndCodeOf(members) : {};
  // The item's `name` is the field's name and no code.
  return path && message ? toFieldError(path, message, code === path.at(-1) ? undefined : code) : undefined;
}

const isWholeRequest = (name: string): boolean => {
  const key = normalizeKey(name);
  return key === "" || matches(WHOLE_REQUEST_NAMES, key);
};

/** Whether an object can map fields to texts (if `allowsTexts`), lists or further maps. */
const isFieldMap = (value: JsonObject, allowsTexts: boolean, isRoot: boolean): boolean =>
  Object.keys(value).some((name) => !isWholeRequest(name)) &&
  Object.entries(value).every(([name, member]) => {
    const key = normalizeKey(name);
    if (typeof member === "string") return allowsTexts && !matches(FAILURE_TEXT_NAMES, key);
    return (
      typeof member === "object" &&
      !(matches(NOT_A_FIELD_NAMES, key) && [member].flat().some(isObject)) &&
      !(isRoot && matches(ROOT_WRAPPER_NAMES, key)) &&
      (isWholeRequest(name) || !matches(FAILURE_LIST_NAMES, key))
    );
  });

/**
 * Reads a map from fields to texts, lists, field errors or further maps; `undefined` if any member is something else. If
 * only its form suggests a map (`isNamed` is false), an object with a message is the failure itself in an envelope.
 */
function readMap(
  value: JsonValue,
  path: Path,
  depth: number,
  isNamed: boolean,
): readonly FieldError[] | undefined {
  if (typeof value === "string") return [toFieldError(path, value)];
  if (!value || typeof value !== "object" || depth > MAX_FIELD_DEPTH) return undefined;
  const entries = Object.entries(value).map(
    ([name, member]) => [isObject(value) ? name : "", member] as const,
  );
  if (isObject(value) && depth > 0) {
    const { message, code } = messageAndCodeOf(normalizeKeys(value));
    if (message && !entries.some(([, member]) => Array.isArray(member)))
      return isNamed ? [toFieldError(path, message, code)] : undefined;
    const describesFailure = entries.some(([name, member]) => {
      const key = normalizeKey(name);
      return (
        typeof member === "string" && (matches(FAILURE_TEXT_NAMES, key) || matches(REQUEST_ID_NAMES, key))
      );
    });
    if (describesFailure) return undefined;
  }
  const errors = entries.map(([name, member]) => {
    const isLocation = depth === 0 && isObject(member) && matches(FIELD_LOCATION_NAMES, name);
    const isSamePath = isLocation || isWholeRequest(name);
    return readMap(
      member,
      isSamePath ? path : [...path, ...(parseFieldPath(name) ?? [name])],
      depth + 1,
      isNamed,
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
  if (!mayBeMap || !isFieldMap(value, matches(FIELD_LIST_NAMES, key), isRoot)) return undefined;
  return readMap(value, [], 0, isRoot ? Object.keys(value).length > 1 : !matches(NOT_A_FIELD_NAMES, key));
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
    const mayBeItem = listed || typeof members.get("param") === "string";
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
