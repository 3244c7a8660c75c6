import type { FailureReading } from "@errorkit/core";
import { readFailure, toFailure } from "@errorkit/core";
import { runSafely } from "../internals/call-safely.ts";
import { causeOf } from "../internals/judge.ts";
import { getReading } from "../internals/readings.ts";
import type { AddOptions, ErrorCard } from "./error-card.ts";
import type { Outage } from "./outage.ts";
import { createOutage, fillIn, letGo, showAs, takeIn } from "./outage.ts";

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
  const remove = (cause: string) => {
    outages.delete(cause);
    change(true);
  };
  const leave = (cause: string, outage: Outage, source: string | undefined) => {
    if (outages.get(cause) !== outage || !outage.failing.has(source) || !letGo(outage, source)) return;
    outage.solved = true;
    remove(cause);
  };

  const retry = async (cause: string, outage: Outage) => {
    outage.asked = true;
    const attempts = [...outage.failing].map(async ([source, tried]) => {
      if (!tried.onRetry) return;
      let solved = true;
      try {
        await tried.onRetry();
      } catch (error) {
        // Whoever repeats it may have added the failure; then this one is known.
        if (outage.failing.get(source) !== tried) return;
        const card = add(error, tried);
        solved = card !== "" && card !== outage.id;
      }
      // What failed meanwhile took the place of what was tried.
      if (solved && outage.failing.get(source) === tried) leave(cause, outage, source);
    });
    await Promise.all(attempts);
    outage.asked = false;
  };

  const toCard = (cause: string, outage: Outage): ErrorCard => {
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
      ...(tries.some((tried) => tried.onRetry) && { onRetry: () => retry(cause, outage) }),
    };
    return showAs(outage, Object.freeze(card));
  };

  const add = (error: unknown, given: AddOptions = {}): string => {
    const reading = getReading(reader, error, { service, method: given.method });
    const { failure } = reading;
    if (failure.kind === "aborted") return "";
    const cause = causeOf(failure);
    let outage = outages.get(cause);
    const isNew = outage === undefined;
    outage ??= createOutage(`error-${++ids}`, failure);
    const worse = takeIn(outage, failure, given);
    if (isNew) outages.set(cause, outage);
    if (worse) {
      outage.news = ++news;
      outage.hidden = false;
    }
    if (outages.size > CARDS_KEPT) outages.delete(outages.keys().next().value as string);
    if (!outage.hidden) change(worse);
    if (!reading.settled) {
      // A body that comes later fills the card in; its cause stays what the headers said.
      void reading.settle().then(() => change(fillIn(outage, failure, reading.failure)));
    }
    return outage.id;
  };

  return {
    add,
    settle: (source) => {
      for (const [cause, outage] of [...outages]) leave(cause, outage, source);
    },
    dismiss: (id) => {
      for (const [cause, outage] of outages) {
        if (outage.id !== id || outage.hidden) continue;
        if (!outage.background || outage.failing.has(undefined)) return remove(cause);
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
      return () => {
        listeners.delete(entry);
      };
    },
    getSnapshot: () => {
      snapshot ??= Object.freeze(
        [...outages]
          .filter(([, outage]) => !outage.hidden)
          .map(([cause, outage]) => (outage.card ??= toCard(cause, outage)))
          .reverse(),
      );
      return snapshot;
    },
  };
}
