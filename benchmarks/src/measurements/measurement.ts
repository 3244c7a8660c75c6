import type { PeerPage } from "../peer-page.ts";
import type { Peer } from "../peers/peer.ts";

/** A cost that is measured for a peer and for the baseline, one right after the other. */
export interface Measurement {
  readonly name: string;
  /** The highest acceptable ratio of Errorkit to the baseline. */
  readonly aim: number;
  /** Measures the cost of a peer, in any unit. `undefined` if the measurement does not apply to it. */
  readonly cost: (peer: Peer, page: PeerPage) => Promise<number | undefined>;
  /** How many pairs of peer and baseline are measured, after a first pair for warm-up. */
  readonly pairs: number;
}
