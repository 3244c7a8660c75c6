import type { ResponseCapture } from "./capture.ts";
import { parseHttp } from "./parse-http.ts";

/** curl's own output: `* Connected to …`, `{ [66 bytes data]`, the lines of the progress meter. */
const CURL_INFO_LINE =
  /^(?:\*(?: .*)?|[{}] \[\d+ bytes data\]|\s*% Total .*|\s*Dload .*|[\s\d.:kKMG-]*(?:--|\d\d):(?:--|\d\d):(?:--|\d\d)[\s\d.:kKMG-]*)$/;
/** curl's last line. It follows the body directly when the body does not end with a line break. */
const CURL_CLOSING_LINE = /\* Connection #\d+ to host \S+ left intact\s*$/;

/** Reads the output of `curl -v`: `>` marks lines of the request, `<` lines of the response, `*` curl's own output. */
export function parseVerboseCurl(text: string): ResponseCapture | undefined {
  if (!/^< (?:HTTP\/\d|:status)/m.test(text)) return undefined;
  let sent = "";
  let received = "";
  let inHead = false;
  for (const line of text.replace(CURL_CLOSING_LINE, "").split("\n")) {
    if (/^> \S+ \S+ HTTP\//.test(line)) sent = "";
    if (/^< HTTP\//.test(line)) {
      inHead = true;
      received += received === "" ? "" : "\n\n";
    }
    if (/^>(?: |$)/.test(line)) sent += `${line.slice(2)}\n`;
    else if (inHead && /^<(?: |$)/.test(line)) {
      received += `${line.slice(2)}\n`;
      inHead = line.slice(2).trim() !== "";
    } else if (!CURL_INFO_LINE.test(line)) received += received && `${line}\n`;
  }
  return parseHttp(`${sent}\n${received.trimEnd()}`);
}
