import { decodeBytes } from "../../text/decode-bytes.ts";
import type { FailureContext } from "../../types.ts";
import { MAX_BODY_SIZE } from "../limits.ts";
import { safeGet } from "../to-plain-value.ts";

interface BodyText {
  readonly text: string;
  readonly truncated: true | undefined;
  /** Why reading failed, if it did. */
  readonly error?: unknown;
}

/** Reads at most `maxBytes` of a body from a clone, so the caller can still read the body. Never rejects. */
export async function readBodyText(
  response: Response,
  { signal, maxBytes = MAX_BODY_SIZE }: FailureContext,
): Promise<BodyText> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  let error: unknown;
  try {
    const clone = response.clone();
    // A polyfill without streams.
    if (clone.body === undefined)
      return { text: (await clone.text()).slice(0, maxBytes), truncated: undefined };
    const reader = clone.body?.getReader();
    const cancel = (): void => void reader?.cancel().catch(() => undefined);
    signal?.addEventListener("abort", cancel, { once: true });
    try {
      while (reader && size <= maxBytes && safeGet(signal, "aborted") !== true) {
        const { done, value } = await reader.read();
        if (done) break;
        chunks.push(value);
        size += value.byteLength;
      }
      if (size > maxBytes) cancel();
    } finally {
      signal?.removeEventListener("abort", cancel);
    }
  } catch (reason) {
    error = reason;
  }
  const bytes = new Uint8Array(Math.min(size, maxBytes));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk.subarray(0, bytes.length - at), at);
    at = Math.min(at + chunk.byteLength, bytes.length);
  }
  // text/html; charset="gbk"
  const charset = /charset=\s*"?([\w-]+)/i.exec(response.headers.get("content-type") ?? "")?.[1];
  return { text: decodeBytes(bytes, charset), truncated: size > maxBytes ? true : undefined, error };
}
