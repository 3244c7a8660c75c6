export type { Disagreement } from "./disagreements.ts";
export { listDisagreements } from "./disagreements.ts";
export type { Guidance } from "./guidance.ts";
export type { DocumentedStatus, ServiceDocument, ServiceProfile } from "./service.ts";
export { getDocumentedStatus, getServiceOfErrorCode, services } from "./service.ts";
export type { ServiceId } from "./services.generated.ts";
