/** A response as a tool recorded it. */
export interface ResponseCapture {
  readonly form: "response";
  /** Any number from 100 to 999. */
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string;
  readonly method?: string;
  readonly url?: string;
}

/** A thrown value, restored from its text. */
export interface ThrownCapture {
  readonly form: "thrown";
  readonly value: unknown;
  readonly method?: string;
  readonly url?: string;
}

export type Capture = ResponseCapture | ThrownCapture;

/** Why the lab cannot read a paste. */
export type PasteProblem = "empty" | "too-long" | "unreadable";

export type ParsedPaste = { readonly capture: Capture } | { readonly problem: PasteProblem };
