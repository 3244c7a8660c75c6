import type { Failure } from "@errorkit/core";
import { getRaw } from "@errorkit/core";

/**
 * Whether the failure is that of a route, not of a request: your app gave a surface the status alone, or React Router found no route
 * for a URL.
 */
export function isFromRoute(failure: Failure): boolean {
  const raw = getRaw(failure);
  // React Router: `{ status: 404, statusText: "Not Found", internal: true }`. Without reading it, because a getter of an app may throw.
  return typeof raw === "number" || Object.getOwnPropertyDescriptor(Object(raw), "internal")?.value === true;
}
