import type { Failure } from "@errorkit/core";
import type { Severity } from "../types.ts";

/** The outline that stands for a failure. Kind chooses the shape, severity the colour. */
export type IconName = Severity | "offline" | "permission" | "waiting" | "not-found";

const iconOfStatus: Readonly<Record<number, IconName>> = {
  401: "permission",
  403: "permission",
  404: "not-found",
  407: "permission",
  408: "waiting",
  410: "not-found",
  425: "waiting",
  429: "waiting",
  504: "waiting",
  511: "permission",
};

const iconOfKind: Partial<Readonly<Record<Failure["kind"], IconName>>> = {
  network: "offline",
  offline: "offline",
  timeout: "waiting",
};

/** Warning for what passes or is quickly put right, information for what the person did, error for the rest. */
export function getSeverity({ kind, status, retryAfterSeconds }: Failure): Severity {
  if (kind === "aborted") return "info";
  if (kind === "offline" || kind === "chunk-load" || status === 401 || status === 429) return "warning";
  return status === 503 && retryAfterSeconds !== undefined ? "warning" : "error";
}

/** The outline for a failure, or for its severity when its kind has none. */
export function getIcon({ kind, status }: Failure, severity: Severity): IconName {
  return iconOfKind[kind] ?? (status === undefined ? undefined : iconOfStatus[status]) ?? severity;
}

/** What makes two failures one outage; never the text, which differs from answer to answer. */
export function getCauseKey({ kind, status, code, service, host }: Failure): string {
  return JSON.stringify([kind, status, code, service, host]);
}

/** Whether repeating the request by itself changes nothing (RFC 9110 section 9.2.1). */
export function isSafeMethod(method: string | undefined): boolean {
  return /^(?:GET|HEAD|OPTIONS|TRACE|QUERY)$/i.test(method ?? "");
}
