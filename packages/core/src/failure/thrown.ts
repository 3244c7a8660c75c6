import type { FailureContext, FailureKind, JsonValue } from "./failure.ts";
import type { JsonObject } from "./snapshot.ts";
import { isObject, peek, snapshot } from "./snapshot.ts";

interface Signs {
  readonly kind: FailureKind;
  /** The error's `name`. */
  readonly names: RegExp;
  /** Its `code`, `errno` or (RTK Query) `status`. */
  readonly codes: RegExp;
  /** Its whole message; a part never counts: `Failed to fetch user list` is an application's own error. */
  readonly texts: RegExp;
}

const never = /^\b$/;

/** The signs of each kind, in order of rank. */
const signs: readonly Signs[] = [
  {
    kind: "aborted",
    names: /^(?:AbortError|Cancel(?:l?ed)?(?:Error)?|RequestAbortedError|APIUserAbortError)$/,
    codes: /^(?:ERR_CANCELED|ERR_ABORTED|ABORT_ERR|UND_ERR_ABORTED)$/,
    texts: /^(?:Request (?:was )?aborted\.?|canceled|cancelled|The user aborted a request\.)$/,
  },
  {
    kind: "timeout",
    names: /^(?:\w+)?TimeoutError$/,
    codes:
      /^(?:E?TIMEDOUT|ESOCKETTIMEDOUT|ECONNABORTED|ETIME|ERR_TIMED_OUT|TIMEOUT_ERROR|UND_ERR_\w+_TIMEOUT)$/,
    texts:
      /^(?:timeout of \d+ms exceeded|signal timed out|(?:The (?:operation|request)|Request) timed out\.?)$/i,
  },
  {
    kind: "chunk-load",
    names: /^ChunkLoadError$/,
    codes: /^CSS_CHUNK_LOAD_FAILED$/,
    // webpack; Chromium, Firefox and Safari on import(); Vite's preloading of styles.
    texts:
      /^(?:Loading (?:CSS )?chunk \S+ failed|(?:Failed to fetch|error loading) dynamically imported module|Importing a module script failed|Unable to preload CSS for )/,
  },
  {
    kind: "network",
    names: /^NetworkError$/,
    codes:
      /^(?:ERR_NETWORK|FETCH_ERROR|ConnectionRefused|ENETWORK|E(?:CONN(?:REFUSED|RESET)|NOTFOUND|AI_AGAIN|PIPE|PROTO|HOSTUNREACH|HOSTDOWN|NETUNREACH|NETDOWN|NETRESET|ADDRNOTAVAIL)|UND_ERR_SOCKET|ERR_(?:SSL|TLS|HTTP2|INTERNET|CONNECTION|NAME|ADDRESS|CERT)_\w+|(?:UNABLE_TO|SELF_SIGNED|DEPTH_ZERO|CERT)_\w+)$/,
    texts: never,
  },
  {
    kind: "parse",
    names: /^SyntaxError$/,
    codes: /^(?:PARSING_ERROR|ERR_BODY_PARSE_FAILURE)$/,
    texts: never,
  },
];

/** What engines write when fetch gets no answer; only a TypeError's word counts. */
const fetchTexts =
  /^(?:(?:Failed to fetch|Load failed)(?: \([^()\s]+\))?|network error|NetworkError when attempting to fetch resource\.|The Internet connection appears to be offline\.|The network connection was lost\.|Could not connect to the server\.|A server with the specified hostname could not be found\.|Network request failed|fetch failed|terminated|Error in input stream)$/;

/** The thrown value and what lies behind it: causes, gathered errors, an event's payload. */
function linksOf(value: JsonValue | undefined, depth = 0): readonly JsonObject[] {
  if (!isObject(value) || depth > 4) return [];
  const inner = [
    value.cause,
    value.reason,
    value.error,
    value.payload,
    value.target,
    ...[value.errors].flat().slice(0, 5),
  ];
  return [value, ...inner.flatMap((link) => linksOf(link, depth + 1))];
}

function shows(link: JsonObject, { kind, names, codes, texts }: Signs): boolean {
  const name = String(link.name ?? "");
  const text = String(link.message ?? "");
  if (names.test(name) || texts.test(text)) return true;
  if ([link.code, link.errno, link.status].some((code) => typeof code === "string" && codes.test(code)))
    return true;
  if (kind === "network") {
    // An XMLHttpRequest, an opaque Response or Angular's HttpErrorResponse without an answer.
    const unanswered =
      link.status === 0 && ("statusText" in link || "readyState" in link || "headers" in link);
    return unanswered || (name === "TypeError" && fetchTexts.test(text)) || text === "Network Error";
  }
  return kind === "aborted"
    ? link.__CANCEL__ === true || link.type === "abort"
    : kind === "timeout" && link.type === "timeout";
}

/** The kind of a thrown value that brings no answer of a server. */
export function kindOf(value: JsonValue | undefined, context: FailureContext): FailureKind {
  const { signal } = context;
  if (peek(signal, "aborted") === true) {
    return kindOf(snapshot(peek(signal, "reason")), {}) === "timeout" ? "timeout" : "aborted";
  }
  const links = linksOf(value);
  const kind = signs.find((sign) => links.some((link) => shows(link, sign)))?.kind ?? "unknown";
  const online = context.online ?? peek(peek(globalThis, "navigator"), "onLine");
  return kind === "network" && online === false ? "offline" : kind;
}

/** The client's own code of a failure without an answer: `ECONNREFUSED`, `ERR_NETWORK`. */
export function codeOfThrown(value: JsonValue | undefined): string | undefined {
  for (const { code } of linksOf(value))
    if (typeof code === "string" && /^[A-Z][A-Z\d_]{2,60}$/.test(code)) return code;
  return undefined;
}
