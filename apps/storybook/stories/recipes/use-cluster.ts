import type { FieldError } from "@errorkit/core";
import { fetchOrThrow } from "@errorkit/core";
import { useState } from "react";
import { useText } from "../../demo/use-text.ts";
import { getResponseUrl } from "../../server/requested-response.ts";
import { clusterText } from "./cluster-text.ts";

/** What the recipes' form sends. A problem's path is the list of members that lead to the value. */
export interface Cluster {
  readonly name: string;
  readonly replicas: number;
  readonly disks: readonly { readonly size: number }[];
}

/** What stands in the form at first; the server refuses the name and the size. */
export const initialCluster: Cluster = { name: "search-3", replicas: 2, disks: [{ size: 5 }] };

/** A cluster that is refused with a real 422, however it is asked for, and the words around it. */
export function useCluster() {
  const text = useText(clusterText);
  const [error, setError] = useState<unknown>();
  const [sending, setSending] = useState(false);

  // The demo's server refuses what it is asked to refuse, in the reader's language.
  const address = getResponseUrl(
    422,
    ["Content-Type: application/json", "X-Request-Id: 3f1c77d0a4b24e7e"],
    JSON.stringify({
      error_code: "CSS.0001",
      error_msg: text.refused,
      errors: [
        { field: "name", message: text.nameTaken },
        { field: "disks[0].size", message: text.sizeOut },
      ],
    }),
  );
  return {
    text,
    error,
    sending,
    /** The name of a problem's field, as its form labels it. */
    getFieldLabel: (path: FieldError["path"]): string => text[path.at(-1) as "name" | "replicas" | "size"],
    /** Resolves with what went wrong. */
    send: async (cluster: Cluster): Promise<unknown> => {
      setSending(true);
      // What is refused again, in the same words, is news as well.
      setError(undefined);
      const thrown = await fetchOrThrow(address, { method: "POST", body: JSON.stringify(cluster) }).then(
        () => undefined,
        (why: unknown) => why,
      );
      setError(thrown);
      setSending(false);
      return thrown;
    },
  };
}
