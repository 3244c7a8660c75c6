import type { RetryClass } from "../http/status/retry-class.ts";
import { redact } from "../text/redact.ts";
import type { Failure } from "../types.ts";
import { builtInReaders } from "./readers/index.ts";
import type { ErrorShapeReader } from "./readers/types.ts";

/** The options of `createFailureReader`. */
export interface FailureReaderOptions {
  /** Readers that run before the built-in ones: what they find stays. One that throws is skipped. @default [] */
  readonly readers?: readonly ErrorShapeReader[] | undefined;
  /** The retry class of error codes, over the built-in ones: `{ 'CSS.0045': 'credentials' }`, or `'400 CSS.0045'`. */
  readonly retryClassByCode?: Readonly<Record<string, RetryClass>> | undefined;
  /** Replaces `redact`; `false` leaves secrets in place. @default redact */
  readonly redact?: ((text: string) => string) | false | undefined;
}

/** The options of `createFailureReader` with their defaults. */
export interface ReaderConfig {
  readonly readers: readonly ErrorShapeReader[];
  readonly retryClassByCode: Readonly<Record<string, RetryClass>> | undefined;
  readonly redact: (text: string) => string;
  /** The failures of other readers, as this one builds them: the same each time. */
  readonly rebuilt: WeakMap<Failure, Failure>;
}

/** Adds the defaults to the options. */
export function toReaderConfig(options: FailureReaderOptions = {}): ReaderConfig {
  return {
    readers: [...(options.readers ?? []), ...builtInReaders],
    retryClassByCode: options.retryClassByCode,
    redact: options.redact === false ? String : (options.redact ?? redact),
    rebuilt: new WeakMap(),
  };
}

/** The config of `toFailure`, `readFailure` and `findFailureInBody`. */
export const defaultConfig: ReaderConfig = /* @__PURE__ */ toReaderConfig();
