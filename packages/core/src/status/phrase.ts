import { phrases } from "./phrases.generated.ts";

function unpack(): ReadonlyMap<number, readonly string[]> {
  let code = 0;
  return new Map(
    phrases.split("|").map((row) => {
      code = Number(row.slice(0, 3)) || code + 1;
      return [code, row.replace(/^\d+/, "").split("/")];
    }),
  );
}

/** The phrases of each code, ascending: the registry's first, then older ones and other spellings. */
export const phrasesByCode: ReadonlyMap<number, readonly string[]> = /* @__PURE__ */ unpack();
