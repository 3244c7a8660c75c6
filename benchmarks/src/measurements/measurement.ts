import type { PeerPage } from "../peer-page.ts";
import type { Peer } from "../peers/peer.ts";

/** A cost of each peer. */
export interface Measurement {
  readonly name: string;
  /** The highest acceptable value of Errorkit. */
  readonly aim?: number;
  /** Whether the measurement applies to a peer. */
  readonly applies: (peer: Peer) => boolean;
  /** Measures the cost of a peer, in any unit. The page has 1,000 alerts prepared and shows none. */
  readonly cost: (peer: Peer, page: PeerPage) => number | Promise<number>;
  /**
   * How often the cost is measured, for the median. A ratio needs one pair of peer and baseline for each, and one more for
   * warm-up.
   */
  readonly samples: number;
}

/** Measurements that are printed together. */
export interface Table {
  readonly title: string;
  /** Whether the values are ratios to the baseline, or costs in the unit of the row. */
  readonly isRatio: boolean;
  readonly rows: readonly Measurement[];
}

export const hasAlerts = ({ Alerts }: Peer): boolean => Alerts !== undefined;
