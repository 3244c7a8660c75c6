import type { ServiceId } from "@errorkit/core/services";
import { services } from "@errorkit/core/services";

/** How services write a failure where they have names of their own: the fields are real, the sentences are the demo's. */
const SERVICE_BODIES: Readonly<Partial<Record<ServiceId, (status: number) => object>>> = {
  modelarts: (status) => ({
    is_success: false,
    error_code: "ModelArts.0104",
    error_message: `Notebook lab-7 could not be reached (${status})`,
  }),
  css: (status) => ({
    errCode: "CSS.0001",
    externalMessage: `Cluster search-3 could not be reached (${status})`,
  }),
  mrs: (status) => ({ error_code: "0168", error_msg: `Cluster batch-2 could not be reached (${status})` }),
  ges: (status) => ({
    errorCode: "GES.7015",
    errorMessage: `Graph trade_net could not be reached (${status})`,
  }),
};

const createDefaultBody = (status: number, prefix: string): object => ({
  code: `${prefix}0042`,
  message: `Job nightly-17 could not be reached (${status})`,
});

/** A body as the chosen service would send it. */
export const createResponseBody = (service: ServiceId | undefined, status: number): string => {
  const body = service
    ? (SERVICE_BODIES[service]?.(status) ??
      createDefaultBody(status, services[service].errorCodePrefixes[0] ?? ""))
    : createDefaultBody(status, "Demo.");
  return JSON.stringify(body, null, 2);
};
