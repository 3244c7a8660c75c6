import type { StatusCode } from "./registry.generated.ts";
import type { StatusInfo } from "./statuses.ts";
import { statusByCode } from "./statuses.ts";

/** Whether a value is a code of the registry. */
export function isStatusCode(value: unknown): value is StatusCode {
  return getStatus(value as number) !== undefined;
}

/** The registry's row for a code; `undefined` for any other value. */
export function getStatus(code: number): StatusInfo | undefined {
  // No own-property check needed, nor its cost: no number is the name of an inherited member.
  return typeof code === "number" ? statusByCode[code] : undefined;
}

const plain = (phrase: string): string => phrase.toLowerCase().replace(/[^a-z0-9]/g, "");

let byPhrase: Map<string, StatusInfo> | undefined;

/**
 * The row for a phrase: the registry's, an older one or a service's spelling (`NotFound`, `Request Time-out`).
 * Case, spaces and punctuation do not count.
 */
export function findStatusByName(phrase: string): StatusInfo | undefined {
  if (!byPhrase) {
    byPhrase = new Map();
    for (const info of Object.values(statusByCode)) {
      for (const name of [info.phrase, ...info.aliases]) {
        if (!byPhrase.has(plain(name))) byPhrase.set(plain(name), info);
      }
    }
  }
  return typeof phrase === "string" ? byPhrase.get(plain(phrase)) : undefined;
}
