import { errorPhrases } from "./phrases.generated.ts";

/**
 * Parses packed phrases: the phrases of each code, first the registry's, then older ones and other spellings. A row without a code
 * follows the code of the row before it: `400Bad Request|Unauthorized` are 400 and 401.
 */
export function parsePhrases(packed: string): ReadonlyMap<number, readonly string[]> {
  let code = 0;
  return new Map(
    packed.split("|").map((row) => {
      code = Number(row.slice(0, 3)) || code + 1;
      return [code, row.replace(/^\d+/, "").split("/")];
    }),
  );
}

/** The phrases of 4xx and 5xx, ascending. */
export const errorPhrasesByCode: ReadonlyMap<number, readonly string[]> =
  /* @__PURE__ */ parsePhrases(errorPhrases);
