/** The event that carries what a screen reader is told from the canvas to the panel. */
export const ANNOUNCED = "errorkit/announced";

/** One thing told to a screen reader. */
export interface Announced {
  readonly text: string;
  /** After what is being said, or at once. */
  readonly politeness: "polite" | "assertive";
  /** The language that it is said in. */
  readonly lang: string;
}
