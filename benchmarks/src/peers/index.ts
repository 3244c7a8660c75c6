import { antd } from "./antd.tsx";
import { errorkit } from "./errorkit.tsx";
import { floor } from "./floor.ts";
import type { Peer } from "./peer.ts";
import { reactI18next } from "./react-i18next.tsx";

/** The floor first, then everything that is measured against it. */
export const peers: readonly [Peer, ...Peer[]] = [floor, errorkit, reactI18next, antd];
