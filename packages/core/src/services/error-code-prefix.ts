import { servicePrefixes } from "./guidance.generated.ts";

/** The service whose prefix an error code has: `ModelArts.0104` belongs to `modelarts`. */
export function serviceOfErrorCode(code: string | undefined): string | undefined {
  if (typeof code !== "string") return undefined;
  const prefix = /^(\w+)\./.exec(code)?.[1]?.toLowerCase() ?? "";
  return Object.hasOwn(servicePrefixes, prefix) ? servicePrefixes[prefix] : undefined;
}
