import type { Failure, FailureReader } from "@errorkit/core";
import { readFailure, toFailure } from "@errorkit/core";
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

/** A count that rises is drawn this often at most; news at once. */
const COUNT_MS = 250;
/** More causes than anybody reads; beyond, the oldest card leaves. */
const CARDS_KEPT = 200;

/** The errors of an app, merged by cause, for `ErrorToaster`, `useErrorGroups` or code outside React. */
export interface ErrorStore {
  /**
   * Adds whatever failed and returns the id of its card. What has the same cause (kind, status, code, service and host,
   * never the text) becomes one card. A cancelled request makes no card: the id is then `''`.
   */
  readonly add: (error: unknown, options?: AddErrorOptions) => string;
  /** The source works again: it leaves its cards, and a card that no other source needs leaves the store. */
  readonly resolve: (source: string) => void;
  /** A person has seen enough of a card. An unknown id is ignored. */
  readonly dismiss: (id: string) => void;
  /** Forgets everything. */
  readonly clear: () => void;
  /** Calls back after changes: soon after news, at most four times a second while only counts rise. */
  readonly subscribe: (listener: () => void) => () => void;
  /** The cards, the newest first. The same array until something changes. */
  readonly getSnapshot: () => readonly ErrorGroup[];
}

/** What a store can be given. */
export interface ErrorStoreOptions {
  /** A reader from `createFailureReader`. Default: the built-in one. */
  readonly reader?: Pick<FailureReader, "toFailure" | "readFailure"> | undefined;
  /** The service whose failures these are, where they do not say it. */
  readonly service?: string | undefined;
}

/**
 * Makes a store that lives outside React: an HTTP client adds to it, a toaster shows it. It holds failures and never
 * words, so what is on screen follows the language.
 */
export function createErrorStore(options: ErrorStoreOptions = {}): ErrorStore {
  const { reader = { toFailure, readFailure }, service } = options;
  const groups = new Map<string, ErrorGroupState>();
  const listeners = new Set<() => void>();
  let snapshot: readonly ErrorGroup[] | undefined;
  let ids = 0;
  let revision = 0;
  let microtaskPending = false;
  let throttleTimer: ReturnType<typeof setTimeout> | undefined;
  let stopHolding: (() => void) | undefined;

  const notify = () => {
    microtaskPending = false;
    clearTimeout(throttleTimer);
    throttleTimer = undefined;
    for (const listener of [...listeners]) safeRun("listener", listener);
  };
  const scheduleNotify = (atOnce: boolean) => {
    snapshot = undefined;
    if (!atOnce) throttleTimer ??= setTimeout(notify, COUNT_MS);
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

  const readingOf = (error: unknown, { method }: AddErrorOptions) =>
    getReading(reader, error, { service, method });

  const retry = async (state: ErrorGroupState) => {
    state.retryRequested = true;
    const attempts = [...state.activeSources].map(async ([source, tried]) => {
      if (!tried.onRetry) return;
      let solved = true;
      try {
        await tried.onRetry();
      } catch (error) {
        await readingOf(error, tried).complete();
        // Whoever repeats it may have added the failure; then this one is known.
        if (state.activeSources.get(source) !== tried) return;
        const card = add(error, tried);
        solved = card !== "" && card !== state.id;
      }
      // What failed meanwhile took the place of what was tried.
      if (solved && state.activeSources.get(source) === tried) resolveGroup(state, source);
    });
    await Promise.all(attempts);
    state.retryRequested = false;
  };

  const toGroup = (state: ErrorGroupState): ErrorGroup => {
    const { id, failure, count, firstIds, idCount, background } = state;
    const tries = [...state.activeSources.values()];
    const method = tries.findLast((tried) => tried.method !== undefined)?.method;
    const card: ErrorGroup = {
      id,
      failure,
      count,
      requestIds: Object.freeze([...firstIds]),
      requestIdCount: idCount,
      background,
      revision: state.revision,
      ...(method !== undefined && { method }),
      ...(tries.some((tried) => tried.onRetry) && { onRetry: () => retry(state) }),
    };
    return linkGroup(state, Object.freeze(card));
  };

  const cardOf = (state: ErrorGroupState): ErrorGroup => (state.group ??= toGroup(state));

  /** The page is being left: until it stays, everything is shown as it was before. */
  const holdBack = (state: ErrorGroupState, isKnown: boolean) => {
    state.held ??= { group: isKnown && !state.hidden ? cardOf(state) : undefined, worse: false };
    stopHolding ??= watchPageLeaving(() => {
      stopHolding?.();
      stopHolding = undefined;
      for (const other of groups.values()) {
        if (other.held?.worse) other.revision = ++revision;
        other.held = undefined;
      }
      scheduleNotify(true);
    });
  };

  /** Takes a failure in where it belongs. */
  const addToGroup = (failure: Failure, options: AddErrorOptions): ErrorGroupState => {
    const cause = getCauseKey(failure);
    const known = groups.get(cause);
    const state = known ?? createGroupState(`error-${++ids}`, failure);
    if (isHeldBack(failure)) holdBack(state, known !== undefined);
    const worse = addFailure(state, failure, options);
    if (!known) groups.set(cause, state);
    if (worse) {
      // What is said of it comes when it is shown.
      if (state.held) state.held.worse = true;
      else state.revision = ++revision;
      state.hidden = false;
    }
    if (groups.size > CARDS_KEPT) groups.delete(groups.keys().next().value as string);
    if (!state.hidden && !state.held) scheduleNotify(worse);
    return state;
  };

  const add = (error: unknown, options: AddErrorOptions = {}): string => {
    const reading = readingOf(error, options);
    const { failure } = reading;
    if (failure.kind === "aborted") return "";
    const before = groups.get(getCauseKey(failure))?.activeSources.get(options.source);
    const state = addToGroup(failure, options);
    if (!reading.isComplete) {
      const tried = state.activeSources.get(options.source) as AddErrorOptions;
      void reading.complete().then(() => {
        const filled = reading.failure;
        const cause = getCauseKey(filled);
        if (!isActive(state)) return;
        // The first body to tell the cause tells it for the card, until another body says otherwise.
        if (cause !== state.cause && state.cause === getCauseKey(failure) && !groups.has(cause)) {
          groups.delete(state.cause);
          state.cause = cause;
          groups.set(cause, state);
        }
        if (cause === state.cause) return scheduleNotify(updateFailure(state, failure, filled));
        if (removeFailure(state, failure, tried, before)) remove(state);
        addToGroup(filled, tried);
        scheduleNotify(true);
      });
    }
    return state.id;
  };

  return {
    add,
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
      // One entry for each subscription, should the same function subscribe twice.
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
          .flatMap((state) => (state.held ? (state.held.group ?? []) : cardOf(state)))
          .reverse(),
      );
      return snapshot;
    },
  };
}
