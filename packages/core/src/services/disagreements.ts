import type { RetryClass } from "../status/retry-class.ts";
import { getStatus } from "../status/status.ts";
import type { Guidance } from "./guidance.ts";
import { agrees } from "./guidance.ts";
import type { DocumentedStatus, ServiceDocument } from "./service.ts";
import { services } from "./service.ts";
import type { ServiceId } from "./services.generated.ts";

/** A document's row whose guidance contradicts the standard. */
export interface Disagreement {
  readonly service: ServiceId;
  readonly language: ServiceDocument["language"];
  readonly status: DocumentedStatus;
  readonly guidance: Guidance;
  /** What the standard says. */
  readonly retryClass: RetryClass;
  /** The document and section that `retry` rests on. */
  readonly basis: string;
}

/** Where a document's guidance contradicts the standard's retry class, for display. */
export function listDisagreements(): readonly Disagreement[] {
  return Object.values(services).flatMap(({ id, documents }) =>
    documents.flatMap(({ language, statuses }) =>
      statuses.flatMap((status) => {
        const standard = getStatus(status.code);
        const { guidance } = status;
        if (!standard || !guidance || agrees(guidance, status.code, standard.retryClass)) return [];
        return [
          {
            service: id,
            language,
            status,
            guidance,
            retryClass: standard.retryClass,
            basis: standard.retryBasis,
          },
        ];
      }),
    ),
  );
}
