import type { Failure } from "@errorkit/core";
import { getCauseKey, getSeverity } from "../../utils/failure-traits.ts";
import type { AddErrorOptions, ErrorGroup } from "./error-group.ts";

const IDS_KEPT = 20;
/** Bounds what one cause can hold, so that an state of any length costs the same memory. */
const REMEMBERED = 1000;

const rank = { info: 0, warning: 1, error: 2 } as const;

/** All failures of one cause. */
export interface ErrorGroupState {
  readonly id: string;
  /** See `causeOf`. A body that is read later may tell it. */
  cause: string;
  failure: Failure;
  /** The newest whose body was read later. */
  latestRead: Failure | undefined;
  count: number;
  background: boolean;
  /** See `ErrorGroup`. */
  revision: number;
  /** Dismissed while it fails in the background: kept, so that the next poll does not bring it back. */
  hidden: boolean;
  /** While the page is being left: what is shown of it until the page stays, which may be nothing, and whether it is news then. */
  held: { readonly group: ErrorGroup | undefined; worse: boolean } | undefined;
  /** A person retries it at this moment. */
  retryRequested: boolean;
  /** The worst that it has been. */
  worstSeverity: number;
  readonly firstIds: string[];
  idCount: number;
  readonly recentIds: Set<string>;
  /** The newest failure of each source that still fails; those without a source share one place. */
  readonly activeSources: Map<string | undefined, AddErrorOptions>;
  /** Sources that have worked since. */
  readonly resolvedSources: Set<string>;
  /** Its last source has settled, or its retry succeeded. */
  resolved: boolean;
  /** What the store shows of it; made when it is asked for. */
  group: ErrorGroup | undefined;
}

const states = new WeakMap<ErrorGroup, ErrorGroupState>();

/** Keeps in mind what a card shows. */
export function linkGroup(state: ErrorGroupState, group: ErrorGroup): ErrorGroup {
  states.set(group, state);
  return group;
}

/** What a card stood for, where that works again; `undefined` while it fails, and where somebody dismissed it. */
export function getResolvedFailure(group: ErrorGroup): Failure | undefined {
  const state = states.get(group);
  return state?.resolved ? state.failure : undefined;
}

/** An state that nothing has been taken into yet. */
export function createGroupState(id: string, failure: Failure): ErrorGroupState {
  return {
    id,
    cause: getCauseKey(failure),
    failure,
    latestRead: undefined,
    count: 0,
    background: true,
    revision: 0,
    hidden: false,
    held: undefined,
    retryRequested: false,
    worstSeverity: -1,
    firstIds: [],
    idCount: 0,
    recentIds: new Set(),
    activeSources: new Map(),
    resolvedSources: new Set(),
    resolved: false,
    group: undefined,
  };
}

function dropOldest(entries: Map<unknown, unknown> | Set<unknown>): void {
  if (entries.size > REMEMBERED) entries.delete(entries.keys().next().value);
}

function countId(state: ErrorGroupState, id: string): void {
  if (state.recentIds.has(id)) return;
  state.recentIds.add(id);
  dropOldest(state.recentIds);
  state.idCount += 1;
  if (state.firstIds.length < IDS_KEPT) state.firstIds.push(id);
}

/** Whether a wait that the server named still runs when `next` arrives, and `next` names none. */
function stillWaits({ timestamp, retryAfterSeconds = 0 }: Failure, next: Failure): boolean {
  return next.retryAfterSeconds === undefined && timestamp + retryAfterSeconds * 1000 > next.timestamp;
}

/**
 * Takes one more failure in. Says whether that is worse than what a person knows (rule T6): more severe than ever, now
 * in somebody's way, a source that had worked again, or a retry that somebody asked for.
 */
export function addFailure(state: ErrorGroupState, failure: Failure, options: AddErrorOptions): boolean {
  const { source, background = false } = options;
  const severity = rank[getSeverity(failure)];
  const relapse = source !== undefined && state.resolvedSources.delete(source);
  const worse =
    severity > state.worstSeverity || (state.background && !background) || relapse || state.retryRequested;
  state.worstSeverity = Math.max(state.worstSeverity, severity);
  state.background &&= background;
  state.retryRequested = false;
  state.count += 1;
  if (!stillWaits(state.failure, failure)) state.failure = failure;
  if (failure.requestId !== undefined) countId(state, failure.requestId);
  state.activeSources.delete(source);
  // A copy: the caller may hand the same object in again, and a retry asks whether anything came since.
  state.activeSources.set(source, { ...options });
  dropOldest(state.activeSources);
  state.group = undefined;
  return worse;
}

/** The body of an answer has been read: the same failure, better known. */
export function updateFailure(state: ErrorGroupState, known: Failure, filled: Failure): boolean {
  if (filled.requestId !== undefined && filled.requestId !== known.requestId)
    countId(state, filled.requestId);
  if (state.failure === known) state.failure = filled;
  state.latestRead = filled;
  state.group = undefined;
  return state.failure === filled;
}

/**
 * Its body says that a failure belongs elsewhere: undoes `takeIn`, as far as that shows. `before` was in its place among
 * what fails. Says whether it was the last.
 */
export function removeFailure(
  state: ErrorGroupState,
  known: Failure,
  tried: AddErrorOptions,
  before?: AddErrorOptions,
): boolean {
  const { source } = tried;
  state.count -= 1;
  if (known.requestId !== undefined && state.recentIds.delete(known.requestId)) {
    state.idCount -= 1;
    const index = state.firstIds.indexOf(known.requestId);
    if (index >= 0) state.firstIds.splice(index, 1);
  }
  if (state.failure === known && state.latestRead) state.failure = state.latestRead;
  if (state.activeSources.get(source) === tried) {
    if (before) state.activeSources.set(source, before);
    else state.activeSources.delete(source);
  }
  state.group = undefined;
  return state.count === 0;
}

/** One source works again. Says whether none fails any more. */
export function resolveSource(state: ErrorGroupState, source: string | undefined): boolean {
  if (state.activeSources.delete(source) && source !== undefined) {
    state.resolvedSources.add(source);
    dropOldest(state.resolvedSources);
    state.group = undefined;
  }
  return state.activeSources.size === 0;
}
