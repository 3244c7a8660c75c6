import { codeIn, sureCodeIn } from "./code-in.ts";
import { pathNames } from "./fields.ts";
import { messageIn } from "./message-in.ts";
import type { Place } from "./places.ts";
import { NEAR } from "./places.ts";

/** What a body says in words. */
export interface Words {
  readonly message?: string | undefined;
  readonly code?: string | undefined;
}

/** The message and the code of a whole body: the nearest sentence, and the code beside it or else the nearest. */
export function readWords(places: readonly Place[], status?: number): Words {
  for (const some of [places.filter(({ distance }) => distance < NEAR), places]) {
    const found = some.map((place) => ({ ...place, ...messageIn(place.facts) }));
    const best = found.find(({ sure }) => sure) ?? found.find(({ unsure }) => unsure);
    const codes = [...(best ? [best] : []), ...found].flatMap((place) => {
      // A list's item that names a field speaks of that field; beside `locations` GraphQL's `path` is a place in the answer.
      const ofField =
        place.listed && !place.facts.has("locations") && pathNames.some((name) => place.facts.has(name));
      if (!ofField) return codeIn(place.facts, status) ?? [];
      return (place === best && sureCodeIn(place.facts, status)) || [];
    });
    // JSON-RPC's own numbers are negative; the application's code lies beside them.
    const named = codes[0]?.startsWith("-") ? codes.find((code) => !/^-?\d+$/.test(code)) : undefined;
    const code = named ?? codes[0];
    if (best || code) return { message: best?.sure ?? best?.unsure, code };
  }
  return {};
}
