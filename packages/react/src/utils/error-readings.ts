import type { Failure, FailureContext, FailureReader } from "@errorkit/core";
import { toFailure } from "@errorkit/core";
import { checkError } from "./dev-warnings.ts";
import { safeCall, warn } from "./safe-call.ts";

declare const process: { readonly env: { readonly NODE_ENV?: string } };

/** The functions of a `FailureReader` that surfaces and stores use. */
export type BoundReader = Pick<FailureReader, "toFailure" | "readFailure">;

/** What is known of one error. Immutable: reading the body of its response creates another one. */
export interface ErrorReading {
  /** The error, or an object for a primitive: the same for all readings of one error, so that a later one is not taken for another error. */
  readonly identity: object;
  readonly failure: Failure;
  /** Reads the body of the response, once, however often it is called. Never rejects. `undefined` once it has been read. */
  readonly complete?: () => Promise<ErrorReading>;
}

interface CachedReading {
  readonly context: FailureContext;
  reading: ErrorReading;
}

/** The readings by reader, then by error: a reader that your app creates anew for each render is not retained. */
const readingsByReader = new WeakMap<BoundReader, WeakMap<object, CachedReading[]>>();

const isUnread = (value: unknown): boolean => value instanceof Response && !value.bodyUsed;

/** Whether `readFailure` finds more in an error: it is a response, or carries one, as the errors of ky 1 and Supabase do. */
function hasUnreadBody(error: unknown): boolean {
  try {
    const { response, context } = error as { readonly response?: unknown; readonly context?: unknown };
    return typeof Response !== "undefined" && [error, response, context].some(isUnread);
  } catch {
    // `null`, and a revoked proxy, which throws on every access.
    return false;
  }
}

function createReading(reader: BoundReader, error: unknown, context: FailureContext): CachedReading {
  try {
    if (process.env.NODE_ENV !== "production") checkError(error);
  } catch {
    // A browser without a bundler.
  }
  const known = safeCall("reader.toFailure", () => reader.toFailure(error, context), undefined);
  const identity = Object(error);
  const start = { identity, failure: known ?? toFailure(error, context) };
  if (!hasUnreadBody(error)) return { context, reading: start };
  const readBody = async (): Promise<ErrorReading> => {
    try {
      cached.reading = { ...start, failure: await reader.readFailure(error, context) };
    } catch (readError) {
      warn("reader.readFailure", readError);
      cached.reading = start;
    }
    return cached.reading;
  };
  let completion: Promise<ErrorReading> | undefined;
  const cached: CachedReading = {
    context,
    reading: {
      ...start,
      complete: () => {
        completion ??= readBody();
        return completion;
      },
    },
  };
  return cached;
}

/** Returns what is known of an error now: one reading for each error, reader and context, so that no body is read twice. */
export function getReading(reader: BoundReader, error: unknown, context: FailureContext): ErrorReading {
  // A primitive has no identity.
  if (Object(error) !== error) return createReading(reader, error, context).reading;
  let readingsByError = readingsByReader.get(reader);
  if (!readingsByError) {
    readingsByError = new WeakMap();
    readingsByReader.set(reader, readingsByError);
  }
  const readings = readingsByError.get(error as object) ?? [];
  let cached = readings.find(
    (other) => other.context.service === context.service && other.context.method === context.method,
  );
  if (!cached) {
    cached = createReading(reader, error, context);
    // A failure was read before: its reading costs nothing, and remembering it costs memory.
    if (cached.reading.failure !== error) readingsByError.set(error as object, [...readings, cached]);
  }
  return cached.reading;
}
