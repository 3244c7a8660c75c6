export type { DocumentedAdvice, Guidance } from "../types.ts";
export type { Disagreement } from "./disagreements.ts";
export { listDisagreements } from "./disagreements.ts";
export { documentedPolicy, standardPolicy } from "./retry-policies.ts";
export type { ServiceId } from "./services.generated.ts";
export type { DocumentedStatus, ServiceDocument, ServiceProfile } from "./services.ts";
export { getDocumentedStatus, getServiceOfErrorCode, services } from "./services.ts";
export type { VendorStatus } from "./vendor-status.ts";
export { getVendorStatuses } from "./vendor-status.ts";
