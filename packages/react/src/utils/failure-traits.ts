import type { Failure } from "@errorkit/core";
import type { Severity, ToastSeverity } from "../types.ts";

/** The icon of a surface. The kind of the failure chooses the shape, the severity the color. */
export type IconName = ToastSeverity | "offline" | "permission" | "waiting" | "not-found" | "outdated";

/** The icons of kinds and statuses. */
const ICONS: Partial<Record<Failure["kind"] | number, IconName>> = {
  network: "offline",
  offline: "offline",
  timeout: "waiting",
  "chunk-load": "outdated",
  401: "permission",
  403: "permission",
  404: "not-found",
  407: "permission",
  408: "waiting",
  410: "not-found",
  425: "waiting",
  429: "waiting",
  440: "permission",
  498: "permission",
  504: "waiting",
  511: "permission",
  561: "permission",
};

/** Statuses after which the app can sign the user in: 401, and those of vendors that mean the same. */
const SIGN_IN = [401, 440, 498, 561];

/** Statuses that a change of the request itself corrects; most other statuses of class `fix` need something else. */
const CORRECTABLE = [400, 411, 413, 414, 415, 416, 417, 422, 428, 431];

/** Whether the user has to sign in, by the status or by the error code. */
export const needsSignIn = ({ status = 0, code, retryClass }: Failure): boolean =>
  SIGN_IN.includes(status) || (retryClass === "credentials" && status !== 403 && code !== "FORBIDDEN");

/** Whether the user lacks a permission. */
export const needsPermission = ({ status }: Failure): boolean => status === 403;

/** Whether what was requested does not exist, or exists no longer. */
export const isMissing = ({ status }: Failure): boolean => status === 404 || status === 410;

/** Whether the user has to load the latest state before another request can succeed. */
export const needsRefresh = ({ kind, status }: Failure): boolean =>
  kind === "chunk-load" || status === 409 || status === 412;

/** Whether another request, with other content, would succeed. */
export const isCorrectable = ({ status }: Failure): boolean =>
  status !== undefined && CORRECTABLE.includes(status);

/** Whether the failure concerns only the user's own browser or connection, where support cannot help. */
export const isClientSide = ({ kind }: Failure): boolean =>
  kind === "offline" || kind === "aborted" || kind === "chunk-load";

/** Returns `warning` for what passes or is quickly corrected, `info` for what the user caused, otherwise `error`. */
export function getSeverity(failure: Failure): Severity {
  const { kind, status, retryAfterSeconds } = failure;
  if (kind === "aborted") return "info";
  return isClientSide(failure) ||
    needsSignIn(failure) ||
    status === 429 ||
    (status === 503 && retryAfterSeconds !== undefined)
    ? "warning"
    : "error";
}

/** Returns the icon of a failure, or that of its severity. */
export function getIcon({ kind, status = 0 }: Failure, severity: Severity): IconName {
  return ICONS[kind] ?? ICONS[status] ?? severity;
}

/** Returns what failures of one cause have in common. The message is no part of it: it differs between responses. */
export function getCauseKey({ kind, status, code, service, host }: Failure): string {
  return JSON.stringify([kind, status, code, service, host]);
}
