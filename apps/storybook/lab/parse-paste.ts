import type { Capture, ParsedPaste, RequestIdCapture } from "./capture.ts";
import { parseCurlError } from "./parse-curl-error.ts";
import { parseHtml } from "./parse-html.ts";
import { parseHttp } from "./parse-http.ts";
import { parseJson } from "./parse-json.ts";
import { parseBareId, parseNote } from "./parse-note.ts";
import { parseSupportReport } from "./parse-support-report.ts";
import { isThrownText, parseThrownText } from "./parse-thrown-text.ts";
import { parseVerboseCurl } from "./parse-verbose-curl.ts";

/** In characters. A HAR file of a long session may be longer, but one entry is not. */
const MAX_LENGTH = 4_000_000;

/** The first parser that recognizes the text is used. The parser of plain text is last. */
const parsers: readonly ((text: string) => Capture | RequestIdCapture | undefined)[] = [
  // Before JSON, in which digits are a number.
  parseBareId,
  parseJson,
  parseVerboseCurl,
  parseHttp,
  parseCurlError,
  parseHtml,
  parseSupportReport,
  // An error of a console or a log may have a code too, but its first line names the error.
  (text) => (isThrownText(text) ? undefined : parseNote(text)),
  parseThrownText,
];

/**
 * Reads a pasted text: a raw HTTP response, the output of `curl -i` or `curl -v`, a HAR file or entry, a thrown error as
 * JSON, an error of curl, an error page, a support report, a request ID, a note with an error code, or the text and stack of an
 * error. Never throws: text that it cannot read returns a problem.
 */
export function parsePaste(text: string): ParsedPaste {
  if (text.length > MAX_LENGTH) return { problem: "too-long" };
  const plain = unwrap(text);
  if (plain === "") return { problem: "empty" };
  for (const parse of parsers) {
    const capture = parse(plain);
    if (capture) return { capture };
  }
  return { problem: "unreadable" };
}

/** Removes what chats and documents add: a byte order mark, a code fence, a common indent. */
function unwrap(text: string): string {
  const lines = text
    .replace(/^\uFEFF/, "")
    .replace(/\r\n?/g, "\n")
    .replace(/^\s*\n/, "")
    .trimEnd()
    .split("\n");
  if (lines.length > 1 && /^\s*```/.test(lines[0] ?? "") && /^\s*```$/.test(lines.at(-1) ?? ""))
    return unwrap(lines.slice(1, -1).join("\n"));
  const indents = lines.filter((line) => line.trim() !== "").map((line) => line.search(/\S/));
  // Without spreading into Math.min: a long paste has more lines than a call may have arguments.
  const indent = indents.reduce((least, one) => Math.min(least, one), Number.POSITIVE_INFINITY);
  return Number.isFinite(indent) ? lines.map((line) => line.slice(indent)).join("\n") : "";
}
