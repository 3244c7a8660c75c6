import { HTML_START, sanitizeText } from "../../text/sanitize.ts";
import type { JsonValue } from "../../types.ts";
import { MAX_BODY_SIZE, MAX_BROKEN_MEMBERS, MAX_SHORT_JSON } from "../limits.ts";
import { toPlainValue } from "../to-plain-value.ts";
import { parseXml, stripCommentsAndCdata } from "./parse-xml.ts";

/** A parsed body. */
export interface ParsedBody {
  readonly format: "json" | "xml" | "html" | "text" | "empty";
  /** A plain value for the readers. */
  readonly value: JsonValue | undefined;
  /** The whole body, for `getRaw`. */
  readonly raw: unknown;
}

/** The guards that keep JSON from running as a script: `)]}',`, `while(1);`, `for (;;);`. */
const JSON_GUARD = /^(?:\)\]\}',?|(?:while|for) ?\((?:1|;;)\);)\s*/;

/** Collects the names and values of broken or truncated JSON: `"code": 7`, `"message": "No"`. */
function parseBrokenJson(text: string): JsonValue | undefined {
  const members = text
    .slice(0, MAX_BODY_SIZE / 4)
    .matchAll(/"([\w.-]{1,50})"\s{0,9}:\s{0,9}(?:"((?:[^"\\]|\\.)*)"|(-?\d+))/g);
  const entries = [...members]
    .slice(0, MAX_BROKEN_MEMBERS)
    .map(([, name, string, number]) => [name, string?.replace(/\\(.)/g, "$1") ?? Number(number)]);
  return entries.length > 0 ? Object.fromEntries(entries.reverse()) : undefined;
}

/** Reads a page's title, and the list of an S3 page: `<li>Code: NoSuchKey</li>`. */
function parseHtml(text: string): JsonValue {
  const items = [...text.slice(0, MAX_BODY_SIZE).matchAll(/<li>\s*(\w+): ([^<]*)/gi)].map(
    ([, name, value]) => [name, value],
  );
  const page = sanitizeText(/<title[^<>]*>([^<]*)/i.exec(text)?.[1]);
  return Object.fromEntries(page ? [...items, ["page", page]] : items);
}

/** Parses a body by its content; the content type only tells a form from a text. Never throws. */
export function parseBody(source: string, contentType: string | undefined = ""): ParsedBody {
  // `trim` removes a byte order mark too.
  const text = source.trim().replace(JSON_GUARD, "");
  const toBody = (
    format: ParsedBody["format"],
    value: JsonValue | undefined,
    raw: unknown = source,
  ): ParsedBody => ({ format, value, raw });
  if (!text) return toBody("empty", undefined);
  if (/^[{["\d\-tfn]/.test(text)) {
    try {
      const raw: unknown = JSON.parse(text);
      // Some gateways send a document inside a JSON string.
      if (typeof raw === "string" && /^\s*[{<]/.test(raw)) return { ...parseBody(raw), raw };
      // What JSON.parse returns is plain. Only a long text can be too deep or too wide.
      return toBody("json", text.length < MAX_SHORT_JSON ? (raw as JsonValue) : toPlainValue(raw), raw);
    } catch {}
  }
  if (HTML_START.test(stripCommentsAndCdata(text.slice(0, 4096)).trimStart()))
    return toBody("html", parseHtml(text));
  if (/^<[?!\w]/.test(text)) return toBody("xml", parseXml(text.slice(0, MAX_BODY_SIZE)) ?? text);
  if (contentType.includes("x-www-form-urlencoded"))
    return toBody("text", Object.fromEntries(new URLSearchParams(text)));
  // An event stream: `data: {…}`
  const line = /^data: ?(\{.*error.*)/im.exec(text) ?? /^data: ?(\{.*)/m.exec(text);
  if (line) return { ...parseBody(line[1]!), raw: source };
  return toBody("text", /^(?:[{[]|(?:event|data):)/.test(text) ? parseBrokenJson(text) : text);
}
