import type { ErrorStore } from "@errorkit/react";
import { createErrorStore } from "@errorkit/react";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { AT, createFailure, flushMicrotasks, only } from "../helpers/error-store.ts";

describe("revision", () => {
  const getRevision = (store: ReturnType<typeof createErrorStore>) => only(store.getSnapshot()).revision;

  it("[T6] A rising count keeps the revision", () => {
    const store = createErrorStore();
    store.add({ status: 500 });
    const before = getRevision(store);
    for (let n = 0; n < 50; n += 1) store.add({ status: 500 }, { background: n % 2 === 0 });
    expect(only(store.getSnapshot())).toMatchObject({ count: 51, revision: before });
  });

  it("[T6] A severity higher than ever raises the revision, and a return to it does not", () => {
    const store = createErrorStore();
    store.add(createFailure(503, { "retry-after": "1" }));
    const first = getRevision(store);
    store.add(createFailure(503, {}, AT + 2_000));
    const worse = getRevision(store);
    expect(worse).toBeGreaterThan(first);
    store.add(createFailure(503, { "retry-after": "1" }, AT + 3_000));
    store.add(createFailure(503, {}, AT + 9_000));
    expect(getRevision(store)).toBe(worse);
  });

  it("[T6] A background failure that blocks the user raises the revision", () => {
    const store = createErrorStore();
    store.add({ status: 500 }, { background: true });
    const first = getRevision(store);
    store.add({ status: 500 });
    expect(getRevision(store)).toBeGreaterThan(first);
    expect(only(store.getSnapshot()).background).toBe(false);
  });

  it("[T6] A resolved source that fails again raises the revision, and another source does not", () => {
    const store = createErrorStore();
    store.add({ status: 500 }, { source: "jobs" });
    store.add({ status: 500 }, { source: "models" });
    const first = getRevision(store);
    store.resolve("jobs");
    expect(getRevision(store)).toBe(first);
    store.add({ status: 500 }, { source: "jobs" });
    const second = getRevision(store);
    expect(second).toBeGreaterThan(first);
    store.add({ status: 500 }, { source: "jobs" });
    expect(getRevision(store)).toBe(second);
  });
});

describe("subscribing", () => {
  it("[T5] The store returns the same array until a change, and the same group until that group changes", () => {
    const store = createErrorStore();
    expect(store.getSnapshot()).toBe(store.getSnapshot());
    store.add({ status: 500 });
    const before = store.getSnapshot();
    expect(store.getSnapshot()).toBe(before);
    store.add({ status: 404 });
    const after = store.getSnapshot();
    expect(after).not.toBe(before);
    expect(after[1]).toBe(before[0]);
    expect(Object.isFrozen(after) && Object.isFrozen(after[0])).toBe(true);
  });

  it("[T5] An unknown source and an unknown ID keep the snapshot", () => {
    const store = createErrorStore();
    store.add({ status: 500 }, { source: "jobs" });
    const before = store.getSnapshot();
    store.resolve("models");
    store.dismiss("");
    expect(store.getSnapshot()).toBe(before);
  });

  it("[T7] Several failures in one task notify listeners once", async () => {
    const store = createErrorStore();
    const listener = vi.fn();
    onTestFinished(store.subscribe(listener));
    for (const status of [500, 404, 409]) store.add({ status });
    expect(listener).not.toHaveBeenCalled();
    await flushMicrotasks();
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it("[T7] [T1] 10,000 failures in a second make one group, one revision and few notifications", async () => {
    vi.useFakeTimers({ now: AT });
    try {
      const store = createErrorStore();
      const listener = vi.fn();
      onTestFinished(store.subscribe(listener));
      for (let n = 0; n < 10_000; n += 1) {
        store.add(createFailure(503, { "x-request-id": `req-${n}` }, AT + n / 10), { source: `poll ${n}` });
        await flushMicrotasks();
        if (n % 10 === 9) vi.advanceTimersByTime(1);
      }
      vi.runAllTimers();
      const card = only(store.getSnapshot());
      expect(card).toMatchObject({ count: 10_000, requestIdCount: 10_000, revision: 1 });
      expect(card.requestIds).toHaveLength(20);
      expect(listener.mock.calls.length).toBeLessThanOrEqual(6);
    } finally {
      vi.useRealTimers();
    }
  });

  it("[T7] A rising count notifies listeners once, after a quarter of a second", async () => {
    vi.useFakeTimers({ now: AT });
    onTestFinished(() => void vi.useRealTimers());
    const store = createErrorStore();
    store.add({ status: 500 });
    await flushMicrotasks();
    const listener = vi.fn();
    onTestFinished(store.subscribe(listener));
    store.add({ status: 500 });
    await vi.advanceTimersByTimeAsync(249);
    store.add({ status: 500 });
    expect(listener).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(listener).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it.each<[string, boolean, (store: ErrorStore, id: string) => void]>([
    ["dismissed", false, (store, id) => store.dismiss(id)],
    ["dismissed in the background", true, (store, id) => store.dismiss(id)],
    ["resolved", false, (store) => store.resolve("jobs")],
    ["removed with all others", false, (store) => store.clear()],
  ])("[T7] Listeners learn at the end of the task that a group was %s", async (_, background, remove) => {
    const store = createErrorStore();
    const id = store.add("The job list is outdated.", { source: "jobs", background });
    await flushMicrotasks();
    const shown: unknown[] = [];
    onTestFinished(store.subscribe(() => shown.push(store.getSnapshot())));
    remove(store, id);
    await flushMicrotasks();
    expect(shown).toEqual([[]]);
  });

  it("[T5] Clearing an empty store keeps the snapshot and notifies nobody", async () => {
    const store = createErrorStore();
    const before = store.getSnapshot();
    const listener = vi.fn();
    onTestFinished(store.subscribe(listener));
    store.clear();
    await flushMicrotasks();
    expect(store.getSnapshot()).toBe(before);
    expect(listener).not.toHaveBeenCalled();
  });

  it("[T26] The group keeps its newest 1,000 sources", async () => {
    const store = createErrorStore();
    const retried: number[] = [];
    for (let n = 0; n < 3_000; n += 1)
      store.add({ status: 503 }, { source: `row ${n}`, onRetry: () => retried.push(n) });
    await only(store.getSnapshot()).onRetry?.();
    expect(retried).toEqual(Array.from({ length: 1_000 }, (_, n) => 2_000 + n));
  });

  it("An unsubscribed listener is notified no more, and the others are", async () => {
    const store = createErrorStore();
    const listener = vi.fn();
    const unsubscribe = store.subscribe(listener);
    onTestFinished(store.subscribe(listener));
    unsubscribe();
    unsubscribe();
    store.add({ status: 500 });
    await flushMicrotasks();
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it("[T27] The store notifies the other listeners when one throws", async () => {
    const consoleError = vi.spyOn(console, "error").mockImplementation(() => {});
    const store = createErrorStore();
    const listener = vi.fn();
    const throwing = () => {
      throw new Error("a mistake of your app");
    };
    onTestFinished(store.subscribe(throwing));
    onTestFinished(store.subscribe(listener));
    store.add({ status: 500 });
    await flushMicrotasks();
    expect(listener).toHaveBeenCalledTimes(1);
    expect(consoleError).toHaveBeenCalledExactlyOnceWith(
      expect.stringContaining("`listener` threw"),
      expect.any(Error),
    );
    consoleError.mockRestore();
  });
});
