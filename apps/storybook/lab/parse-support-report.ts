import type { FailureKind } from "@errorkit/core";
import { catalogs } from "../common/catalogs.ts";
import type { Capture } from "./capture.ts";
import { findServiceId } from "./name-service.ts";

/** The labels of a support report that the lab reads. */
const LABELS = [
  "ui.requestId",
  "ui.requestIds",
  "ui.statusCode",
  "ui.errorCode",
  "ui.service",
  "ui.resource",
  "ui.request",
  "ui.host",
  "ui.traceId",
  "ui.time",
  "ui.wait",
  "ui.serviceMessage",
  "ui.fieldErrors",
  "ui.permissions",
  "ui.appVersion",
  "ui.language",
] as const;

type Label = (typeof LABELS)[number];

const labelByText = new Map<string, Label>(
  Object.values(catalogs).flatMap((catalog) =>
    LABELS.map((label): [string, Label] => [catalog[label].toLowerCase(), label]),
  ),
);

/** A value that is thrown for each kind of failure without a response. */
const thrownByKind: Partial<Record<FailureKind, () => unknown>> = {
  network: () => new TypeError("Failed to fetch"),
  offline: () => new TypeError("Failed to fetch"),
  timeout: () => new DOMException("signal timed out", "TimeoutError"),
  aborted: () => new DOMException("The user aborted a request.", "AbortError"),
  parse: () => new SyntaxError("Unexpected end of JSON input"),
  "chunk-load": () => new TypeError("Failed to fetch dynamically imported module"),
};

/** The kind of failure that the title of a report names, in any language. */
const findKind = (lines: readonly string[]): FailureKind | undefined =>
  (Object.keys(thrownByKind) as FailureKind[]).find((kind) =>
    Object.values(catalogs).some((catalog) =>
      lines.includes((catalog as Readonly<Record<string, string>>)[`failure.${kind}.title`] ?? ""),
    ),
  );

/** Reads `请求 ID / Request ID: 3f1c` as a label and its value. The label is in one language, or in two. */
function readRow(line: string): readonly [Label, string] | undefined {
  const [, labels = "", value = ""] = /^([^:：]{2,60})[:：]\s*(.+)$/.exec(line.trim()) ?? [];
  const label = labels
    .split(" / ")
    .map((text) => labelByText.get(text.trim().toLowerCase()))
    .find(Boolean);
  return label && [label, value];
}

/** Reads `name: Use 3 to 20 letters; disks[0].size: At least 10 GB`. A text without a field is about the whole request. */
function readFieldErrors(text: string): Readonly<Record<string, readonly string[]>> {
  const parts = text.split("; ").map((part) => {
    const [, field = "non_field_errors", message = part] = /^([^\s:]+): (.+)$/.exec(part) ?? [];
    return [field, message] as const;
  });
  return Object.fromEntries(
    parts.map(([field]) => [field, parts.filter(([other]) => other === field).map(([, message]) => message)]),
  );
}

/** Fewer labels may be chance: `Time: …` is also a line of other reports. */
const LEAST_ROWS = 2;

/** Reads the text that "Copy report for support" copies, in each of its languages. */
export function parseSupportReport(text: string): Capture | undefined {
  // A report is short. A long paste is something else.
  if (text.length > 20_000) return undefined;
  const lines = text.split("\n").map((line) => line.trim());
  const rows = new Map(lines.flatMap((line) => [readRow(line)].filter((row) => row !== undefined)));
  if (rows.size < LEAST_ROWS) return undefined;
  const get = (label: Label) => rows.get(label);
  const requestId = get("ui.requestId") ?? get("ui.requestIds")?.split(",")[0];
  const status = Number(/^\d{3}/.exec(get("ui.statusCode") ?? "")?.[0]);
  const [, method, address = ""] = /^([A-Z]+(?= |$))? ?(\S+)?$/.exec(get("ui.request") ?? "") ?? [];
  const host = get("ui.host");
  // If the request has only a path, the report names the host in another line.
  const url = host && address.startsWith("/") ? `https://${host}${address}` : address;
  const service = get("ui.service");
  const fieldErrors = get("ui.fieldErrors");
  const time = Date.parse(get("ui.time") ?? "");
  // `1,200 seconds`.
  const wait = /^[\d,]+/.exec(get("ui.wait") ?? "")?.[0].replaceAll(",", "");
  const body = {
    error_code: get("ui.errorCode"),
    error_msg: get("ui.serviceMessage") ?? get("ui.permissions"),
    request_id: requestId,
    trace_id: get("ui.traceId"),
    errors: fieldErrors && readFieldErrors(fieldErrors),
  };
  const known = {
    origin: "report" as const,
    ...(Number.isFinite(time) && { time }),
    ...(method && { method }),
    ...(url && { url }),
    ...(service && { service: findServiceId(service) ?? service }),
  };
  if (status >= 100)
    return {
      form: "response",
      status,
      headers: [["content-type", "application/json"], ...(wait ? [["retry-after", wait] as const] : [])],
      body: JSON.stringify(body),
      ...known,
    };
  const kind = findKind(lines);
  const thrown = kind && thrownByKind[kind]?.();
  return { form: "thrown", value: thrown ?? body, ...(kind === "offline" && { online: false }), ...known };
}
