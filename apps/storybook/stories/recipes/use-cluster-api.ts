import { fetchOrThrow } from "@errorkit/core";
import { useText } from "../../common/use-text.ts";
import { getResponseUrl } from "../../server/requested-response.ts";
import { clusterText } from "./cluster-text.ts";

const HEADERS = ["Content-Type: application/json", "X-Request-Id: 3f1c77d0a4b24e7e"];

/** The texts of the recipes' apps, and requests to which the demo's server always responds with an error. */
export function useClusterApi() {
  const text = useText(clusterText);
  // The demo's server sends the errors that the URL requests, in the user's language.
  const invalid = getResponseUrl(
    422,
    HEADERS,
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
    /** Rejects with a 422. */
    create: (cluster: unknown): Promise<unknown> =>
      fetchOrThrow(invalid, { method: "POST", body: JSON.stringify(cluster) }),
    /** Rejects with a 503. */
    remove: (): Promise<unknown> => fetchOrThrow(getResponseUrl(503, HEADERS), { method: "DELETE" }),
    /** Rejects with a 503. */
    restart: (): Promise<unknown> => fetchOrThrow(getResponseUrl(503, HEADERS), { method: "PUT" }),
  };
}
