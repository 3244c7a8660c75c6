import { fetchOrThrow } from "@errorkit/core";
import { useCallback, useEffect, useState } from "react";

/** What the server was asked and what came back. */
export interface ResponseState {
  /** The status of an answer that is no failure; absent while waiting and after a failure. */
  status?: number;
  /** What `fetchOrThrow` threw. */
  error?: unknown;
}

/**
 * Sends the request, and again whenever its address or method changes; an answer that comes too late is dropped.
 * @returns what came, and a function that sends once more and resolves when the answer is there.
 */
export function useResponse(url: string, method: string): [ResponseState, () => Promise<void>] {
  const [state, setState] = useState<ResponseState>({});
  const send = useCallback(
    async (signal?: AbortSignal) => {
      let next: ResponseState;
      try {
        const { status } = await fetchOrThrow(url, { method, ...(signal && { signal }) });
        next = { status };
      } catch (error) {
        next = { error };
      }
      if (!signal?.aborted) setState(next);
    },
    [url, method],
  );
  useEffect(() => {
    const controller = new AbortController();
    void send(controller.signal);
    return () => controller.abort();
  }, [send]);
  return [state, () => send()];
}
