import type { Failure } from "@errorkit/core";
import type { ServiceId } from "@errorkit/core/services";
import { services } from "@errorkit/core/services";
import { getServiceName } from "../common/service-names.ts";

/** The ID of a service by its ID or name: `modelarts` for `ModelArts`. */
export const findServiceId = (name: string): ServiceId | undefined =>
  Object.values(services).find((one) =>
    [one.id, one.name].some((known) => known.toLowerCase() === name.toLowerCase()),
  )?.id;

/** Prefixes of error codes that name other services of Huawei Cloud, without a document here, and the names of the services. */
export const otherServices: Readonly<Record<string, string>> = {
  APIG: "API Gateway (APIG)",
  APIGW: "API Gateway (APIG)",
  CCE: "CCE",
  ECS: "ECS",
  EVS: "EVS",
  IAM: "IAM",
  OBS: "OBS",
  SWR: "SWR",
  VPC: "VPC",
};

/** The name of the service that failed, if it is known: from the failure, or from the prefix of its error code. */
export function nameService({ service, code = "" }: Failure, locale: string): string | undefined {
  const id = service && findServiceId(service);
  const [prefix = ""] = code.toUpperCase().split(".", 1);
  return id ? getServiceName(id, locale) : (service ?? otherServices[prefix]);
}
