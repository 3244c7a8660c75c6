import { placesIn } from "../facts.ts";
import type { JsonValue } from "../failure.ts";
import { isObject } from "../snapshot.ts";
import { readWords } from "../words.ts";
import type { FailureReader } from "./reader.ts";

/** A bulk answer is a 200 with `errors: true`; the first item that did not succeed tells why. */
export const elasticsearch: FailureReader = {
  name: "elasticsearch",
  read: ({ body }) => {
    if (!isObject(body) || body.errors !== true || !Array.isArray(body.items)) return undefined;
    const errorOf = (item: JsonValue): JsonValue | undefined =>
      isObject(item)
        ? Object.values(item)
            .filter(isObject)
            .find(({ error }) => error)?.error
        : undefined;
    const error = body.items.map(errorOf).find(Boolean);
    return error ? readWords(placesIn(error), undefined) : undefined;
  },
};
