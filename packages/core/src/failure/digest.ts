import { cleanText } from "../text/clean-text.ts";
import { redact } from "../text/redact.ts";
import type { Failure, FailureKind } from "../types.ts";
import { GATEWAY_STATUS } from "./gateway-status.ts";
import type { ErrorSource } from "./input/error-source.ts";
import { MAX_DIGEST_PART } from "./limits.ts";
import { safeGet, toText } from "./to-plain-value.ts";

const toPart = (value: string | number = ""): string =>
  encodeURIComponent(redact(cleanText(String(value), MAX_DIGEST_PART)));

/** Writes the parts of a failure that a browser may know into one short line: `errorkit;503;req-7;20;GPU.0042`. */
export function formatDigest({ kind, status, requestId, retryAfterSeconds, code }: Failure): string {
  return ["errorkit", (kind === "http" && status) || kind, requestId, retryAfterSeconds, code]
    .map(toPart)
    .join(";");
}

/** Reads the digest of an error whose failure was lost on the way from a server; `undefined` if it has none of Errorkit's. */
export function sourceFromDigest(error: unknown): ErrorSource | undefined {
  const digest = toText(safeGet(error, "digest"));
  if (!digest.startsWith("errorkit;")) return undefined;
  const [, kind, requestId, wait, code] = digest.split(";").map(decodeURIComponent);
  // A digest comes from a server.
  const status = Number(kind) || Number(GATEWAY_STATUS[kind as FailureKind]) || undefined;
  return {
    kind: status ? "http" : (kind as FailureKind),
    status,
    original: error,
    // Without a response, the code is that of the server's HTTP client.
    format: Number(kind) ? "digest" : "thrown",
    fields: { requestId, code, retryAfterSeconds: Number(wait || Number.NaN) },
  };
}
