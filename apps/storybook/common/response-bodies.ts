import type { ServiceId } from "@errorkit/core/services";
import { services } from "@errorkit/core/services";

/** The error bodies of services that use special field names. The field names are real, the messages are examples. */
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

/** Creates a body as the selected service would send it. */
export const createResponseBody = (service: ServiceId | undefined, status: number): string => {
  const body = service
    ? (SERVICE_BODIES[service]?.(status) ??
      createDefaultBody(status, services[service].errorCodePrefixes[0] ?? ""))
    : createDefaultBody(status, "Demo.");
  return JSON.stringify(body, null, 2);
};
