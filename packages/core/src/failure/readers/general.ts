import { readAccess } from "../access.ts";
import { placesIn } from "../facts.ts";
import { readFields } from "../fields.ts";
import { readIds } from "../ids.ts";
import { readWords } from "../words.ts";
import type { FailureReader } from "./reader.ts";

/** Understands the usual names in their usual spellings, near the root: most systems need no more. */
export const general: FailureReader = {
  name: "general",
  read: ({ status, headers, body }) => {
    const places = placesIn(body);
    const words = readWords(places, status);
    const fields = readFields(body, status);
    const message =
      words.message ??
      (fields
        .map(({ message }) => message)
        .slice(0, 3)
        .join("; ") ||
        undefined);
    return { ...words, message, fields, ...readIds(places, headers), ...readAccess(places, status, message) };
  },
};
