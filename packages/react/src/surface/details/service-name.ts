import type { Failure } from "@errorkit/core";

/** Returns a service as its error codes spell it (`ModelArts.0104`), otherwise as the failure names it. */
export function getServiceName({ service = "", code = "" }: Failure): string {
  const prefix = code.split(".", 1)[0] ?? "";
  return prefix.toLowerCase() === service.toLowerCase() ? prefix : service;
}
