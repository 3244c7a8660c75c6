import { servicePrefixes } from "./error-codes.generated.ts";

/** The service whose ID an error code begins with: `ModelArts.0104` belongs to `modelarts`. */
export function serviceOfErrorCode(code: string | undefined): string | undefined {
  if (typeof code !== "string") return undefined;
  const prefix = code.split(".", 1)[0]!.toLowerCase();
  return code.includes(".") && servicePrefixes.split(" ").includes(prefix) ? prefix : undefined;
}
