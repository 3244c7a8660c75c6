import type { Failure } from "@errorkit/core";
import type { ServiceId } from "@errorkit/core/services";
import { services } from "@errorkit/core/services";
import { getServiceName } from "../common/service-names.ts";

/** The ID of a service by its ID or name: `modelarts` for `ModelArts`. */
export const findServiceId = (name: string): ServiceId | undefined =>
  Object.values(services).find((one) =>
    [one.id, one.name].some((known) => known.toLowerCase() === name.toLowerCase()),
  )?.id;

/** The name of the service that failed, if it is known. */
export function nameService({ service }: Failure, locale: string): string | undefined {
  const id = service && findServiceId(service);
  return id ? getServiceName(id, locale) : service;
}
