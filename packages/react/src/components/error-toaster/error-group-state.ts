import type { Failure } from "@errorkit/core";
import { getSeverity } from "../../utils/failure-traits.ts";
import { MAX_REQUEST_IDS } from "../../utils/request-ids.ts";
import type { AddErrorOptions, ErrorGroup } from "./error-group.ts";

/** Bounds what one group remembers, so that an outage of any length takes the same memory. */
const MAX_ENTRIES = 1000;

const RANK = { success: 0, info: 0, warning: 1, error: 2 } as const;

/** The mutable state behind an `ErrorGroup`. */
export interface ErrorGroupState {
  readonly id: string;
  /** From `getCauseKey`. A body that is read later may change it. */
  cause: string;
  failure: Failure;
  /** What the app added instead of an error. */
  readonly message: ErrorGroup["message"];
  /** What failed, as the app names it; `undefined` for failures without a name. */
  readonly subjects: Set<ErrorGroup["subject"]>;
  /** The newest failure that stays in the group: its body was read, or it has none to read. */
  latestComplete: Failure | undefined;
  count: number;
  background: boolean;
  /** See `ErrorGroup`. */
  revision: number;
  /** Dismissed while it fails in the background: it stays in the store, so that the next poll does not show it again. */
  hidden: boolean;
  /**
   * While the user is leaving the page: the group as it was shown before, and whether it got worse since, which is announced
   * when the page stays.
   */
  heldBack: { readonly group: ErrorGroup | undefined; gotWorse: boolean } | undefined;
  /** The user is retrying it. */
  retryRequested: boolean;
  worstSeverity: number;
  readonly firstIds: string[];
  idCount: number;
  readonly recentIds: Set<string>;
  /** The first message from the service, and whether all later ones were the same. */
  serverMessage: string | undefined;
  hasOneMessage: boolean;
  /** The newest options of each source that fails; failures without a source share one entry. */
  readonly activeSources: Map<string | undefined, AddErrorOptions>;
  /** Sources that have been resolved. */
  readonly resolvedSources: Set<string>;
  /** Its last source was resolved, or its retry succeeded. */
  resolved: boolean;
  /** The group as the store shows it; created on demand. */
  group: ErrorGroup | undefined;
}

const states = new WeakMap<ErrorGroup, ErrorGroupState>();

/** Records which state a group was created from. */
export function linkGroup(state: ErrorGroupState, group: ErrorGroup): ErrorGroup {
  states.set(group, state);
  return group;
}

/** Returns the state of a group that was resolved; `undefined` while it fails, and if the user dismissed it. */
export function getResolvedState(group: ErrorGroup): ErrorGroupState | undefined {
  const state = states.get(group);
  return state?.resolved ? state : undefined;
}

/** Creates the state of a group without failures. */
export function createGroupState(
  id: string,
  cause: string,
  failure: Failure,
  message: ErrorGroup["message"],
): ErrorGroupState {
  return {
    id,
    cause,
    failure,
    message,
    subjects: new Set(),
    latestComplete: undefined,
    count: 0,
    background: true,
    revision: 0,
    hidden: false,
    heldBack: undefined,
    retryRequested: false,
    worstSeverity: -1,
    firstIds: [],
    idCount: 0,
    recentIds: new Set(),
    serverMessage: undefined,
    hasOneMessage: true,
    activeSources: new Map(),
    resolvedSources: new Set(),
    resolved: false,
    group: undefined,
  };
}

function dropOldest(entries: Map<unknown, unknown> | Set<unknown>): void {
  if (entries.size > MAX_ENTRIES) entries.delete(entries.keys().next().value);
}

function addRequestId(state: ErrorGroupState, id: string | undefined): void {
  if (id === undefined || state.recentIds.has(id)) return;
  state.recentIds.add(id);
  dropOldest(state.recentIds);
  state.idCount += 1;
  if (state.firstIds.length < MAX_REQUEST_IDS) state.firstIds.push(id);
}

function addServerMessage(state: ErrorGroupState, { message, messageSource }: Failure): void {
  if (messageSource !== "server") return;
  state.serverMessage ??= message;
  state.hasOneMessage &&= state.serverMessage === message;
}

/** Whether the delay of a failure still runs when the next one arrives, which names none. */
function isDelayed({ timestamp, retryAfterSeconds = 0 }: Failure, next: Failure): boolean {
  return next.retryAfterSeconds === undefined && timestamp + retryAfterSeconds * 1000 > next.timestamp;
}

/**
 * Adds a failure.
 *
 * @returns whether that is worse than what the user knows (T6): more severe than before, no longer only in the background, a
 *   source that had been resolved, the outcome of the user's retry, or a message of the app, which answers what the user did
 */
export function addFailure(state: ErrorGroupState, failure: Failure, options: AddErrorOptions): boolean {
  const { source, background = false } = options;
  const severity = RANK[state.message?.severity ?? getSeverity(failure)];
  const wasResolved = source !== undefined && state.resolvedSources.delete(source);
  const isWorse =
    severity > state.worstSeverity ||
    (state.background && !background) ||
    wasResolved ||
    state.retryRequested ||
    (state.message !== undefined && !background);
  state.worstSeverity = Math.max(state.worstSeverity, severity);
  state.background &&= background;
  // The retry sent these requests again: 200 that fail twice are 200, not 400.
  if (state.retryRequested)
    state.count = [...state.activeSources.values()].filter(({ onRetry }) => !onRetry).length;
  state.retryRequested = false;
  state.count += 1;
  if (!isDelayed(state.failure, failure)) state.failure = failure;
  addRequestId(state, failure.requestId);
  addServerMessage(state, failure);
  state.subjects.add(options.subject);
  dropOldest(state.subjects);
  state.activeSources.delete(source);
  // A copy: the app may pass the same object again, and its identity shows whether a failure was added during a retry.
  state.activeSources.set(source, { ...options });
  dropOldest(state.activeSources);
  state.group = undefined;
  return isWorse;
}

/**
 * Replaces a failure by the same one with the body of its response.
 *
 * @returns whether the group shows it
 */
export function updateFailure(state: ErrorGroupState, known: Failure, complete: Failure): boolean {
  if (complete.requestId !== known.requestId) addRequestId(state, complete.requestId);
  addServerMessage(state, complete);
  if (state.failure === known) state.failure = complete;
  state.latestComplete = complete;
  state.group = undefined;
  return state.failure === complete;
}

/**
 * Removes a failure that belongs to another group by its body.
 *
 * @param options what `addFailure` stored for its source
 * @param previous what was stored for the source before
 * @returns whether no source fails any more
 */
export function removeFailure(
  state: ErrorGroupState,
  known: Failure,
  options: AddErrorOptions,
  previous?: AddErrorOptions,
): boolean {
  const { source } = options;
  state.count -= 1;
  if (known.requestId !== undefined && state.recentIds.delete(known.requestId)) {
    state.idCount -= 1;
    const index = state.firstIds.indexOf(known.requestId);
    if (index >= 0) state.firstIds.splice(index, 1);
  }
  if (state.failure === known && state.latestComplete) state.failure = state.latestComplete;
  if (state.activeSources.get(source) === options) {
    if (previous) state.activeSources.set(source, previous);
    else state.activeSources.delete(source);
  }
  state.group = undefined;
  return state.count === 0 || state.activeSources.size === 0;
}

/**
 * Resolves one source.
 *
 * @returns whether no source fails any more
 */
export function resolveSource(state: ErrorGroupState, source: string | undefined): boolean {
  if (state.activeSources.delete(source) && source !== undefined) {
    state.resolvedSources.add(source);
    dropOldest(state.resolvedSources);
    state.group = undefined;
  }
  return state.activeSources.size === 0;
}
