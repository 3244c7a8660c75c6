import { getDecoder } from "../../text/decode-bytes.ts";
import type { FailureContext } from "../../types.ts";
import { MAX_BODY_SIZE } from "../limits.ts";
import { safeGet } from "../to-plain-value.ts";

interface BodyText {
  readonly text: string;
  readonly truncated: boolean;
  /** Why reading failed, if it did. */
  readonly error?: unknown;
}

/** Reads at most `maxBytes` of a body from a clone, so the caller can still read the body. Never rejects. */
export async function readBodyText(
  response: Response,
  { signal, maxBytes = MAX_BODY_SIZE }: FailureContext,
): Promise<BodyText> {
  let text = "";
  let bytesLeft = maxBytes;
  let error: unknown;
  let reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  let decoder: TextDecoder | undefined;
  const cancel = (): void => void reader?.cancel().catch(() => undefined);
  try {
    const clone = response.clone();
    // A polyfill without streams.
    if (clone.body === undefined) text = (await clone.text()).slice(0, maxBytes);
    reader = clone.body?.getReader();
    signal?.addEventListener("abort", cancel);
    while (reader && bytesLeft >= 0 && safeGet(signal, "aborted") !== true) {
      const { done, value } = await reader.read();
      if (done) break;
      decoder ??= getDecoder(value, response.headers.get("content-type") ?? "");
      text += decoder.decode(value.subarray(0, bytesLeft), { stream: true });
      bytesLeft -= value.byteLength;
    }
    if (bytesLeft < 0) cancel();
  } catch (reason) {
    error = reason;
  }
  signal?.removeEventListener("abort", cancel);
  return { text: text + (decoder?.decode() ?? ""), truncated: bytesLeft < 0, error };
}
