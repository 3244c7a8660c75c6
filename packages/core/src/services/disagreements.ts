import type { RetryClass } from "../status/retry-class.ts";
import { getStatus } from "../status/status.ts";
import type { Guidance } from "./guidance.ts";
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
  readonly retry: RetryClass;
  /** The document and section that `retry` rests on. */
  readonly ground: string;
}

const agreeing: Readonly<Record<Guidance, readonly RetryClass[]>> = {
  "after-change": ["fix", "credentials", "user", "none"],
  "any-time": ["delay-any", "delay-idempotent"],
  "after-delay": ["delay-any", "delay-idempotent"],
};

/** Where a document's guidance contradicts the standard's retry class, for display. */
export function listDisagreements(): readonly Disagreement[] {
  return Object.values(services).flatMap(({ id, documents }) =>
    documents.flatMap(({ language, statuses }) =>
      statuses.flatMap((status) => {
        const standard = getStatus(status.code);
        const { guidance } = status;
        if (!standard || !guidance || agreeing[guidance].includes(standard.retry)) return [];
        // RFC 9110 section 15.5.14: with Retry-After a 413 is temporary, and that is what the documents say.
        if (guidance === "after-delay" && status.code === 413) return [];
        return [{ service: id, language, status, guidance, retry: standard.retry, ground: standard.ground }];
      }),
    ),
  );
}
