import { catalogs } from "../common/catalogs.ts";
import type { Capture } from "./capture.ts";
import { findTitle } from "./find-title.ts";
import { findServiceId } from "./name-service.ts";
import { createThrown } from "./thrown-of-kind.ts";

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

/** Reads `请求 ID / Request ID: 3f1c` as a label and its value. The label is in one language, or in two. */
function readRow(line: string): readonly [Label, string] | undefined {
  const [, labels = "", value = ""] = /^([^:：]{2,60})[:：]\s*(.+)$/.exec(line.trim()) ?? [];
  const label = labels
    .split(" / ")
    .map((text) => labelByText.get(text.trim().toLowerCase()))
    .find(Boolean);
  return label && [label, value];
}

type Rows = ReadonlyMap<Label, string>;

const readRows = (lines: readonly string[]): Rows =>
  new Map(lines.flatMap((line) => [readRow(line)].filter((row) => row !== undefined)));

/** The labels, the longest first, because `Request ID` begins with `Request`. */
const anyLabel = Object.values(catalogs)
  .flatMap((catalog) => LABELS.map((label) => catalog[label]))
  .sort((one, other) => other.length - one.length)
  .join("|");
/** The place before a label within a line. The second label of a row is behind a slash. */
const BEFORE_LABEL = new RegExp(`(?<!/)[\\s;,，；。]+(?=(?:${anyLabel})(?: / (?:${anyLabel}))?[:：])`, "g");

/** Fewer labels may be chance: `Time: …` is also a line of other reports. */
const LEAST_ROWS = 2;

/** Reads the rows of a report. A chat or a ticket may have joined them in one line. */
function findRows(text: string): Rows | undefined {
  const lines = [text, text.replace(BEFORE_LABEL, "\n")].map((one) => readRows(one.split("\n")));
  return lines.find(({ size }) => size >= LEAST_ROWS);
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

/** Reads the text that "Copy report for support" copies, in each of its languages. */
export function parseSupportReport(text: string): Capture | undefined {
  // A report is short. A long paste is something else.
  if (text.length > 20_000) return undefined;
  const rows = findRows(text);
  if (!rows) return undefined;
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
  const appVersion = get("ui.appVersion");
  const language = get("ui.language");
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
    ...(appVersion && { appVersion }),
    ...(language && { language }),
  };
  if (status >= 100)
    return {
      form: "response",
      status,
      headers: [["content-type", "application/json"], ...(wait ? [["retry-after", wait] as const] : [])],
      body: JSON.stringify(body),
      ...known,
    };
  const title = findTitle(text);
  return title && "kind" in title
    ? { ...createThrown(title.kind, requestId), ...known }
    : { form: "thrown", value: body, ...known };
}
