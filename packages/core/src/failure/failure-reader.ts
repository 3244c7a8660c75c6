import type { Failure, FailureContext } from "../types.ts";
import { findFailureInBody, findFailureInBodyWith } from "./find-failure-in-body.ts";
import { readFailure, readFailureWith } from "./read-failure.ts";
import type { FailureReaderOptions } from "./reader-config.ts";
import { toReaderConfig } from "./reader-config.ts";
import { toFailure, toFailureWith } from "./to-failure.ts";

/** The three ways to read a failure, with the same readers. */
export interface FailureReader {
  readonly toFailure: (input: unknown, context?: FailureContext) => Failure;
  readonly readFailure: (response: Response, context?: FailureContext) => Promise<Failure>;
  readonly findFailureInBody: (body: unknown, context?: FailureContext) => Failure | undefined;
}

/**
 * Creates a `FailureReader` with your app's readers and options.
 *
 * @example
 * const reader = createFailureReader({ retryClassByCode: { "RACK.7": "user" } });
 * const failure = reader.toFailure(error);
 */
export function createFailureReader(options: FailureReaderOptions = {}): FailureReader {
  const config = toReaderConfig(options);
  return {
    toFailure: (input, context) => toFailureWith(config, input, context),
    readFailure: (response, context) => readFailureWith(config, response, context),
    findFailureInBody: (body, context) => findFailureInBodyWith(config, body, context),
  };
}

/**
 * The reader behind `toFailure`, `readFailure` and `findFailureInBody`. Share it where a reading is cached per reader: every
 * `createFailureReader()` is another reader.
 *
 * @example
 * const reader = options.reader ?? defaultFailureReader;
 */
export const defaultFailureReader: FailureReader = { toFailure, readFailure, findFailureInBody };
