import type { Facts } from "./facts.ts";
import { factsOf } from "./facts.ts";
import type { JsonValue } from "./failure.ts";
import { snapshot } from "./snapshot.ts";
import { isObject } from "./values.ts";

/** One object of a body, with how far it lies from where errors are usually described. */
export interface Place {
  readonly facts: Facts;
  /** It is one of a list. */
  readonly listed: boolean;
  /** 0 is the root; below `NEAR` it is in a place where errors are described. */
  readonly distance: number;
}

/** How far from the root a place may be and still be about the failure as a whole. */
export const NEAR = 8;
const MAX_PLACES = 60;

/** Members that describe an error, then those that only wrap something. */
const errorish = /(?:err|errors?|fault|exception|failure|problem|issue|extensions)$/;
const wrapper =
  /(?:response|embedded|result|body|envelope|details?|data|metadata|meta|status|head|header|baseresp|ocs|output|payload|messages?|reason|json|context|code)$/;

/** The object that a text holds: gateways like to put one answer into another's message. */
function inside(text: string): JsonValue | undefined {
  if (!/^\s*(?:\{[\s\S]*\}|\[[\s\S]*\])\s*$/.test(text)) return undefined;
  try {
    return snapshot(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** Every object in a body, those where errors are described first. */
export function placesIn(body: JsonValue | undefined): readonly Place[] {
  const places: Place[] = [];
  const visit = (value: JsonValue | undefined, distance: number, listed = false): void => {
    if (places.length >= MAX_PLACES || distance > 3 * NEAR) return;
    if (typeof value === "string") visit(inside(value), distance);
    if (Array.isArray(value)) {
      value.slice(0, 20).forEach((item, index) => {
        visit(item, distance + index / 100, true);
      });
    }
    if (!isObject(value)) return;
    const facts = factsOf(value);
    // A map from fields to their problems describes fields, not the failure.
    if (distance === 0 || [...facts.values()].some((member) => !Array.isArray(member)))
      places.push({ facts, distance, listed });
    for (const [name, member] of facts) {
      const step = errorish.test(name)
        ? 1
        : wrapper.test(name) || (distance === 0 && facts.size === 1)
          ? 2
          : NEAR;
      if (typeof member === "object" || typeof member === "string") visit(member, distance + step);
    }
  };
  visit(body, 0);
  return places.sort((a, b) => a.distance - b.distance);
}
