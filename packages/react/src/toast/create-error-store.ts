import type { Failure, FailureReading } from "@errorkit/core";
import { readFailure, toFailure } from "@errorkit/core";
import { runSafely } from "../internals/call-safely.ts";
import { causeOf } from "../internals/judge.ts";
import { isHeldBack, watchPageLeaving } from "../internals/page-leaving.ts";
import { getReading } from "../internals/readings.ts";
import type { AddOptions, ErrorCard } from "./error-card.ts";
import type { Outage } from "./outage.ts";
import { createOutage, fillIn, letGo, showAs, takeIn, takeOut } from "./outage.ts";

/** A count that rises is drawn this often at most; news at once. */
const COUNT_MS = 250;
/** More causes than anybody reads; beyond, the oldest card leaves. */
const CARDS_KEPT = 200;

/** The errors of an app, merged by cause, for `ErrorToaster`, `useErrors` or code outside React. */
export interface ErrorStore {
  /**
   * Adds whatever failed and returns the id of its card. What has the same cause (kind, status, code, service and host,
   * never the text) becomes one card. A cancelled request makes no card: the id is then `''`.
   */
  readonly add: (error: unknown, options?: AddOptions) => string;
  /** The source works again: it leaves its cards, and a card that no other source needs leaves the store. */
  readonly settle: (source: string) => void;
  /** A person has seen enough of a card. An unknown id is ignored. */
  readonly dismiss: (id: string) => void;
  /** Forgets everything. */
  readonly clear: () => void;
  /** Calls back after changes: soon after news, at most four times a second while only counts rise. */
  readonly subscribe: (listener: () => void) => () => void;
  /** The cards, the newest first. The same array until something changes. */
  readonly getSnapshot: () => readonly ErrorCard[];
}

/** What a store can be given. */
export interface ErrorStoreOptions {
  /** A reader from `createFailureReader`. Default: the built-in one. */
  readonly reader?: Pick<FailureReading, "toFailure" | "readFailure"> | undefined;
  /** The service whose failures these are, where they do not say it. */
  readonly service?: string | undefined;
}

/**
 * Makes a store that lives outside React: an HTTP client adds to it, a toaster shows it. It holds failures and never
 * words, so what is on screen follows the language.
 */
export function createErrorStore(options: ErrorStoreOptions = {}): ErrorStore {
  const { reader = { toFailure, readFailure }, service } = options;
  const outages = new Map<string, Outage>();
  const listeners = new Set<() => void>();
  let snapshot: readonly ErrorCard[] | undefined;
  let ids = 0;
  let news = 0;
  let soon = false;
  let later: ReturnType<typeof setTimeout> | undefined;
  let stopHolding: (() => void) | undefined;

  const tell = () => {
    soon = false;
    clearTimeout(later);
    later = undefined;
    for (const listener of [...listeners]) runSafely("listener", listener);
  };
  const change = (atOnce: boolean) => {
    snapshot = undefined;
    if (!atOnce) later ??= setTimeout(tell, COUNT_MS);
    else if (!soon) {
      soon = true;
      queueMicrotask(tell);
    }
  };
  const isHere = (outage: Outage) => outages.get(outage.cause) === outage;
  const remove = ({ cause }: Outage) => {
    outages.delete(cause);
    change(true);
  };
  const leave = (outage: Outage, source: string | undefined) => {
    if (!isHere(outage) || !outage.failing.has(source) || !letGo(outage, source)) return;
    outage.solved = true;
    remove(outage);
  };

  const readingOf = (error: unknown, { method }: AddOptions) =>
    getReading(reader, error, { service, method });

  const retry = async (outage: Outage) => {
    outage.asked = true;
    const attempts = [...outage.failing].map(async ([source, tried]) => {
      if (!tried.onRetry) return;
      let solved = true;
      try {
        await tried.onRetry();
      } catch (error) {
        await readingOf(error, tried).settle();
        // Whoever repeats it may have added the failure; then this one is known.
        if (outage.failing.get(source) !== tried) return;
        const card = add(error, tried);
        solved = card !== "" && card !== outage.id;
      }
      // What failed meanwhile took the place of what was tried.
      if (solved && outage.failing.get(source) === tried) leave(outage, source);
    });
    await Promise.all(attempts);
    outage.asked = false;
  };

  const toCard = (outage: Outage): ErrorCard => {
    const { id, failure, count, firstIds, idCount, background } = outage;
    const tries = [...outage.failing.values()];
    const method = tries.findLast((tried) => tried.method !== undefined)?.method;
    const card: ErrorCard = {
      id,
      failure,
      count,
      requestIds: Object.freeze([...firstIds]),
      requestIdCount: idCount,
      background,
      news: outage.news,
      ...(method !== undefined && { method }),
      ...(tries.some((tried) => tried.onRetry) && { onRetry: () => retry(outage) }),
    };
    return showAs(outage, Object.freeze(card));
  };

  const cardOf = (outage: Outage): ErrorCard => (outage.card ??= toCard(outage));

  /** The page is being left: until it stays, everything is shown as it was before. */
  const holdBack = (outage: Outage, isKnown: boolean) => {
    outage.held ??= { card: isKnown && !outage.hidden ? cardOf(outage) : undefined, worse: false };
    stopHolding ??= watchPageLeaving(() => {
      stopHolding?.();
      stopHolding = undefined;
      for (const other of outages.values()) {
        if (other.held?.worse) other.news = ++news;
        other.held = undefined;
      }
      change(true);
    });
  };

  /** Takes a failure in where it belongs. */
  const file = (failure: Failure, options: AddOptions): Outage => {
    const cause = causeOf(failure);
    const known = outages.get(cause);
    const outage = known ?? createOutage(`error-${++ids}`, failure);
    if (isHeldBack(failure)) holdBack(outage, known !== undefined);
    const worse = takeIn(outage, failure, options);
    if (!known) outages.set(cause, outage);
    if (worse) {
      // What is said of it comes when it is shown.
      if (outage.held) outage.held.worse = true;
      else outage.news = ++news;
      outage.hidden = false;
    }
    if (outages.size > CARDS_KEPT) outages.delete(outages.keys().next().value as string);
    if (!outage.hidden && !outage.held) change(worse);
    return outage;
  };

  const add = (error: unknown, options: AddOptions = {}): string => {
    const reading = readingOf(error, options);
    const { failure } = reading;
    if (failure.kind === "aborted") return "";
    const before = outages.get(causeOf(failure))?.failing.get(options.source);
    const outage = file(failure, options);
    if (!reading.settled) {
      const tried = outage.failing.get(options.source) as AddOptions;
      void reading.settle().then(() => {
        const filled = reading.failure;
        const cause = causeOf(filled);
        if (!isHere(outage)) return;
        // The first body to tell the cause tells it for the card, until another body says otherwise.
        if (cause !== outage.cause && outage.cause === causeOf(failure) && !outages.has(cause)) {
          outages.delete(outage.cause);
          outage.cause = cause;
          outages.set(cause, outage);
        }
        if (cause === outage.cause) return change(fillIn(outage, failure, filled));
        if (takeOut(outage, failure, tried, before)) remove(outage);
        file(filled, tried);
        change(true);
      });
    }
    return outage.id;
  };

  return {
    add,
    settle: (source) => {
      for (const outage of [...outages.values()]) leave(outage, source);
    },
    dismiss: (id) => {
      for (const outage of outages.values()) {
        if (outage.id !== id || outage.hidden) continue;
        if (!outage.background || outage.failing.has(undefined)) return remove(outage);
        outage.hidden = true;
        return change(true);
      }
    },
    clear: () => {
      if (outages.size === 0) return;
      outages.clear();
      change(true);
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
        [...outages.values()]
          .filter(({ hidden }) => !hidden)
          .flatMap((outage) => (outage.held ? (outage.held.card ?? []) : cardOf(outage)))
          .reverse(),
      );
      return snapshot;
    },
  };
}
