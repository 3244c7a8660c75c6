import { sanitizeText } from "../../text/sanitize.ts";
import type { FailureContext, FailureKind, JsonValue } from "../../types.ts";
import { MAX_CAUSE_DEPTH, MAX_CAUSES } from "../limits.ts";
import type { JsonObject } from "../to-plain-value.ts";
import { isObject, safeGet, toPlainValue, toText } from "../to-plain-value.ts";

/**
 * The patterns of each kind, by precedence. A pattern matches a whole line of `signatureLines`, never a part of it: `Failed to
 * fetch user list` is an app's own error.
 */
const KIND_PATTERNS: readonly (readonly [FailureKind, RegExp])[] = [
  [
    "aborted",
    /^(?:(?!ECONN)(?:\w*abort|(?:ERR_|is)?cancel)(?:l?ed)?(?:_?erro?r?)?|\w*: (?:\w+:fail abort|CancelledError|request (?:was )?aborted\.?|cancell?ed|the user aborted a request\.|\[canceled\] .*))$/im,
  ],
  // Safari localizes its messages: "请求超时。"
  [
    "timeout",
    /^(?:[\w-]{0,50}timed?_?out\w{0,50}|ECONNABORTED|\w*: (?:(?:\w+:fail )?timeout(?: of \d+ms exceeded)?|[\w ]*(?:operation|request|signal) timed out\b.*|\[deadline_exceeded\] .*)|TypeError: .*(?:超|イム).*)$/im,
  ],
  // webpack; what Chromium, Firefox and Safari write on import(), also when a page arrives instead of a module; Vite's preloading
  // of styles; and what engines write when an old chunk imports a name that the new one no longer exports.
  // Next.js no longer knows a Server Action of an old page.
  [
    "chunk-load",
    /^(?:ChunkLoadError|ScriptExternalLoadError|CSS_CHUNK_LOAD_FAILED|\w*: .*(?:Server Action "|chunk \S+ failed|dynamically imported module|module script failed|' is not a valid JavaScript MIME|Unable to preload CSS|Cross-origin script load|requested module '|Importing binding name).*)$/m,
  ],
  // Codes of Node, undici, Bun, axios and RTK Query; then what engines write when fetch gets no response or the body breaks
  // off: "TypeError: Failed to fetch". Safari writes the class twice when another stream passes the error on, and localizes what
  // it writes: no other TypeError of an engine is Chinese or Japanese.
  [
    "network",
    /^(?:\w*(?:network|connection|transport|fetch|send|host)_?(?:error|exception|refused)|unanswered|crossDomain|(?:UND_)?E(?:RR_)?(?:CONN|NET|HOST|AI_|NOTFOUND|PIPE|PROTO|SOCKET|SSL|TLS|HTTP2|INTERNET|NAME_|CERT)\w*|(?:UNABLE_TO|\w*SELF_SIGNED|CERT)_\w+|\w*: (?:\w+:fail .*|(?:a )?network (?:error|connection lost)(?: occurred)?\.?)|(?:TypeError)?: (?:TypeError: )?(?:(?:Failed to fetch|Load failed|fetch failed|terminated|Decoding failed\.)(?: \([^()\s]+\))?|fetchEvent.*|(?:an?|the|could not|origin|network\w*|error|content-length) [^'"()]*\b(?:server|connection|access-control|error|attempting|stream|request|response)\b.*|.*[\u3040-\u9fff].*))$/im,
  ],
  ["parse", /^(?:(?:Syntax|\w*Parse)Error|PARSING_ERROR|ERR_BODY_PARSE_FAILURE|parse)$/m],
];

/** Members that hold what caused an error. */
const CAUSE_NAMES = "cause reason error payload target context networkError errors".split(" ");

/**
 * The thrown value and its causes: gathered errors, and the payload and target of an event too. An error that `isLast`
 * accepts ends its chain.
 */
function causeChain(
  value: JsonValue | undefined,
  isLast?: (link: JsonObject) => boolean,
  depth = 0,
): readonly JsonObject[] {
  if (!isObject(value) || depth > MAX_CAUSE_DEPTH) return [];
  const causes = isLast?.(value) ? [] : CAUSE_NAMES.flatMap((name) => value[name]).filter(isObject);
  return [value, ...causes.slice(0, MAX_CAUSES).flatMap((link) => causeChain(link, isLast, depth + 1))];
}

/** What tells the kind of an error, one fact per line. */
function signatureLines(link: JsonObject): string {
  const { name, code, errno, status, type, details, message, errMsg } = link;
  // An XMLHttpRequest, an opaque Response or Angular's HttpErrorResponse that got no response.
  const unanswered = status === 0 && ["statusText", "readyState", "headers"].some((member) => member in link);
  return [
    name,
    code,
    errno,
    status,
    type,
    details,
    `${toText(name ?? "")}: ${sanitizeText(message ?? errMsg) ?? ""}`,
    unanswered ? "unanswered" : "",
    // crossDomain: true, timedout: true
    ...Object.keys(link).filter((member) => link[member] === true),
  ]
    .map(toText)
    .join("\n");
}

/** The kind of highest precedence in a chain. */
const findKind = (chain: readonly string[]): FailureKind =>
  KIND_PATTERNS.find(([, pattern]) => chain.some((lines) => pattern.test(lines)))?.[0] ?? "unknown";

/** Clients abort a request that takes too long, so an abort behind a timeout is part of the timeout. */
const isTimeout = (link: JsonObject): boolean => findKind([signatureLines(link)]) === "timeout";

/** The kind of a thrown value that contains no response. */
export function getFailureKind(
  value: JsonValue | undefined,
  { signal, online }: FailureContext,
): FailureKind {
  const aborted = signal === null ? false : safeGet(signal, "aborted");
  if (aborted === true) {
    return getFailureKind(toPlainValue(safeGet(signal, "reason")), {}) === "timeout" ? "timeout" : "aborted";
  }
  // Nobody canceled the request, so an AbortError means that the connection broke: Firefox throws it from a body.
  const chain = causeChain(value, isTimeout).map((link) =>
    aborted === false && link.name === "AbortError" ? "NetworkError" : signatureLines(link),
  );
  const kind = findKind(chain);
  return kind === "network" && (online ?? safeGet(safeGet(globalThis, "navigator"), "onLine")) === false
    ? "offline"
    : kind;
}

/** The client's code of a failure without a response: `ECONNREFUSED`, `ERR_NETWORK`. */
export function findClientCode(value: JsonValue | undefined): string | undefined {
  const codes = causeChain(value).map(({ code }) => code);
  return codes.find((code): code is string => /^[A-Z][A-Z\d_]{2,60}$/.test(toText(code)));
}
