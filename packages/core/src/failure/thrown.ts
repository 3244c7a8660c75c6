import type { FailureContext, FailureKind, JsonValue } from "./failure.ts";
import { plainText } from "./plain-text.ts";
import { snapshot } from "./snapshot.ts";
import type { JsonObject } from "./values.ts";
import { isObject, peek } from "./values.ts";

/**
 * The signs of each kind, in order of rank. Each line of a link is matched as a whole, never in part: `Failed to fetch
 * user list` is an application's own error.
 */
const signs: readonly (readonly [FailureKind, RegExp])[] = [
  [
    "aborted",
    /^(?:abort(?:ed)?|(?:\w*Abort|Cancel(?:l?ed)?)(?:Error)?|(?:ERR_|UND_ERR_)?(?:CANCELED|ABORTED)|ABORT_ERR|\w*: (?:Request (?:was )?aborted\.?|cancell?ed|The user aborted a request\.|\[canceled\] .*))$/m,
  ],
  [
    "timeout",
    /^(?:(?:\w+-)?timeout|\w*TimeoutError|E?(?:SOCKET)?TIMEDOUT|ECONNABORTED|TIMEOUT_ERROR|UND_ERR_\w+_TIMEOUT|\w*: (?:timeout of \d+ms exceeded|signal timed out|(?:The (?:operation|request)|Request) timed out\.?|\[deadline_exceeded\] .*))$/m,
  ],
  // webpack; Chromium, Firefox and Safari on import(), and Safari where a page came in its place; Vite's preloading of styles.
  [
    "chunk-load",
    /^(?:ChunkLoadError|ScriptExternalLoadError|CSS_CHUNK_LOAD_FAILED|\w*: (?:Loading (?:CSS )?chunk \S+ failed|(?:Failed to fetch|error loading) dynamically imported module|Importing a module script failed|'.* JavaScript MIME|Unable to preload CSS for).*)$/m,
  ],
  // Codes of Node, undici, Bun, axios and RTK Query; then what engines write when fetch gets no answer.
  [
    "network",
    /^(?:NetworkError|ERR_NETWORK|FETCH_ERROR|unanswered|ConnectionRefused|E(?:CONN(?:REFUSED|RESET)|NOTFOUND|AI_AGAIN|PIPE|PROTO|HOST(?:UNREACH|DOWN)|NET(?:UNREACH|DOWN|RESET|WORK))|UND_ERR_SOCKET|ERR_(?:SSL|TLS|HTTP2|INTERNET|CONNECTION|NAME|CERT)_\w+|(?:UNABLE_TO|SELF_SIGNED|DEPTH_ZERO|CERT)_\w+|\w*: Network Error|TypeError: (?:(?:Failed to fetch|Load failed)(?: \([^()\s]+\))?|network error|NetworkError when attempting to fetch resource\.|The Internet connection appears to be offline\.|The network connection was lost\.|Could not connect to the server\.|A server with the specified hostname could not be found\.|Network request failed|fetch failed|terminated|Error in input stream|error sending request .*))$/m,
  ],
  ["parse", /^(?:SyntaxError|PARSING_ERROR|ERR_BODY_PARSE_FAILURE)$/m],
];

/** The thrown value and what lies behind it: causes, gathered errors, an event's payload and target. */
function linksOf(value: JsonValue | undefined, depth = 0): readonly JsonObject[] {
  if (!isObject(value) || depth > 4) return [];
  const { cause, reason, error, payload, target, networkError, errors } = value;
  return [
    value,
    ...[cause, reason, error, payload, target, networkError, errors]
      .flat()
      .slice(0, 10)
      .flatMap((link) => linksOf(link, depth + 1)),
  ];
}

/** What names a link's kind, a line each. */
function linesOf(link: JsonObject): string {
  const { name, code, errno, status, type, message } = link;
  // An XMLHttpRequest, an opaque Response or Angular's HttpErrorResponse that got no answer.
  const unanswered = status === 0 && ["statusText", "readyState", "headers"].some((member) => member in link);
  return [
    name,
    code,
    errno,
    status,
    type,
    `${name ?? ""}: ${plainText(message) ?? ""}`,
    unanswered ? "unanswered" : "",
  ].join("\n");
}

/** The kind of a thrown value that brings no answer of a server. */
export function kindOf(value: JsonValue | undefined, { signal, online }: FailureContext): FailureKind {
  if (peek(signal, "aborted") === true) {
    return kindOf(snapshot(peek(signal, "reason")), {}) === "timeout" ? "timeout" : "aborted";
  }
  const lines = linksOf(value).map(linesOf);
  const kind = signs.find(([, sign]) => lines.some((line) => sign.test(line)))?.[0] ?? "unknown";
  return kind === "network" && (online ?? peek(peek(globalThis, "navigator"), "onLine")) === false
    ? "offline"
    : kind;
}

/** The client's own code of a failure without an answer: `ECONNREFUSED`, `ERR_NETWORK`. */
export function codeOfThrown(value: JsonValue | undefined): string | undefined {
  const codes = linksOf(value).map(({ code }) => code);
  return codes.find((code): code is string => /^[A-Z][A-Z\d_]{2,60}$/.test(String(code)));
}
