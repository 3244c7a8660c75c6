import type { RetryClass } from "../http/status/retry-class.ts";
import { getStatus } from "../http/status/status-lookup.ts";
import type { Guidance } from "../types.ts";
import { isConsistent } from "./guidance.ts";
import type { ServiceId } from "./services.generated.ts";
import type { DocumentedStatus, ServiceDocument } from "./services.ts";
import { services } from "./services.ts";

/** A row of a service document whose guidance contradicts the standard. */
export interface Disagreement {
  readonly service: ServiceId;
  readonly language: ServiceDocument["language"];
  /** The row, as the document has it. */
  readonly status: DocumentedStatus;
  /** What the document says. */
  readonly guidance: Guidance;
  /** What the standard says. */
  readonly retryClass: RetryClass;
  /** The document and section that `retryClass` rests on. */
  readonly basis: string;
}

/**
 * Lists where the service documents contradict the standard's retry class.
 *
 * @example
 * listDisagreements().map(({ service, status }) => `${service} ${status.code}`); // ["css 503", …]
 */
export function listDisagreements(): readonly Disagreement[] {
  return Object.values(services).flatMap(({ id, documents }) =>
    documents.flatMap(({ language, statuses }) =>
      statuses.flatMap((status) => {
        const standard = getStatus(status.code);
        const { guidance } = status;
        if (!standard || !guidance || isConsistent(guidance, status.code, standard.retryClass)) return [];
        const { retryClass, retryBasis: basis } = standard;
        return [{ service: id, language, status, guidance, retryClass, basis }];
      }),
    ),
  );
}
