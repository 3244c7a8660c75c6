import type { RetryHandler } from "../types.ts";
import { checkRetry } from "./dev-warnings.ts";
import { safeCall } from "./safe-call.ts";

declare const process: { readonly env: { readonly NODE_ENV?: string } };

/** The retries that the user started on one surface. */
export interface AttemptState {
  readonly running: boolean;
  /** How many attempts were started; 0 before the first. */
  readonly count: number;
  /** Whether the last attempt that ended was rejected. */
  readonly rejected: boolean;
}

/** The state before the first attempt. */
export const NO_ATTEMPTS: AttemptState = { running: false, count: 0, rejected: false };

/**
 * The outcome of an attempt may reach the state of the app only after the promise has settled: TanStack Query passes it on
 * in a task, others in the next frame. Until then the attempt counts as running.
 */
const GRACE_MS = 50;

/**
 * Calls back after the grace period and two more frames, unless the attempt was aborted: in a test, the page may be gone by
 * then. A hidden page has no frames.
 */
function afterGracePeriod(signal: AbortSignal, callback: () => void): void {
  setTimeout(() => {
    if (signal.aborted) return;
    if (document.hidden) callback();
    else requestAnimationFrame(() => requestAnimationFrame(callback));
  }, GRACE_MS);
}

/** Returns what `onRetry` returned as a promise; `undefined` where it is no thenable. */
function toPromise(result: unknown): Promise<unknown> | undefined {
  try {
    if (process.env.NODE_ENV !== "production") checkRetry(result);
  } catch {
    // A browser without a bundler.
  }
  const isThenable = typeof (result as PromiseLike<unknown> | undefined)?.then === "function";
  return isThenable ? Promise.resolve(result) : undefined;
}

/**
 * Runs retries one at a time: each runs until what `onRetry` returned settles. Rejections are ignored: the app passes the new
 * error as a prop.
 */
export class RetryAttempts {
  #state = NO_ATTEMPTS;
  #count = 0;
  #controller: AbortController | undefined;
  #promise: Promise<unknown> | undefined;
  readonly #onChange: (state: AttemptState) => void;

  /** @param onChange called with the state after each change */
  constructor(onChange: (state: AttemptState) => void) {
    this.#onChange = onChange;
  }

  /** The same object until something changes. */
  get state(): AttemptState {
    return this.#state;
  }

  /** Starts an attempt, unless one runs. */
  start(onRetry: RetryHandler): void {
    if (this.#controller) return;
    const controller = new AbortController();
    const { signal } = controller;
    this.#controller = controller;
    this.#count += 1;
    const count = this.#count;
    const end = (rejected: boolean) => {
      if (this.#controller !== controller) return;
      this.#controller = undefined;
      this.#set({ running: false, count, rejected });
    };
    const promise = safeCall("onRetry", () => toPromise(onRetry({ attempt: count, signal })), undefined);
    if (!promise) {
      end(false);
      return;
    }
    this.#promise = promise;
    // The handler may have reset the attempts.
    if (this.#controller === controller) this.#set({ ...this.#state, running: true, count });
    promise.then(
      () => afterGracePeriod(signal, () => end(false)),
      () => afterGracePeriod(signal, () => end(true)),
    );
  }

  /** Calls back if the running attempt has just fulfilled, or does so within the grace period. */
  onFulfilledNow(callback: () => void): void {
    if (!this.#state.running) return;
    const now = performance.now();
    this.#promise?.then(
      () => performance.now() - now < GRACE_MS && callback(),
      () => {},
    );
  }

  /** Aborts the running attempt. Attempts still count. */
  abort(): void {
    this.#controller?.abort();
    this.#controller = undefined;
    if (this.#state.running) this.#set({ ...this.#state, running: false });
  }

  /**
   * Aborts the running attempt and starts to count again.
   *
   * @returns whether there were attempts
   */
  reset(): boolean {
    if (this.#count === 0) return false;
    this.abort();
    this.#count = 0;
    this.#set(NO_ATTEMPTS);
    return true;
  }

  #set(state: AttemptState): void {
    this.#state = state;
    this.#onChange(state);
  }
}
