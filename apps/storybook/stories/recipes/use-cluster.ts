import type { FieldError } from "@errorkit/core";
import { fetchOrThrow } from "@errorkit/core";
import { useState } from "react";
import { useText } from "../../common/use-text.ts";
import { getResponseUrl } from "../../server/requested-response.ts";
import { clusterText } from "./cluster-text.ts";

/** The request body of the recipes' form. */
export interface Cluster {
  readonly name: string;
  readonly replicas: number;
  readonly disks: readonly { readonly size: number }[];
}

/** The initial values of the form. The server rejects the name and the size. */
export const initialCluster: Cluster = { name: "search-3", replicas: 2, disks: [{ size: 5 }] };

/** Sends a create request that the server always rejects with a real 422. */
export function useCluster() {
  const text = useText(clusterText);
  const [error, setError] = useState<unknown>();
  const [sending, setSending] = useState(false);

  // The demo's server sends the errors that the URL requests, in the user's language.
  const address = getResponseUrl(
    422,
    ["Content-Type: application/json", "X-Request-Id: 3f1c77d0a4b24e7e"],
    JSON.stringify({
      error_code: "CSS.0001",
      error_msg: text.invalid,
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
    /** The form's label for the field of an error. */
    getFieldLabel: (path: FieldError["path"]): string => text[path.at(-1) as "name" | "replicas" | "size"],
    /** Resolves with the error. */
    send: async (cluster: Cluster): Promise<unknown> => {
      setSending(true);
      // Clear the error first, so that an identical error is announced again.
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
