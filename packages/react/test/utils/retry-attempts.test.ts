import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { resetWarnings } from "../../src/utils/dev-warnings.ts";
import type { AttemptState } from "../../src/utils/retry-attempts.ts";
import { NO_ATTEMPTS, RetryAttempts } from "../../src/utils/retry-attempts.ts";
import { createDeferred } from "../helpers/create-deferred.ts";
import { takeConsoleMessages } from "../helpers/fail-on-console.ts";
import type { FakePage } from "../helpers/fake-page.ts";
import { createFakePage, removeFakePage } from "../helpers/fake-page.ts";

let page: FakePage;
let states: AttemptState[];
let attempts: RetryAttempts;

beforeEach(() => {
  page = createFakePage();
  resetWarnings();
  states = [];
  attempts = new RetryAttempts(() => states.push(attempts.state));
});
afterEach(() => {
  vi.unstubAllEnvs();
  removeFakePage();
  resetWarnings();
});

it("[B18] An attempt runs until the promise settles and the grace period is over", async () => {
  const { promise, resolve } = createDeferred();
  attempts.start(() => promise);
  expect(attempts.state).toEqual({ running: true, count: 1, rejected: false });
  resolve();
  await vi.advanceTimersByTimeAsync(49);
  expect(attempts.state.running).toBe(true);
  await vi.advanceTimersByTimeAsync(1);
  expect(attempts.state).toEqual({ running: false, count: 1, rejected: false });
  expect(states).toHaveLength(2);
});

it("[B18] A second attempt does not start while one runs", async () => {
  const onRetry = vi.fn(() => new Promise<void>((resolve) => setTimeout(resolve, 10)));
  attempts.start(onRetry);
  attempts.start(onRetry);
  await vi.advanceTimersByTimeAsync(30);
  attempts.start(onRetry);
  expect(onRetry).toHaveBeenCalledOnce();
  await vi.advanceTimersByTimeAsync(30);
  attempts.start(onRetry);
  expect(onRetry).toHaveBeenCalledTimes(2);
});

it("[B51] Attempts are numbered from 1, and again from 1 after a reset", async () => {
  const numbers: number[] = [];
  const onRetry = ({ attempt }: { attempt: number }) => void numbers.push(attempt);
  attempts.start(onRetry);
  attempts.start(onRetry);
  expect(attempts.reset()).toBe(true);
  expect(attempts.state).toBe(NO_ATTEMPTS);
  attempts.start(onRetry);
  expect(numbers).toEqual([1, 2, 1]);
});

it("reports whether the last attempt was rejected", async () => {
  attempts.start(() => Promise.reject(new Error("again")));
  await vi.advanceTimersByTimeAsync(50);
  expect(attempts.state).toEqual({ running: false, count: 1, rejected: true });
  attempts.start(() => Promise.resolve());
  expect(attempts.state).toEqual({ running: true, count: 2, rejected: true });
  await vi.advanceTimersByTimeAsync(50);
  expect(attempts.state).toEqual({ running: false, count: 2, rejected: false });
});

it.each([
  ["nothing", () => undefined],
  ["a value", () => 1],
])("ends an attempt at once that returns %s", (_, onRetry) => {
  attempts.start(onRetry);
  expect(states).toEqual([{ running: false, count: 1, rejected: false }]);
  expect(vi.getTimerCount()).toBe(0);
});

it("[B32] An attempt that throws has ended, and the error is printed", () => {
  attempts.start(() => {
    throw new Error("broken");
  });
  expect(attempts.state).toEqual({ running: false, count: 1, rejected: false });
  expect(takeConsoleMessages()).toEqual([expect.stringContaining("`onRetry` threw")]);
});

it("[B51] An abort ends the attempt, aborts its signal, and what it returns later changes nothing", async () => {
  const { promise, reject } = createDeferred();
  let received: AbortSignal | undefined;
  attempts.start(({ signal }) => {
    received = signal;
    return promise;
  });
  attempts.abort();
  expect(received?.aborted).toBe(true);
  expect(attempts.state).toEqual({ running: false, count: 1, rejected: false });
  const { length } = states;
  reject(new Error("late"));
  await vi.advanceTimersByTimeAsync(100);
  expect(states).toHaveLength(length);
});

it("aborts an attempt in its grace period", async () => {
  attempts.start(() => Promise.resolve());
  await vi.advanceTimersByTimeAsync(10);
  attempts.abort();
  await vi.advanceTimersByTimeAsync(100);
  expect(states.map(({ running }) => running)).toEqual([true, false]);
});

it("does not count as running when the handler resets the attempts", async () => {
  attempts.start(() => {
    attempts.reset();
    return Promise.resolve();
  });
  await vi.advanceTimersByTimeAsync(100);
  expect(states).toEqual([NO_ATTEMPTS]);
});

it("notifies of nothing when there is nothing to abort or reset", () => {
  attempts.abort();
  expect(attempts.reset()).toBe(false);
  expect(states).toEqual([]);
  expect(attempts.state).toBe(attempts.state);
});

it("[B18] In a visible page, an attempt also runs for two frames after the grace period", async () => {
  const draw = page.show();
  attempts.start(() => Promise.resolve());
  await vi.advanceTimersByTimeAsync(50);
  draw();
  expect(attempts.state.running).toBe(true);
  draw();
  expect(attempts.state).toEqual({ running: false, count: 1, rejected: false });
});

it("[B51] An attempt that was aborted before its last frame does not end the next one", async () => {
  const draw = page.show();
  attempts.start(() => Promise.resolve());
  await vi.advanceTimersByTimeAsync(50);
  attempts.abort();
  attempts.start(() => new Promise(() => {}));
  draw();
  draw();
  expect(attempts.state).toEqual({ running: true, count: 2, rejected: false });
});

it("[B18] An aborted attempt does not touch the document, which may be gone", async () => {
  attempts.start(() => Promise.resolve());
  await vi.advanceTimersByTimeAsync(10);
  attempts.abort();
  vi.stubGlobal("document", undefined);
  await vi.advanceTimersByTimeAsync(100);
  expect(attempts.state.running).toBe(false);
});

it("does not count an attempt whose handler has reset the attempts and returned nothing", () => {
  attempts.start(() => void attempts.reset());
  expect(attempts.state).toBe(NO_ATTEMPTS);
});

it("A developer is warned of a handler that returns a function, in development only", () => {
  const onRetry = () => () => {};
  vi.stubEnv("NODE_ENV", "production");
  attempts.start(onRetry);
  expect(takeConsoleMessages()).toEqual([]);
  vi.stubEnv("NODE_ENV", "development");
  attempts.start(onRetry);
  expect(takeConsoleMessages()).toEqual([expect.stringContaining("`onRetry` returned a function")]);
  expect(attempts.state).toEqual({ running: false, count: 2, rejected: false });
});

it.each([
  ["is called where the running attempt fulfills within 50 milliseconds", "resolve", 49, 1],
  ["is not called where the running attempt fulfills later", "resolve", 50, 0],
  ["is not called where the running attempt is rejected", "reject", 0, 0],
] as const)("[B63] The callback for a success %s", async (_, settle, delay, calls) => {
  const deferred = createDeferred<unknown>();
  const callback = vi.fn();
  attempts.start(() => deferred.promise);
  await vi.advanceTimersByTimeAsync(5000);
  attempts.onFulfilledNow(callback);
  await vi.advanceTimersByTimeAsync(delay);
  expect(callback).not.toHaveBeenCalled();
  deferred[settle](new Error("again"));
  await vi.advanceTimersByTimeAsync(0);
  expect(callback).toHaveBeenCalledTimes(calls);
});

it("[B63] An attempt that has ended, or never began, has not just fulfilled", async () => {
  const callback = vi.fn();
  attempts.onFulfilledNow(callback);
  attempts.start(() => Promise.resolve());
  await vi.advanceTimersByTimeAsync(50);
  attempts.onFulfilledNow(callback);
  await vi.advanceTimersByTimeAsync(100);
  expect(callback).not.toHaveBeenCalled();
});
