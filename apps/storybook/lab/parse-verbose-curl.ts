import type { ResponseCapture } from "./capture.ts";
import { parseHttp } from "./parse-http.ts";

/** What curl says about itself among the lines of an exchange. */
const CURL_INFO_LINE =
  /^(?:\*(?: .*)?|[{}] \[\d+ bytes data\]|\s*% Total .*|\s*Dload .*|[\s\d.:kKMG-]*(?:--|\d\d):(?:--|\d\d):(?:--|\d\d)[\s\d.:kKMG-]*)$/;
/** Curl's last words stand behind the body, on its own line when the body has no line break at its end. */
const CURL_CLOSING_LINE = /\* Connection #\d+ to host \S+ left intact\s*$/;

/** Reads what `curl -v` printed: `>` before each line sent, `<` before each line received, `*` before curl's own words. */
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
