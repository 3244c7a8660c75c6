import type { PeerPage } from "../peer-page.ts";

/** How a cost grows with a size. */
export interface Curve {
  readonly name: string;
  readonly unit: string;
  readonly sizes: readonly number[];
  /** Returns a function that measures the cost of one size, in milliseconds of CPU time. It is called several times. */
  readonly prepare: (size: number, page: PeerPage) => Promise<() => Promise<number>>;
}

/** What one curve measured. */
export interface CurveResult {
  readonly name: string;
  readonly unit: string;
  readonly points: readonly { readonly size: number; readonly cost: number }[];
  /** The cost grows with the size to the power of this number: 1 is linear, 2 is quadratic. */
  readonly exponent: number;
}
