import type { JsonValue } from "../../types.ts";
import {
  FAR,
  MAX_DISTANCE,
  MAX_NEAR_ITEMS,
  MAX_NEAREST_NODES,
  MAX_WALK_DEPTH,
  MAX_WALK_NODES,
} from "../limits.ts";
import type { JsonObject } from "../to-plain-value.ts";
import { isObject } from "../to-plain-value.ts";
import { matches } from "./match-names.ts";
import type { NormalizedObject } from "./normalize-names.ts";
import { normalizeKeys } from "./normalize-names.ts";
import { parseBody } from "./parse-body.ts";
import { ERROR_NAMES, PERMISSION_NAMES, WRAPPER_NAMES } from "./vocabulary.generated.ts";

/** One object of a body. */
export interface BodyNode {
  /** The object with its own spelling of names. */
  readonly value: JsonObject;
  /** Its members by their normalized names. */
  readonly members: NormalizedObject;
  /** The normalized name of the member that contains it, or that contains its list; empty for the root. */
  readonly key: string;
  /** How many objects and lists contain it. */
  readonly depth: number;
  readonly parent?: BodyNode;
  /** It is an item of a list. */
  readonly listed?: boolean;
  /** It was JSON inside a text. */
  readonly embedded?: boolean;
  /** How far it is from where errors are described: 0 for the root, less than `FAR` near it. */
  readonly distance: number;
}

/** The beginning of an object or a list in JSON: `{"a`, `{}`, `[{`. */
const JSON_START = /^\s*(?:\{\s*["}]|\[\s*[{["\]\d])/;

/** Names that describe an error are near, wrappers are a little further, all others are far. */
function distanceOf(key: string, isOnlyMember: boolean): number {
  if (matches(ERROR_NAMES, key)) return 1;
  return isOnlyMember || matches(WRAPPER_NAMES, key) ? 2 : FAR;
}

/** Lists the objects of a body in document order. `enters` may leave out a node with all that it contains. */
export function walkBody(
  body: JsonValue | undefined,
  enters: (node: BodyNode) => boolean = () => true,
): readonly BodyNode[] {
  const nodes: BodyNode[] = [];
  type Position = Omit<BodyNode, "value" | "members">;

  const visit = (value: JsonValue | undefined, position: Position): void => {
    const { depth, distance } = position;
    if (depth > MAX_WALK_DEPTH || nodes.length >= MAX_WALK_NODES) return;
    if (typeof value === "string" && distance <= MAX_DISTANCE && JSON_START.test(value))
      // Gateways put one response into another's message.
      visit(parseBody(value).value, { ...position, embedded: true });
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) {
        const step = index < MAX_NEAR_ITEMS ? index / 100 : Number.POSITIVE_INFINITY;
        visit(item, { ...position, depth: depth + 1, listed: true, distance: distance + step });
      }
    }
    if (!isObject(value)) return;
    const members = normalizeKeys(value);
    const node: BodyNode = { ...position, value, members };
    if (!enters(node)) return;
    nodes.push(node);
    for (const [key, member] of members) {
      if (typeof member === "string" ? !JSON_START.test(member) : typeof member !== "object") continue;
      const step = distanceOf(key, distance === 0 && members.size === 1);
      visit(member, {
        ...position,
        key,
        depth: depth + 1,
        parent: node,
        listed: false,
        distance: distance + step,
      });
    }
  };
  visit(body, { key: "", depth: 0, distance: 0 });
  return nodes;
}

/** A member of an object: its normalized name and its value. */
export type Member = readonly [key: string, value: JsonValue];

/** The nodes in which a failure may be described, the nearest first. */
export function byDistance(nodes: readonly BodyNode[]): readonly BodyNode[] {
  return (
    nodes
      // A map from fields to lists of their errors describes fields, not the failure.
      .filter(({ distance, members }) => {
        const describes =
          distance === 0 ||
          [...members].some(([key, member]) => !Array.isArray(member) || matches(PERMISSION_NAMES, key));
        return describes && distance <= MAX_DISTANCE;
      })
      .sort((a, b) => a.distance - b.distance)
      .slice(0, MAX_NEAREST_NODES)
  );
}
