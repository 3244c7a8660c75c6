import type { Guidance } from "../types.ts";
import { serviceOfErrorCode } from "./error-code-prefix.ts";
import { parseGuidanceMark } from "./guidance.ts";
import type { ServiceId } from "./services.generated.ts";
import { documentRows } from "./services.generated.ts";

/** One row of a service document. */
export interface DocumentedStatus {
  /** The status code. */
  readonly code: number;
  /** The name of the status, as the document spells it: `'NotFound'`. */
  readonly name: string;
  /** What the document says about repeating the request, if it says anything. */
  readonly guidance?: Guidance;
}

/** One service document: the status codes of a service in one language. */
export interface ServiceDocument {
  readonly language: "en" | "zh-CN";
  /** The ID of the document: `'css_03_0012'`. */
  readonly topic: string;
  readonly statuses: readonly DocumentedStatus[];
}

/** A cloud service and its service documents. */
export interface ServiceProfile {
  readonly id: ServiceId;
  /** The name of the service: `'Cloud Search Service'`. */
  readonly name: string;
  /** The prefixes of its error codes: `['CSS.']`. */
  readonly errorCodePrefixes: readonly string[];
  readonly documents: readonly ServiceDocument[];
}

/** `404!NotFound`: the code, the mark of the guidance or a space, the name. */
function parseRow(row: string): DocumentedStatus {
  const guidance = parseGuidanceMark(row[3]);
  return Object.freeze({
    code: Number(row.slice(0, 3)),
    name: row.slice(4),
    ...(guidance && { guidance }),
  });
}

function parseServiceTable(): Readonly<Record<ServiceId, ServiceProfile>> {
  const profiles: Partial<Record<ServiceId, ServiceProfile>> = {};
  for (const [id, name, prefixes, language, topic, rows] of documentRows) {
    const document = Object.freeze({
      language,
      topic,
      statuses: Object.freeze(rows.split("|").map(parseRow)),
    });
    profiles[id] = Object.freeze({
      id,
      name,
      errorCodePrefixes: Object.freeze(prefixes.split(" ")),
      documents: Object.freeze([...(profiles[id]?.documents ?? []), document]),
    });
  }
  return Object.freeze(profiles) as Readonly<Record<ServiceId, ServiceProfile>>;
}

/**
 * All services with their documents. The standard's own rows are in `statuses` of `@errorkit/core`.
 *
 * @example
 * services.css.documents[0]?.topic; // "css_03_0012"
 */
export const services: Readonly<Record<ServiceId, ServiceProfile>> = /* @__PURE__ */ parseServiceTable();

/**
 * Returns what a service document says about a status code; `undefined` when it does not mention it.
 *
 * @param language - the language of the document. Default `'en'`
 * @example
 * getDocumentedStatus("css", 503); // { code: 503, name: "ServiceUnavailable", guidance: "after-change" }
 */
export function getDocumentedStatus(
  id: ServiceId,
  code: number,
  language: "en" | "zh-CN" = "en",
): DocumentedStatus | undefined {
  if (!Object.hasOwn(services, id)) return undefined;
  return services[id].documents
    .find((document) => document.language === language)
    ?.statuses.find((status) => status.code === code);
}

/**
 * Returns the service that an error code belongs to, by its prefix; `undefined` for any other code.
 *
 * @example
 * getServiceOfErrorCode("ModelArts.0104"); // "modelarts"
 */
export function getServiceOfErrorCode(code: string): ServiceId | undefined {
  return serviceOfErrorCode(code) as ServiceId | undefined;
}
