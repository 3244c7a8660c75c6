import { antd } from "./antd.tsx";
import { baseline } from "./baseline.ts";
import { errorkit } from "./errorkit.tsx";
import type { Peer } from "./peer.ts";
import { reactI18next } from "./react-i18next.tsx";

/** The baseline first, then the peers that are measured against it. */
export const peers: readonly [Peer, ...Peer[]] = [baseline, errorkit, reactI18next, antd];
