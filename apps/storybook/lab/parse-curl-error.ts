import type { ThrownCapture } from "./capture.ts";
import { parseRequest } from "./parse-request.ts";
import { reviveError } from "./revive-error.ts";

/** The exit codes of curl without a response (https://curl.se/docs/manpage.html), and the name of an error that means the same. */
const nameByExitCode: Readonly<Record<string, string>> = {
  /** The host was not resolved. */
  6: "NetworkError",
  /** No connection. */
  7: "NetworkError",
  28: "TimeoutError",
  /** The TLS handshake failed. */
  35: "NetworkError",
  /** The server sent nothing. */
  52: "NetworkError",
  /** The connection broke while receiving. */
  56: "NetworkError",
  /** The certificate is not trusted. */
  60: "NetworkError",
};

/** `curl: (28) Operation timed out after 30001 milliseconds`, and as people repeat it: `curl (28)`, `curl error 28`. */
const CURL_ERROR = /\bcurl:? (?:(?:error|(?:exit )?code):? (?=\(?\d)|(?=\())\(?(\d{1,3})\)?(?![\w.])[^\n]*/i;

/** Reads what curl prints when no response arrived, with or without the command. */
export function parseCurlError(text: string): ThrownCapture | undefined {
  const found = CURL_ERROR.exec(text);
  const [message = "", exitCode = ""] = found ?? [];
  const name = nameByExitCode[exitCode];
  if (!found || !name) return undefined;
  return {
    form: "thrown",
    value: reviveError({ name, message: message.trim() }),
    // The lab may be offline, but not the customer because of that.
    online: true,
    ...parseRequest(text.slice(0, found.index)),
  };
}
