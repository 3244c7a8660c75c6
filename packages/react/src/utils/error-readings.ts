import type { Failure, FailureContext, FailureReader } from "@errorkit/core";
import { readFailure, toFailure } from "@errorkit/core";
import { safeCall, warn } from "./safe-call.ts";

/** The functions of a `FailureReader` that surfaces and stores use. */
export type BoundReader = Pick<FailureReader, "toFailure" | "readFailure">;

/** The reader without options. One object, so that a surface and a store share what they have read. */
export const defaultReader: BoundReader = { toFailure, readFailure };

/** What is known of one error. Immutable: reading the body of its response creates another one. */
export interface ErrorReading {
  /** The same object for all readings of one error, so that a later reading is not taken for another error. */
  readonly identity: object;
  readonly failure: Failure;
  /** False while the body of the response is unread. */
  readonly isComplete: boolean;
}

/** Reads one error: at once what is known without the body of a response, later the rest. */
export interface ErrorReadTask {
  reading: ErrorReading;
  /** Reads the body once, however often it is called. Never rejects. */
  readonly complete: () => Promise<Failure>;
  readonly context: FailureContext;
}

/** The tasks by reader, then by error: a reader that your app creates anew for each render is not retained. */
const tasksByReader = new WeakMap<BoundReader, WeakMap<object, ErrorReadTask[]>>();

function isUnread(error: unknown): boolean {
  try {
    return typeof Response !== "undefined" && error instanceof Response && !error.bodyUsed;
  } catch {
    // A revoked proxy throws on every access.
    return false;
  }
}

function createReadTask(reader: BoundReader, error: unknown, context: FailureContext): ErrorReadTask {
  const failure = safeCall("reader.toFailure", () => reader.toFailure(error, context), undefined);
  const readBody = async (): Promise<Failure> => {
    let { failure } = task.reading;
    try {
      failure = await reader.readFailure(error as Response, context);
    } catch (readError) {
      warn("reader.readFailure", readError);
    }
    task.reading = { ...task.reading, failure, isComplete: true };
    return failure;
  };
  let completion: Promise<Failure> | undefined;
  const task: ErrorReadTask = {
    reading: { identity: {}, failure: failure ?? toFailure(error, context), isComplete: !isUnread(error) },
    complete: async () => {
      if (task.reading.isComplete) return task.reading.failure;
      completion ??= readBody();
      return completion;
    },
    context,
  };
  return task;
}

/** Returns the task that reads an error: one for each error, reader and context, so that no body is read twice. */
export function getReadTask(reader: BoundReader, error: unknown, context: FailureContext): ErrorReadTask {
  const tasksByError = tasksByReader.get(reader) ?? new WeakMap<object, ErrorReadTask[]>();
  tasksByReader.set(reader, tasksByError);
  const tasks = tasksByError.get(error as object) ?? [];
  let task = tasks.find(
    (known) => known.context.service === context.service && known.context.method === context.method,
  );
  if (!task) {
    task = createReadTask(reader, error, context);
    // A primitive has no identity.
    if (Object(error) === error) tasksByError.set(error as object, [...tasks, task]);
  }
  return task;
}
