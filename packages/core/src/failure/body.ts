import type { JsonValue } from "./failure.ts";
import { plainText } from "./plain-text.ts";
import { resolveSections } from "./sections.ts";
import { MAX_TEXT, snapshot } from "./snapshot.ts";
import { parseXml } from "./xml.ts";

/** What a body turned out to be, and its value as the readers want it. */
export interface Body {
  readonly format: "json" | "xml" | "html" | "text" | "empty";
  readonly value: JsonValue | undefined;
  /** The whole of it, for `getRaw`. */
  readonly raw: unknown;
}

const html =
  /^(?:<\?xml[^<>]*>\s*)?<(?:!doctype html|html|head|body|title|h1|center|pre|script|style|meta|div|p)\b/i;

/** The names and values that a broken JSON text still shows. */
function salvage(text: string): JsonValue | undefined {
  const entries: [string, JsonValue][] = [];
  for (const [, name, words, number] of text
    .slice(0, MAX_TEXT / 4)
    .matchAll(/"([\w.-]{1,50})"\s{0,9}:\s{0,9}(?:"((?:[^"\\]|\\.)*)"|(-?\d+))/g)) {
    if (entries.length < 50)
      entries.push([name!, number === undefined ? words!.replace(/\\(.)/g, "$1") : Number(number)]);
  }
  return entries.length > 0 ? Object.fromEntries(entries.reverse()) : undefined;
}

/** Pages of S3 and its kin list `<li>Code: NoSuchKey</li>`; of other pages the title is worth keeping. */
function readHtml(text: string): JsonValue {
  const items = [...text.slice(0, MAX_TEXT).matchAll(/<li>\s*(\w+): ([^<]*)/gi)].map(([, name, words]) => [
    name,
    words,
  ]);
  const page = plainText(/<title[^<>]*>([^<]*)/i.exec(text)?.[1]);
  return Object.fromEntries(page ? [...items, ["page", page]] : items);
}

/** Sniffs and parses a body, whatever its content type says. Never throws. */
export function parseBody(source: string, contentType: string | undefined = ""): Body {
  // A byte order mark, and the prefixes that guard JSON against being run as a script.
  const text = source
    .replace(/^\uFEFF/, "")
    .trim()
    .replace(/^(?:\)\]\}',?|while\(1\);|for\(;;\);)\s*/, "");
  if (!text) return { format: "empty", value: undefined, raw: source };
  if (/^[{["\d\-tfn]/.test(text)) {
    try {
      const raw: unknown = JSON.parse(text);
      // A text that holds a document, as some gateways write it.
      if (typeof raw === "string" && /^\s*[{<]/.test(raw)) return { ...parseBody(raw), raw };
      return { format: "json", value: snapshot(raw), raw };
    } catch {}
  }
  if (html.test(resolveSections(text.slice(0, 4096)).trimStart()))
    return { format: "html", value: readHtml(text), raw: source };
  const body = (format: Body["format"], value: JsonValue | undefined): Body => ({
    format,
    value,
    raw: source,
  });
  if (/^<[?!\w]/.test(text)) return body("xml", parseXml(text.slice(0, MAX_TEXT)) ?? text);
  if (contentType.includes("x-www-form-urlencoded"))
    return body("text", Object.fromEntries(new URLSearchParams(text)));
  if (/^(?:[{[]|(?:event|data): ?)/.test(text)) {
    const line = /^data: ?(\{.*)$/m.exec(text);
    if (line) return { ...parseBody(line[1]!), raw: source };
    return body("text", salvage(text));
  }
  return body("text", text);
}
