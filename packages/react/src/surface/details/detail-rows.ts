import type { Failure } from "@errorkit/core";
import { getRaw, redact } from "@errorkit/core";
import type { Messages } from "@errorkit/i18n";
import type { Audience } from "../../types.ts";
import type { RequestIds } from "../../utils/request-ids.ts";
import { formatOmittedIds } from "../../utils/request-ids.ts";
import { formatFieldErrors } from "./field-errors.ts";
import { getServiceName } from "./service-name.ts";

/** What is known of a failure besides the failure. */
export interface DetailInput {
  readonly messages: Messages;
  /** The method of the request, used where the failure does not name it. */
  readonly method?: string | undefined;
  /** The request IDs of all failures that the surface stands for; without it only that of the failure. */
  readonly requestIds?: RequestIds | undefined;
  /** Who reads the details; the support report has what an operator sees. */
  readonly audience?: Audience | undefined;
}

/** How the details show a row; `block` is a long text in its original lines, which is no part of the support report. */
export type DetailFormat = "text" | "code" | "status" | "ids" | "time" | "message" | "fields" | "block";

/** One row of the details and of the support report. */
export type DetailRow = readonly [
  label: `ui.${
    | "requestId"
    | "statusCode"
    | "errorCode"
    | "service"
    | "resource"
    | "request"
    | "host"
    | "traceId"
    | "requestIds"
    | "time"
    | "wait"
    | "serviceMessage"
    | "fieldErrors"
    | "permissions"
    | "response"
    | "stack"
    | "appVersion"
    | "language"}`,
  text: string | false | null | undefined,
  /** From which audience on the details show it; without it, it is only in the support report. */
  audience?: Exclude<Audience, "none">,
  format?: DetailFormat,
];

const MAX_BLOCK_LENGTH = 20_000;

/** Returns a text with its secrets redacted. An error of an app may throw on every access. */
function getRedacted(getText: () => unknown): string | undefined {
  try {
    const text = getText();
    return typeof text === "string" ? redact(text.slice(0, MAX_BLOCK_LENGTH)) : undefined;
  } catch {
    return undefined;
  }
}

function formatBody(body: unknown): unknown {
  if (typeof body !== "object" || body === null) return body;
  return Array.isArray(body) || Object.getPrototypeOf(body) === Object.prototype
    ? JSON.stringify(body, null, 2)
    : undefined;
}

/** Returns what is known of a failure, in the order of the details and of the support report. Rows without a text are empty. */
export function getDetailRows(failure: Failure, input: DetailInput): readonly DetailRow[] {
  const { messages, requestIds, audience } = input;
  const { status, host, url, permissions, retryAfterSeconds: count, method = input.method } = failure;
  // A user knows the host of a service; its path and query may be long. On the host of the page, only the path says something.
  const isOther = host && host !== globalThis.location?.host;
  const address =
    audience !== "user"
      ? url
      : isOther
        ? host
        : url?.split("?", 1)[0]?.replace(globalThis.location?.origin ?? "", "");
  const raw = getRaw(failure);
  const ids = requestIds && requestIds.total > 1 ? requestIds : undefined;
  return [
    ["ui.requestId", !ids && failure.requestId],
    [
      "ui.statusCode",
      status !== undefined && `${status} ${messages.statusName(status) ?? ""}`,
      "user",
      "status",
    ],
    ["ui.errorCode", failure.code, "user", "code"],
    ["ui.service", failure.service && getServiceName(failure), "user"],
    ["ui.resource", failure.resource],
    ["ui.request", [method, address].filter(Boolean).join(" "), "user", "code"],
    ["ui.host", host && !url?.includes(host) && host, "operator", "code"],
    ["ui.traceId", failure.traceId, "operator", "code"],
    [
      "ui.requestIds",
      ids && [...ids.first, formatOmittedIds(ids, messages)].filter(Boolean).join(", "),
      "user",
      "ids",
    ],
    ["ui.time", new Date(failure.timestamp).toJSON(), "user", "time"],
    // On the screen, the countdown says it.
    ["ui.wait", count !== undefined && messages.t("ui.durationSeconds", { count })],
    [
      "ui.serviceMessage",
      failure.messageSource === "server" && failure.message,
      // A user can correct what was wrong with a request, but not what went wrong in the service.
      status !== undefined && status >= 500 ? "operator" : "user",
      "message",
    ],
    ["ui.fieldErrors", formatFieldErrors(failure, messages), "user", "fields"],
    ["ui.permissions", permissions?.join(", ")],
    ["ui.response", getRedacted(() => formatBody(raw)), "developer", "block"],
    // A stack of Firefox or Safari has only the calls, without the name and the message of the error.
    [
      "ui.stack",
      getRedacted(
        () =>
          raw instanceof Error &&
          (raw.stack?.includes(raw.message) ? raw.stack : [raw, raw.stack].join("\n")),
      ),
      "developer",
      "block",
    ],
  ];
}
