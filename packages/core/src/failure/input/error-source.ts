import type { FailureKind, JsonValue } from "../../types.ts";
import type { FailureFields, HeaderFields } from "../readers/types.ts";

/** The raw input of a failure, before the readers run. */
export interface ErrorSource {
  readonly kind: FailureKind;
  readonly status?: number | undefined;
  /** Default: no headers. */
  readonly headers?: HeaderFields;
  readonly body?: JsonValue | undefined;
  /** For `getRaw`. */
  readonly original: unknown;
  /** The format of the body: `'json'`, `'html'`, `'thrown'`. */
  readonly format?: string;
  readonly truncated?: boolean | undefined;
  /** The value was thrown by code and has no response, so its message is the code's. */
  readonly thrownByCode?: boolean;
  /** The message if the readers find none. */
  readonly message?: string | undefined;
  /** What is known; then the readers do not run. */
  readonly fields?: FailureFields;
  /** Where to look for the request's URL, if not in `original`. */
  readonly response?: unknown;
}
