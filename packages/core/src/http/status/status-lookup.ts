import { normalizeName } from "../../text/normalize-name.ts";
import type { StatusCode } from "./registry.generated.ts";
import type { StatusInfo } from "./status-table.ts";
import { statusByCode } from "./status-table.ts";

/**
 * Returns whether a value is a registered status code.
 *
 * @example
 * isStatusCode(404); // true
 * isStatusCode(599); // false
 */
export function isStatusCode(value: unknown): value is StatusCode {
  return getStatus(value as number) !== undefined;
}

/**
 * Returns the registry's row for a status code; `undefined` for any other value.
 *
 * @see https://www.iana.org/assignments/http-status-codes/
 * @example
 * getStatus(503)?.retryClass; // "delay-idempotent"
 */
export function getStatus(code: number): StatusInfo | undefined {
  // No number is the name of an inherited member, so no own-property check is needed.
  return typeof code === "number" ? statusByCode[code] : undefined;
}

let byPhrase: ReadonlyMap<string, StatusInfo> | undefined;

/**
 * Returns the row for a phrase: the registry's, an older one or a service's spelling. Case, spaces and punctuation do not
 * matter.
 *
 * @example
 * findStatusByName("NotFound")?.code; // 404
 * findStatusByName("Request Time-out")?.code; // 408
 */
export function findStatusByName(phrase: string): StatusInfo | undefined {
  // The first code of a phrase comes last, so it counts.
  byPhrase ??= new Map(
    Object.values(statusByCode)
      .reverse()
      .flatMap((info) => [info.phrase, ...info.aliases].map((name) => [normalizeName(name), info])),
  );
  return typeof phrase === "string" ? byPhrase.get(normalizeName(phrase)) : undefined;
}
