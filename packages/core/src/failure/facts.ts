import type { JsonValue } from "./failure.ts";
import type { JsonObject } from "./snapshot.ts";
import { isObject } from "./snapshot.ts";

/** An object's members by their folded names: `error_code`, `errorCode` and `Error-Code` are all `errorcode`. */
export type Facts = ReadonlyMap<string, JsonValue>;

/** Lower case, letters and digits only. */
export const fold = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, "");

export function factsOf(object: JsonObject): Facts {
  const facts = new Map<string, JsonValue>();
  for (const [name, value] of Object.entries(object)) {
    const folded = fold(name);
    if (!facts.has(folded) || facts.get(folded) === null) facts.set(folded, value);
  }
  return facts;
}

/** One object of a body, with how far it lies from where errors are usually described. */
export interface Place {
  readonly facts: Facts;
  /** 0 is the root; below `NEAR` it is in a place where errors are described. */
  readonly distance: number;
}

export const NEAR = 8;
const MAX_PLACES = 60;

const errorish = /(?:err|errors?|faults?|exceptions?|failures?|problems?|issues?|extensions)$/;
const wrapper =
  /(?:response|responsemetadata|result|body|envelope|detail|details|data|meta|metadata|status|head|header|baseresp|ocs|output|payload|messages?|reason|json|context|innererror|code|operationoutcome)$/;

/** Every object in a body, those where errors are described first. */
export function placesIn(body: JsonValue | undefined): readonly Place[] {
  const places: Place[] = [];
  const visit = (value: JsonValue | undefined, distance: number): void => {
    if (places.length >= MAX_PLACES || distance > 3 * NEAR) return;
    if (Array.isArray(value)) {
      value.slice(0, 20).forEach((item, index) => {
        visit(item, distance + index / 100);
      });
    } else if (isObject(value)) {
      const facts = factsOf(value);
      const members = [...facts];
      // A map from fields to their problems describes fields, not the failure.
      if (distance === 0 || members.some(([, member]) => !Array.isArray(member)))
        places.push({ facts, distance });
      for (const [name, member] of members) {
        const step = errorish.test(name) ? 1 : wrapper.test(name) || members.length === 1 ? 2 : NEAR;
        visit(member, distance + step);
      }
    }
  };
  visit(body, 0);
  return places.sort((a, b) => a.distance - b.distance);
}
