import { fetchOrThrow } from "@errorkit/core";
import { useCallback, useEffect, useState } from "react";

/** What the server was asked and what came back. */
export interface Answered {
  /** The status of an answer that is no failure; absent while waiting and after a failure. */
  status?: number;
  /** What `fetchOrThrow` threw. */
  error?: unknown;
}

/**
 * Sends the request, and again whenever its address or method changes; an answer that comes too late is dropped.
 * @returns what came, and a function that sends once more and resolves when the answer is there.
 */
export function useAnswer(url: string, method: string): [Answered, () => Promise<void>] {
  const [answered, setAnswered] = useState<Answered>({});
  const send = useCallback(
    async (signal?: AbortSignal) => {
      let came: Answered;
      try {
        const { status } = await fetchOrThrow(url, { method, ...(signal && { signal }) });
        came = { status };
      } catch (error) {
        came = { error };
      }
      if (!signal?.aborted) setAnswered(came);
    },
    [url, method],
  );
  useEffect(() => {
    const controller = new AbortController();
    void send(controller.signal);
    return () => controller.abort();
  }, [send]);
  return [answered, () => send()];
}
