import { decodeBytes } from "./decode.ts";
import type { FailureContext } from "./failure.ts";
import { peek } from "./values.ts";

/** 256 KiB: more than any error says, less than what hurts. */
const MAX_BYTES = 262_144;

interface ReadBytes {
  readonly text: string;
  readonly truncated: true | undefined;
  /** Why the body broke off, if it did. */
  readonly error?: unknown;
}

/** Reads a copy of a body up to the cap, so that the caller can still read the body itself. Never rejects. */
export async function readBytes(
  response: Response,
  { signal, maxBytes = MAX_BYTES }: FailureContext,
): Promise<ReadBytes> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  let error: unknown;
  try {
    const copy = response.clone();
    // A polyfill without streams
    if (copy.body === undefined)
      return { text: (await copy.text()).slice(0, maxBytes), truncated: undefined };
    const reader = copy.body?.getReader();
    const stop = (): void => void reader?.cancel().catch(() => undefined);
    signal?.addEventListener("abort", stop, { once: true });
    try {
      while (reader && size <= maxBytes && peek(signal, "aborted") !== true) {
        const { done, value } = await reader.read();
        if (done) break;
        chunks.push(value);
        size += value.byteLength;
      }
      if (size > maxBytes) stop();
    } finally {
      signal?.removeEventListener("abort", stop);
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
  const charset = /charset=\s*"?([\w-]+)/i.exec(response.headers.get("content-type") ?? "")?.[1];
  return { text: decodeBytes(bytes, charset), truncated: size > maxBytes ? true : undefined, error };
}
