import type { Failure, FailureContext, FailureReader } from "@errorkit/core";
import { toFailure } from "@errorkit/core";
import { safeCall, warn } from "./safe-call.ts";

type BoundReader = Pick<FailureReader, "toFailure" | "readFailure">;

/** One error, read: at once as far as that goes, and to the end when its body still has to come. */
export interface ErrorReading {
  failure: Failure;
  /** False while a body is still to be read. */
  isComplete: boolean;
  /** Reads the body, once however often it is asked. */
  complete(): Promise<void>;
}

const readings = new WeakMap<BoundReader, WeakMap<object, ErrorReading>>();

function isUnread(error: unknown): boolean {
  try {
    return typeof Response !== "undefined" && error instanceof Response && !error.bodyUsed;
  } catch {
    // A revoked proxy throws at any question.
    return false;
  }
}

function createReading(reader: BoundReader, error: unknown, context: FailureContext): ErrorReading {
  const failure = safeCall("reader.toFailure", () => reader.toFailure(error, context), undefined);
  let settling: Promise<void> | undefined;
  const reading: ErrorReading = {
    failure: failure ?? toFailure(error, context),
    isComplete: !isUnread(error),
    complete() {
      settling ??= (async () => {
        try {
          if (!reading.isComplete) reading.failure = await reader.readFailure(error as Response, context);
        } catch (problem) {
          warn("reader.readFailure", problem);
        }
        reading.isComplete = true;
      })();
      return settling;
    },
  };
  return reading;
}

/** The reading of an error: made once per value and reader, so that a body is never read twice. */
export function getReading(reader: BoundReader, error: unknown, context: FailureContext): ErrorReading {
  if ((typeof error !== "object" && typeof error !== "function") || error === null) {
    return createReading(reader, error, context);
  }
  let known = readings.get(reader);
  if (!known) {
    known = new WeakMap();
    readings.set(reader, known);
  }
  let reading = known.get(error);
  if (!reading) {
    reading = createReading(reader, error, context);
    known.set(error, reading);
  }
  return reading;
}
