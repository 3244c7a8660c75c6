import type { Capture } from "./capture.ts";
import { decodeBase64 } from "./decode-base64.ts";

type Bag = Readonly<Record<string, unknown>>;
const bagOf = (value: unknown): Bag =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Bag) : {};
const textOf = (value: unknown): string => (typeof value === "string" ? value : "");
const statusOf = (entry: Bag): number => Number(bagOf(entry.response).status);

/**
 * Reads a HAR file (HTTP Archive 1.2), a log or one entry of it. Of a file the last entry that failed counts, else the
 * last. A status of 0 is how browsers record a request that got no answer.
 */
export function parseHar(value: unknown): Capture | undefined {
  const bag = bagOf(value);
  const entries = [bagOf(bag.log).entries, bag.entries].find(Array.isArray) ?? [value];
  const readable: Bag[] = entries.map(bagOf).filter((entry) => Number.isInteger(statusOf(entry)));
  const failed = readable.filter((entry) => statusOf(entry) === 0 || statusOf(entry) >= 400);
  const entry = failed.at(-1) ?? readable.at(-1);
  if (!entry) return undefined;
  const request = bagOf(entry.request);
  const response = bagOf(entry.response);
  const asked = {
    ...(textOf(request.method) && { method: textOf(request.method) }),
    ...(textOf(request.url) && { url: textOf(request.url) }),
  };
  if (statusOf(entry) < 100) {
    const why = textOf(response._error) || textOf(entry._error);
    return {
      form: "thrown",
      value: new TypeError("Failed to fetch", why ? { cause: new Error(why) } : {}),
      ...asked,
    };
  }
  const content = bagOf(response.content);
  const written = textOf(content.text);
  return {
    form: "answer",
    status: statusOf(entry),
    headers: (Array.isArray(response.headers) ? response.headers : [])
      .map(bagOf)
      .filter(({ name }) => textOf(name) !== "" && !textOf(name).startsWith(":"))
      .map(({ name, value: said }) => [textOf(name), textOf(said)] as const),
    body: content.encoding === "base64" ? decodeBase64(written, textOf(content.mimeType)) : written,
    ...asked,
  };
}
