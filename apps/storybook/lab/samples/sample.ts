/** An error as a real system writes it. The field names and headers are real, the values and messages are examples. */
export interface Sample {
  readonly id: string;
  /** The name of the system. */
  readonly system: string;
  /** The text to paste. */
  readonly paste: string;
}

/** A raw response: the status line, the headers, the body. */
export const raw = (statusLine: string, headers: readonly string[], body: string): string =>
  [`HTTP/1.1 ${statusLine}`, ...headers, "", body].join("\n");

/** A raw response with a JSON body. */
export const json = (statusLine: string, body: unknown, headers: readonly string[] = []): string =>
  raw(statusLine, ["Content-Type: application/json", ...headers], JSON.stringify(body, null, 2));
