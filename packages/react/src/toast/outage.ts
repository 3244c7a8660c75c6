import type { Failure } from "@errorkit/core";
import { causeOf, severityOf } from "../internals/judge.ts";
import type { AddOptions, ErrorCard } from "./error-card.ts";

const IDS_KEPT = 20;
/** Bounds what one cause can hold, so that an outage of any length costs the same memory. */
const REMEMBERED = 1000;

const rank = { info: 0, warning: 1, error: 2 } as const;

/** All failures of one cause. */
export interface Outage {
  readonly id: string;
  /** See `causeOf`. A body that is read later may tell it. */
  cause: string;
  failure: Failure;
  /** The newest whose body was read later. */
  read: Failure | undefined;
  count: number;
  background: boolean;
  /** See `ErrorCard`. */
  news: number;
  /** Dismissed while it fails in the background: kept, so that the next poll does not bring it back. */
  hidden: boolean;
  /** While the page is being left: what is shown of it until the page stays, which may be nothing, and whether it is news then. */
  held: { readonly card: ErrorCard | undefined; worse: boolean } | undefined;
  /** A person retries it at this moment. */
  asked: boolean;
  /** The worst that it has been. */
  peak: number;
  readonly firstIds: string[];
  idCount: number;
  readonly recentIds: Set<string>;
  /** The newest failure of each source that still fails; those without a source share one place. */
  readonly failing: Map<string | undefined, AddOptions>;
  /** Sources that have worked since. */
  readonly settled: Set<string>;
  /** Its last source has settled, or its retry succeeded. */
  solved: boolean;
  /** What the store shows of it; made when it is asked for. */
  card: ErrorCard | undefined;
}

const outages = new WeakMap<ErrorCard, Outage>();

/** Keeps in mind what a card shows. */
export function showAs(outage: Outage, card: ErrorCard): ErrorCard {
  outages.set(card, outage);
  return card;
}

/** What a card stood for, where that works again; `undefined` while it fails, and where somebody dismissed it. */
export function getSolved(card: ErrorCard): Failure | undefined {
  const outage = outages.get(card);
  return outage?.solved ? outage.failure : undefined;
}

/** An outage that nothing has been taken into yet. */
export function createOutage(id: string, failure: Failure): Outage {
  return {
    id,
    cause: causeOf(failure),
    failure,
    read: undefined,
    count: 0,
    background: true,
    news: 0,
    hidden: false,
    held: undefined,
    asked: false,
    peak: -1,
    firstIds: [],
    idCount: 0,
    recentIds: new Set(),
    failing: new Map(),
    settled: new Set(),
    solved: false,
    card: undefined,
  };
}

function dropOldest(entries: Map<unknown, unknown> | Set<unknown>): void {
  if (entries.size > REMEMBERED) entries.delete(entries.keys().next().value);
}

function countId(outage: Outage, id: string): void {
  if (outage.recentIds.has(id)) return;
  outage.recentIds.add(id);
  dropOldest(outage.recentIds);
  outage.idCount += 1;
  if (outage.firstIds.length < IDS_KEPT) outage.firstIds.push(id);
}

/** Whether a wait that the server named still runs when `next` arrives, and `next` names none. */
function stillWaits({ at, retryAfterSeconds = 0 }: Failure, next: Failure): boolean {
  return next.retryAfterSeconds === undefined && at + retryAfterSeconds * 1000 > next.at;
}

/**
 * Takes one more failure in. Says whether that is worse than what a person knows (rule T6): more severe than ever, now
 * in somebody's way, a source that had worked again, or a retry that somebody asked for.
 */
export function takeIn(outage: Outage, failure: Failure, options: AddOptions): boolean {
  const { source, background = false } = options;
  const severity = rank[severityOf(failure)];
  const relapse = source !== undefined && outage.settled.delete(source);
  const worse = severity > outage.peak || (outage.background && !background) || relapse || outage.asked;
  outage.peak = Math.max(outage.peak, severity);
  outage.background &&= background;
  outage.asked = false;
  outage.count += 1;
  if (!stillWaits(outage.failure, failure)) outage.failure = failure;
  if (failure.requestId !== undefined) countId(outage, failure.requestId);
  outage.failing.delete(source);
  // A copy: the caller may hand the same object in again, and a retry asks whether anything came since.
  outage.failing.set(source, { ...options });
  dropOldest(outage.failing);
  outage.card = undefined;
  return worse;
}

/** The body of an answer has been read: the same failure, better known. */
export function fillIn(outage: Outage, known: Failure, filled: Failure): boolean {
  if (filled.requestId !== undefined && filled.requestId !== known.requestId)
    countId(outage, filled.requestId);
  if (outage.failure === known) outage.failure = filled;
  outage.read = filled;
  outage.card = undefined;
  return outage.failure === filled;
}

/**
 * Its body says that a failure belongs elsewhere: undoes `takeIn`, as far as that shows. `before` was in its place among
 * what fails. Says whether it was the last.
 */
export function takeOut(outage: Outage, known: Failure, tried: AddOptions, before?: AddOptions): boolean {
  const { source } = tried;
  outage.count -= 1;
  if (known.requestId !== undefined && outage.recentIds.delete(known.requestId)) {
    outage.idCount -= 1;
    const index = outage.firstIds.indexOf(known.requestId);
    if (index >= 0) outage.firstIds.splice(index, 1);
  }
  if (outage.failure === known && outage.read) outage.failure = outage.read;
  if (outage.failing.get(source) === tried) {
    if (before) outage.failing.set(source, before);
    else outage.failing.delete(source);
  }
  outage.card = undefined;
  return outage.count === 0;
}

/** One source works again. Says whether none fails any more. */
export function letGo(outage: Outage, source: string | undefined): boolean {
  if (outage.failing.delete(source) && source !== undefined) {
    outage.settled.add(source);
    dropOldest(outage.settled);
    outage.card = undefined;
  }
  return outage.failing.size === 0;
}
