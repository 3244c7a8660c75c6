import { fetchOrThrow } from "@errorkit/core";
import { useCallback, useEffect, useState } from "react";

/** The result of a request. */
export interface ResponseState {
  /** The status of a successful response. Absent while the request is pending and after a failure. */
  status?: number;
  /** What `fetchOrThrow` threw. */
  error?: unknown;
}

/**
 * Sends a request, and sends it again when the URL or the method changes. Responses of outdated requests are ignored.
 * @returns the result, and a function that sends the request again and resolves after the response.
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
