import type { Capture, ParsedPaste } from "./capture.ts";
import { parseHttp } from "./parse-http.ts";
import { parseJson } from "./parse-json.ts";
import { parseThrownText } from "./parse-thrown-text.ts";
import { parseVerboseCurl } from "./parse-verbose-curl.ts";

/** Characters. A HAR file of a long session is larger; one entry of it is not. */
const MAX_LENGTH = 4_000_000;

/** The first that recognises the text wins; plain words come last. */
const parsers: readonly ((text: string) => Capture | undefined)[] = [
  parseJson,
  parseVerboseCurl,
  parseHttp,
  parseThrownText,
];

/**
 * Reads whatever a person pasted: a raw HTTP response, what `curl -i` or `curl -v` printed, a HAR file or one entry of it,
 * a thrown error as JSON, or an error's text and stack. Never throws; what cannot be read comes back as a problem.
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

/** Takes off what chats and documents put around a capture: a byte order mark, a code fence, a common indent. */
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
  // Not by spreading into Math.min: a long paste has more lines than a call has room for arguments.
  const indent = indents.reduce((least, one) => Math.min(least, one), Number.POSITIVE_INFINITY);
  return Number.isFinite(indent) ? lines.map((line) => line.slice(indent)).join("\n") : "";
}
