export type { Disagreement } from "./disagreements.ts";
export { listDisagreements } from "./disagreements.ts";
export type { Guidance } from "./guidance.ts";
export type { ServiceId } from "./services.generated.ts";
export type { DocumentedStatus, ServiceDocument, ServiceProfile } from "./services.ts";
export { getDocumentedStatus, getServiceOfErrorCode, services } from "./services.ts";
