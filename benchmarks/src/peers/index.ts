import type { Peer } from "./peer.ts";

/** The peers in the order of the table, by file name: the baseline, then those that are measured against it. */
const files = [
  "baseline",
  "errorkit",
  "react-i18next",
  "antd",
  "mui",
  "cloudscape-alert",
  "cloudscape-flashbar",
  "react-bootstrap",
  "mantine",
  "fluent",
  "carbon",
  "patternfly",
  "sonner",
  "react-toastify",
] as const;

/** The file name of a peer. It is also the fragment of its page's address. */
export type PeerFile = (typeof files)[number];

/**
 * The modules of `src/peers` and of `peers`. A page loads one of them, so that no style of another peer applies. They are
 * found by file name and not imported, because the libraries of `peers` are not installed when the types are checked.
 */
const modules = {
  ...import.meta.glob<{ peer: Peer }>("./{baseline,errorkit}.tsx"),
  ...import.meta.glob<{ peer: Peer }>("../../peers/*.tsx"),
};

export const peerFiles: readonly PeerFile[] = files;

/** Loads a peer. */
export async function loadPeer(file: string): Promise<Peer> {
  const load = modules[`./${file}.tsx`] ?? modules[`../../peers/${file}.tsx`];
  if (!load) throw new Error(`There is no peer ${file}.`);
  return (await load()).peer;
}
