import { phrases } from "./phrases.generated.ts";

/** A row without a code follows the code of the row before it: `100Continue|Switching Protocols` are 100 and 101. */
function parsePhraseTable(): ReadonlyMap<number, readonly string[]> {
  let code = 0;
  return new Map(
    phrases.split("|").map((row) => {
      code = Number(row.slice(0, 3)) || code + 1;
      return [code, row.replace(/^\d+/, "").split("/")];
    }),
  );
}

/** The phrases of each code, ascending by code: first the registry's, then older ones and other spellings. */
export const phrasesByCode: ReadonlyMap<number, readonly string[]> = /* @__PURE__ */ parsePhraseTable();
