import type { Guidance } from "./guidance.ts";
import { guidanceOfMark } from "./guidance.ts";
import { serviceOfErrorCode } from "./prefix.ts";
import type { ServiceId } from "./services.generated.ts";
import { documentRows } from "./services.generated.ts";

/** One row of a service's document. */
export interface DocumentedStatus {
  readonly code: number;
  /** As that document spells it. */
  readonly name: string;
  readonly guidance?: Guidance;
}

/** One document of a service: its status codes in one language. */
export interface ServiceDocument {
  readonly language: "en" | "zh-CN";
  /** The document's own id. */
  readonly topic: string;
  readonly statuses: readonly DocumentedStatus[];
}

/** A cloud service and what its documentation says about status codes. */
export interface ServiceProfile {
  readonly id: ServiceId;
  readonly name: string;
  readonly errorCodePrefixes: readonly string[];
  readonly documents: readonly ServiceDocument[];
}

function readRow(row: string): DocumentedStatus {
  const guidance = guidanceOfMark(row[3]);
  return Object.freeze({
    code: Number(row.slice(0, 3)),
    name: row.slice(4),
    ...(guidance && { guidance }),
  });
}

function unpack(): Readonly<Record<ServiceId, ServiceProfile>> {
  const profiles: Partial<Record<ServiceId, ServiceProfile>> = {};
  for (const [id, name, prefixes, language, topic, rows] of documentRows) {
    const document = Object.freeze({
      language,
      topic,
      statuses: Object.freeze(rows.split("|").map(readRow)),
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

/** Four services and their five documents, kept apart from the standard. */
export const services: Readonly<Record<ServiceId, ServiceProfile>> = /* @__PURE__ */ unpack();

/** What a service's document says of a status code. `language` is `'en'` unless told otherwise. */
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

/** The service that an error code belongs to, by its prefix: `ModelArts.0104` is `'modelarts'`. */
export function getServiceOfErrorCode(code: string): ServiceId | undefined {
  return serviceOfErrorCode(code) as ServiceId | undefined;
}
