import type { Peer } from "../peers/peer.ts";
import type { Stage } from "../stage.ts";

/** One figure, measured for a peer and for the floor right after each other. */
export interface Measurement {
  readonly name: string;
  /** The most that Errorkit's ratio to the floor may be. */
  readonly aim: number;
  /** The cost of one peer, in any unit; `undefined` where it has nothing of the kind. */
  readonly cost: (peer: Peer, stage: Stage) => Promise<number | undefined>;
  /** How many pairs are measured after one that warms up. */
  readonly pairs: number;
}
