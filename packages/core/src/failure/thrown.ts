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
  // webpack; Chromium, Firefox and Safari on import(), and Safari where a page came in its place; Vite's preloading of styles;
  // then what they write when an old chunk imports a name that the new one no longer exports.
  [
    "chunk-load",
    /^(?:ChunkLoadError|ScriptExternalLoadError|CSS_CHUNK_LOAD_FAILED|\w*: (?:Loading (?:CSS )?chunk \S+ failed|(?:Failed to fetch|error loading) dynamically imported module|Importing a module script failed|'.* JavaScript MIME|Unable to preload CSS for|Cross-origin script load denied|The requested module '.*' do.* provide an export named|Importing binding name).*)$/m,
  ],
  // Codes of Node, undici, Bun, axios and RTK Query; then what engines write when fetch gets no answer, or the body
  // breaks off; Safari names the class twice when a clone or another stream passes the error on.
  [
    "network",
    /^(?:NetworkError|ERR_NETWORK|FETCH_ERROR|unanswered|ConnectionRefused|E(?:CONN(?:REFUSED|RESET)|NOTFOUND|AI_AGAIN|PIPE|PROTO|HOST(?:UNREACH|DOWN)|NET(?:UNREACH|DOWN|RESET|WORK))|UND_ERR_SOCKET|ERR_(?:SSL|TLS|HTTP2|INTERNET|CONNECTION|NAME|CERT)_\w+|(?:UNABLE_TO|SELF_SIGNED|DEPTH_ZERO|CERT)_\w+|\w*: (?:Network Error|Network connection lost\.?|A network error occurred\.)|TypeError: (?:TypeError: )?(?:(?:Failed to fetch|Load failed)(?: \([^()\s]+\))?|network error|NetworkError when attempting to fetch resource\.|The Internet connection appears to be offline\.|The network connection was lost\.|Could not connect to the server\.|A server with the specified hostname could not be found\.|Network request failed|fetch failed|terminated|Error in input stream|Content-Length header of network response .*|Decoding failed\.|FetchEvent\.respondWith received .*|error sending request .*))$/m,
  ],
  ["parse", /^(?:SyntaxError|PARSING_ERROR|ERR_BODY_PARSE_FAILURE)$/m],
];

/**
 * The thrown value and what lies behind it: causes, gathered errors, an event's payload and target; of an error that `isLast`
 * accepts, nothing that lies behind it.
 */
function linksOf(
  value: JsonValue | undefined,
  isLast?: (link: JsonObject) => boolean,
  depth = 0,
): readonly JsonObject[] {
  if (!isObject(value) || depth > 4) return [];
  const { cause, reason, error, payload, target, networkError, errors } = value;
  const behind = isLast?.(value) ? [] : [cause, reason, error, payload, target, networkError, errors].flat();
  return [value, ...behind.slice(0, 10).flatMap((link) => linksOf(link, isLast, depth + 1))];
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

/** The kind of highest rank that any of these links' lines is a sign of. */
const kindIn = (links: readonly string[]): FailureKind =>
  signs.find(([, sign]) => links.some((lines) => sign.test(lines)))?.[0] ?? "unknown";

/** Clients end a request that takes too long by aborting it: the abort behind a timeout is how the timeout was carried out. */
const isTimeout = (link: JsonObject): boolean => kindIn([linesOf(link)]) === "timeout";

/** The kind of a thrown value that brings no answer of a server. */
export function kindOf(value: JsonValue | undefined, { signal, online }: FailureContext): FailureKind {
  const aborted = signal === null ? false : peek(signal, "aborted");
  if (aborted === true) {
    return kindOf(snapshot(peek(signal, "reason")), {}) === "timeout" ? "timeout" : "aborted";
  }
  // Nobody cancelled the request, so what the engine calls an abort is a connection that broke: Firefox does so in a body.
  const lines = linksOf(value, isTimeout).map((link) =>
    aborted === false && link.name === "AbortError" ? "NetworkError" : linesOf(link),
  );
  const kind = kindIn(lines);
  return kind === "network" && (online ?? peek(peek(globalThis, "navigator"), "onLine")) === false
    ? "offline"
    : kind;
}

/** The client's own code of a failure without an answer: `ECONNREFUSED`, `ERR_NETWORK`. */
export function codeOfThrown(value: JsonValue | undefined): string | undefined {
  const codes = linksOf(value).map(({ code }) => code);
  return codes.find((code): code is string => /^[A-Z][A-Z\d_]{2,60}$/.test(String(code)));
}
