import type { BodyContext, Failure, FailureContext } from "../types.ts";
import type { fetchOrThrow } from "./fetch-or-throw.ts";
import { fetchOrThrowWith } from "./fetch-or-throw.ts";
import { findFailureInBody, findFailureInBodyWith } from "./find-failure-in-body.ts";
import { readFailure, readFailureWith } from "./read-failure.ts";
import type { FailureReaderOptions } from "./reader-config.ts";
import { toReaderConfig } from "./reader-config.ts";
import { toFailure, toFailureWith } from "./to-failure.ts";

/** The three ways to read a failure, with the same readers. */
export interface FailureReader {
  readonly toFailure: (input: unknown, context?: FailureContext) => Failure;
  readonly readFailure: (input: unknown, context?: FailureContext) => Promise<Failure>;
  readonly findFailureInBody: (body: unknown, context?: BodyContext) => Failure | undefined;
}

/** What `createFailureReader` returns: a reader whose `fetchOrThrow` reads with it too. */
export interface FetchingFailureReader extends FailureReader {
  readonly fetchOrThrow: typeof fetchOrThrow;
}

/**
 * Creates a reader with your app's readers and options. Its `toFailure` reads failures and `FailureError`s of other readers again, so
 * your readers and rules apply to them too.
 *
 * @example
 * const reader = createFailureReader({ retryClassByCode: { "RACK.7": "user" } });
 * const response = await reader.fetchOrThrow("/api/racks");
 */
export function createFailureReader(options: FailureReaderOptions = {}): FetchingFailureReader {
  const config = toReaderConfig(options);
  return {
    toFailure: (input, context) => toFailureWith(config, input, context),
    readFailure: (input, context) => readFailureWith(config, input, context),
    findFailureInBody: (body, context) => findFailureInBodyWith(config, body, context),
    fetchOrThrow: (input, init) => fetchOrThrowWith(config, input, init),
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
