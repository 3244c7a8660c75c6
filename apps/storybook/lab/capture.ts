/** An answer as it stood on the wire, or as a tool wrote it down. */
export interface ResponseCapture {
  readonly form: "answer";
  /** As written: 100 to 999. */
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string;
  readonly method?: string;
  readonly url?: string;
}

/** A value as some code threw it, rebuilt from what was written of it. */
export interface ThrownCapture {
  readonly form: "thrown";
  readonly value: unknown;
  readonly method?: string;
  readonly url?: string;
}

export type Capture = ResponseCapture | ThrownCapture;

/** Why nothing could be made of a paste. */
export type PasteProblem = "empty" | "too-long" | "unreadable";

export type ParsedPaste = { readonly capture: Capture } | { readonly problem: PasteProblem };
