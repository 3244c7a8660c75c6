import type { Capture } from "./capture.ts";
import { decodeBase64 } from "./decode-base64.ts";

type JsonObject = Readonly<Record<string, unknown>>;
const toObject = (value: unknown): JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
const toText = (value: unknown): string => (typeof value === "string" ? value : "");
const getStatus = (entry: JsonObject): number => Number(toObject(entry.response).status);

/**
 * Reads a HAR file (HTTP Archive 1.2), its log, or one entry. Of several entries it reads the last failed one, or the last
 * one. Browsers record a request without a response with status 0.
 */
export function parseHar(value: unknown): Capture | undefined {
  const root = toObject(value);
  const entries = [toObject(root.log).entries, root.entries].find(Array.isArray) ?? [value];
  const readable: JsonObject[] = entries.map(toObject).filter((entry) => Number.isInteger(getStatus(entry)));
  const failed = readable.filter((entry) => getStatus(entry) === 0 || getStatus(entry) >= 400);
  const entry = failed.at(-1) ?? readable.at(-1);
  if (!entry) return undefined;
  const request = toObject(entry.request);
  const response = toObject(entry.response);
  const time = Date.parse(toText(entry.startedDateTime));
  const requestInfo = {
    ...(Number.isFinite(time) && { time }),
    ...(toText(request.method) && { method: toText(request.method) }),
    ...(toText(request.url) && { url: toText(request.url) }),
  };
  if (getStatus(entry) < 100) {
    const reason = toText(response._error) || toText(entry._error);
    return {
      form: "thrown",
      value: new TypeError("Failed to fetch", reason ? { cause: new Error(reason) } : {}),
      ...requestInfo,
    };
  }
  const content = toObject(response.content);
  const bodyText = toText(content.text);
  return {
    form: "response",
    status: getStatus(entry),
    headers: (Array.isArray(response.headers) ? response.headers : [])
      .map(toObject)
      .filter(({ name }) => toText(name) !== "" && !toText(name).startsWith(":"))
      .map(({ name, value }) => [toText(name), toText(value)] as const),
    body: content.encoding === "base64" ? decodeBase64(bodyText, toText(content.mimeType)) : bodyText,
    ...requestInfo,
  };
}
