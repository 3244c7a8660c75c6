/** The event that sends an announcement from the canvas to the panel. */
export const ANNOUNCEMENT_EVENT = "errorkit/announcement";

/** One announcement that a screen reader receives. */
export interface Announcement {
  readonly text: string;
  /** `polite` waits for the current sentence, `assertive` interrupts it. */
  readonly politeness: "polite" | "assertive";
  /** The language tag of the text. */
  readonly lang: string;
}
