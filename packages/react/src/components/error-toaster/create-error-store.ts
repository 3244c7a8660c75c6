import type { Failure, FailureReader } from "@errorkit/core";
import { defaultFailureReader, toFailure } from "@errorkit/core";
import type { LocalizedText, ToastSeverity } from "../../types.ts";
import { getReading } from "../../utils/error-readings.ts";
import { getCauseKey } from "../../utils/failure-traits.ts";
import { isHeldBack, watchPageLeaving } from "../../utils/page-leaving.ts";
import { safeRun } from "../../utils/safe-call.ts";
import type { AddErrorOptions, ErrorGroup } from "./error-group.ts";
import type { ErrorGroupState } from "./error-group-state.ts";
import {
  addFailure,
  createGroupState,
  linkGroup,
  removeFailure,
  resolveSource,
  updateFailure,
} from "./error-group-state.ts";
import type { ToastMessage } from "./toast-message.ts";
import { getMessageKey, getToastText, toToastMessage } from "./toast-message.ts";

/** The shortest time between two updates while only counts rise. */
const COUNT_INTERVAL_MS = 250;
/** Beyond it, the oldest group is removed. */
const MAX_GROUPS = 200;

/** The errors of an app, grouped by cause, for `ErrorToaster`, `useErrorGroups` or code outside of React. */
export interface ErrorStore {
  /**
   * Adds an error, or a message of your app. Errors with the same cause (kind, status, code, service and host, never the message)
   * become one group, and so do equal messages. A string is a message of severity `error`, unless it is HTML or JSON. A function of the
   * locale is a message that follows a change of the language.
   *
   * @returns the ID of its group; `undefined` for an aborted request, which is not added
   * @example
   * ```ts
   * errors.add(error, { subject: "Job list", onRetry: () => jobs.refetch() });
   * errors.add("Select a row first.");
   * errors.add((locale) => texts[locale].selectRow);
   * errors.add({ title: "Two jobs still run", description: "Stop them first.", severity: "warning" });
   * ```
   */
  readonly add: {
    (message: LocalizedText | ToastMessage, options?: AddErrorOptions): string;
    (error: unknown, options?: AddErrorOptions): string | undefined;
  };
  /** Adds a message of severity `success`. Returns the ID of its group. */
  readonly success: (message: LocalizedText | ToastMessage, options?: AddErrorOptions) => string;
  /** Adds a message of severity `info`. Returns the ID of its group. */
  readonly info: (message: LocalizedText | ToastMessage, options?: AddErrorOptions) => string;
  /** Resolves a source: removes it from its groups, and removes the groups that no other source needs. */
  readonly resolve: (source: string) => void;
  /** Removes a group that the user dismissed. An unknown ID and `undefined` are ignored. */
  readonly dismiss: (id: string | undefined) => void;
  /** Removes all groups. */
  readonly clear: () => void;
  /**
   * Calls back after changes: in a microtask, or at most four times a second while only counts rise.
   *
   * @returns a function that ends the subscription
   */
  readonly subscribe: (listener: () => void) => () => void;
  /** Returns the groups, the newest first. The same array until something changes. */
  readonly getSnapshot: () => readonly ErrorGroup[];
}

/** Options of `createErrorStore`. */
export interface ErrorStoreOptions {
  /**
   * A reader from `createFailureReader`.
   *
   * @default the reader of `toFailure` and `readFailure`
   */
  readonly reader?: Pick<FailureReader, "toFailure" | "readFailure"> | undefined;
  /** The service that sent the responses, where they do not name it. */
  readonly service?: string | undefined;
}

/**
 * Creates a store outside of React: your HTTP client adds errors, an `ErrorToaster` shows them. The store holds failures and no
 * messages, so the messages follow the locale.
 *
 * @example
 * ```tsx
 * export const errors = createErrorStore();
 * const queryClient = new QueryClient({ queryCache: new QueryCache({ onError: (error) => errors.add(error) }) });
 * <ErrorToaster store={errors} />;
 * ```
 */
export function createErrorStore(options: ErrorStoreOptions = {}): ErrorStore {
  const { reader = defaultFailureReader, service } = options;
  const groups = new Map<string, ErrorGroupState>();
  const listeners = new Set<() => void>();
  let snapshot: readonly ErrorGroup[] | undefined;
  let groupsCreated = 0;
  let revision = 0;
  let microtaskPending = false;
  let throttleTimer: ReturnType<typeof setTimeout> | undefined;
  let stopHoldingBack: (() => void) | undefined;

  const notify = () => {
    microtaskPending = false;
    clearTimeout(throttleTimer);
    throttleTimer = undefined;
    for (const listener of [...listeners]) safeRun("listener", listener);
  };
  const scheduleNotify = (isUrgent: boolean) => {
    snapshot = undefined;
    if (!isUrgent) throttleTimer ??= setTimeout(notify, COUNT_INTERVAL_MS);
    else if (!microtaskPending) {
      microtaskPending = true;
      queueMicrotask(notify);
    }
  };
  const isActive = (state: ErrorGroupState) => groups.get(state.cause) === state;
  const remove = ({ cause }: ErrorGroupState) => {
    groups.delete(cause);
    scheduleNotify(true);
  };
  const resolveGroup = (state: ErrorGroupState, source: string | undefined) => {
    if (!isActive(state) || !state.activeSources.has(source) || !resolveSource(state, source)) return;
    state.resolved = true;
    remove(state);
  };

  const read = (error: unknown, { method }: AddErrorOptions) =>
    getReading(reader, error, { service, method });

  const retry = async (state: ErrorGroupState) => {
    state.retryRequested = true;
    const attempts = [...state.activeSources].map(async ([source, attempted]) => {
      if (!attempted.onRetry) return;
      let succeeded = true;
      try {
        await attempted.onRetry();
      } catch (error) {
        await read(error, attempted).complete?.();
        // The app may have added the failure already.
        if (state.activeSources.get(source) !== attempted) return;
        const id = add(error, attempted);
        succeeded = id !== undefined && id !== state.id;
      }
      // Not if the source has failed again meanwhile.
      if (succeeded && state.activeSources.get(source) === attempted) resolveGroup(state, source);
    });
    await Promise.all(attempts);
    state.retryRequested = false;
  };

  const createGroup = (state: ErrorGroupState): ErrorGroup => {
    const { id, failure, message, subjects, count, firstIds, idCount, background, hasOneMessage } = state;
    const sources = [...state.activeSources.values()];
    const [subject, ...otherSubjects] = subjects;
    const nextRetryAt = sources.at(-1)?.nextRetryAt;
    const method = sources.findLast((source) => source.method !== undefined)?.method;
    const group: ErrorGroup = {
      id,
      failure,
      ...(message && { message }),
      ...(subject !== undefined && otherSubjects.length === 0 && { subject }),
      ...(background && nextRetryAt !== undefined && { nextRetryAt }),
      count,
      requestIds: Object.freeze([...firstIds]),
      requestIdCount: idCount,
      hasOneMessage,
      background,
      revision: state.revision,
      ...(method !== undefined && { method }),
      ...(sources.some((source) => source.onRetry) && { onRetry: () => retry(state) }),
    };
    return linkGroup(state, Object.freeze(group));
  };

  const getGroup = (state: ErrorGroupState): ErrorGroup => (state.group ??= createGroup(state));

  /** Shows a group as it was before the user began to leave the page, until the page stays. */
  const holdBack = (state: ErrorGroupState, isNew: boolean) => {
    state.heldBack ??= { group: isNew || state.hidden ? undefined : getGroup(state), gotWorse: false };
    stopHoldingBack ??= watchPageLeaving(() => {
      stopHoldingBack?.();
      stopHoldingBack = undefined;
      for (const other of groups.values()) {
        if (other.heldBack?.gotWorse) other.revision = ++revision;
        other.heldBack = undefined;
      }
      scheduleNotify(true);
    });
  };

  const addToGroup = (
    failure: Failure,
    addOptions: AddErrorOptions,
    message?: ErrorGroup["message"],
  ): ErrorGroupState => {
    const cause = message ? getMessageKey(message) : getCauseKey(failure);
    const existing = groups.get(cause);
    const state = existing ?? createGroupState(`error-${++groupsCreated}`, cause, failure, message);
    if (isHeldBack(failure)) holdBack(state, !existing);
    const isWorse = addFailure(state, failure, addOptions);
    if (!existing) groups.set(cause, state);
    if (isWorse) {
      if (state.heldBack) state.heldBack.gotWorse = true;
      else state.revision = ++revision;
      state.hidden = false;
    }
    if (groups.size > MAX_GROUPS) groups.delete(groups.keys().next().value as string);
    if (!state.hidden && !state.heldBack) scheduleNotify(isWorse);
    return state;
  };

  function add(message: LocalizedText | ToastMessage, options?: AddErrorOptions): string;
  function add(error: unknown, options?: AddErrorOptions): string | undefined;
  function add(error: unknown, addOptions: AddErrorOptions = {}): string | undefined {
    const message = toToastMessage(error);
    if (message) return addToGroup(toFailure(getToastText(message.title, "en")), addOptions, message).id;
    const { failure, complete } = read(error, addOptions);
    if (failure.kind === "aborted") return undefined;
    const previous = groups.get(getCauseKey(failure))?.activeSources.get(addOptions.source);
    const state = addToGroup(failure, addOptions);
    if (complete) {
      const stored = state.activeSources.get(addOptions.source) as AddErrorOptions;
      void complete().then(({ failure: completed }) => {
        const cause = getCauseKey(completed);
        if (!isActive(state)) return;
        // The first body that names the cause names it for the group, until another body differs.
        if (cause !== state.cause && state.cause === getCauseKey(failure) && !groups.has(cause)) {
          groups.delete(state.cause);
          state.cause = cause;
          groups.set(cause, state);
        }
        if (cause === state.cause) return scheduleNotify(updateFailure(state, failure, completed));
        if (removeFailure(state, failure, stored, previous)) remove(state);
        addToGroup(completed, stored).latestComplete = completed;
        scheduleNotify(true);
      });
    } else state.latestComplete = failure;
    return state.id;
  }

  const addAs =
    (severity: ToastSeverity): ErrorStore["success"] =>
    (message, addOptions) =>
      add({ ...(typeof message === "object" ? message : { title: message }), severity }, addOptions);

  return {
    add,
    success: addAs("success"),
    info: addAs("info"),
    resolve: (source) => {
      for (const state of [...groups.values()]) resolveGroup(state, source);
    },
    dismiss: (id) => {
      for (const state of groups.values()) {
        if (state.id !== id || state.hidden) continue;
        if (!state.background || state.activeSources.has(undefined)) return remove(state);
        state.hidden = true;
        return scheduleNotify(true);
      }
    },
    clear: () => {
      if (groups.size === 0) return;
      groups.clear();
      scheduleNotify(true);
    },
    subscribe: (listener) => {
      // Another function for each subscription, because the same listener may subscribe twice.
      const entry = () => listener();
      listeners.add(entry);
      const unwatch = watchPageLeaving(() => {});
      return () => {
        listeners.delete(entry);
        unwatch();
      };
    },
    getSnapshot: () => {
      snapshot ??= Object.freeze(
        [...groups.values()]
          .filter(({ hidden }) => !hidden)
          .flatMap((state) => (state.heldBack ? (state.heldBack.group ?? []) : getGroup(state)))
          .reverse(),
      );
      return snapshot;
    },
  };
}
