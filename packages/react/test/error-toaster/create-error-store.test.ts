import { FailureError, toFailure } from "@errorkit/core";
import { createErrorStore } from "@errorkit/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

const AT = Date.UTC(2026, 0, 15, 8, 0, 0);
const createFailure = (status: number, headers: Record<string, string> = {}, now = AT) =>
  toFailure(new Response(null, { status, headers }), { now, method: "GET" });
const only = <T>(list: readonly T[]): T => {
  expect(list).toHaveLength(1);
  return list[0] as T;
};
/** Waits until the pending microtasks have run. */
const flushMicrotasks = () => Promise.resolve().then(() => {});

const revoked = () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};
const throwing = () =>
  new Proxy(
    {},
    {
      get() {
        throw new Error("no");
      },
    },
  );

describe("one group for each cause", () => {
  it("[T1] The store groups failures of the same kind, status, code, service and host with different texts", () => {
    const store = createErrorStore();
    const ids = ["first", "second", "third"].map((message) =>
      store.add({ status: 409, code: "CSS.0045", message: `${message} attempt` }),
    );
    expect(new Set(ids).size).toBe(1);
    expect(only(store.getSnapshot())).toMatchObject({ id: ids[0], count: 3 });
  });

  it.each([
    ["status", { status: 404 }],
    ["code", { status: 403, code: "MRS.1001" }],
    ["kind", new TypeError("Failed to fetch")],
  ])("[T1] The store keeps another %s in a separate group", (_, other) => {
    const store = createErrorStore();
    store.add({ status: 403, code: "MRS.0001" });
    store.add(other);
    expect(store.getSnapshot().map((card) => card.count)).toEqual([1, 1]);
  });

  it("[T1] The store keeps another service in a separate group", () => {
    const store = createErrorStore();
    store.add(toFailure({ status: 503 }, { service: "modelarts", now: AT }));
    store.add(toFailure({ status: 503 }, { service: "mrs", now: AT }));
    expect(store.getSnapshot()).toHaveLength(2);
  });

  it("[T1] The group keeps the first 20 distinct request IDs and counts all", () => {
    const store = createErrorStore();
    for (let n = 0; n < 33; n += 1) store.add(createFailure(502, { "x-request-id": `req-${n % 30}` }));
    const card = only(store.getSnapshot());
    expect(card.requestIds).toEqual(Array.from({ length: 20 }, (_, n) => `req-${n}`));
    expect(card).toMatchObject({ count: 33, requestIdCount: 30 });
  });

  it("[T1] The group has the newest deadline, and keeps a running one when a later response names none", () => {
    const store = createErrorStore();
    store.add(createFailure(503, { "retry-after": "30" }));
    store.add(createFailure(503, { "retry-after": "10" }, AT + 5_000));
    expect(only(store.getSnapshot()).failure).toMatchObject({ timestamp: AT + 5_000, retryAfterSeconds: 10 });
    store.add(createFailure(503, {}, AT + 14_000));
    expect(only(store.getSnapshot()).failure).toMatchObject({ timestamp: AT + 5_000, retryAfterSeconds: 10 });
    store.add(createFailure(503, {}, AT + 15_000));
    expect(only(store.getSnapshot()).failure).toMatchObject({ timestamp: AT + 15_000 });
    expect(only(store.getSnapshot()).failure.retryAfterSeconds).toBeUndefined();
  });

  it.each([
    ["null", null],
    ["undefined", undefined],
    ["a string", "no"],
    ["a number", 7],
    ["a symbol", Symbol("no")],
    ["a function", () => {}],
    ["a revoked proxy", revoked()],
    ["an object whose members throw", throwing()],
    ["a FailureError", new FailureError(createFailure(500))],
  ])("[T2] The store accepts %s and returns the ID of its group", (_, error) => {
    const store = createErrorStore();
    expect(store.add(error)).toBe(only(store.getSnapshot()).id);
  });

  it("[T2] A canceled request creates no group", () => {
    const store = createErrorStore();
    expect(store.add(new DOMException("The user aborted a request.", "AbortError"))).toBe("");
    expect(store.getSnapshot()).toEqual([]);
  });

  it("The snapshot lists the newest group first", () => {
    const store = createErrorStore();
    for (const status of [401, 403, 404]) store.add({ status });
    expect(store.getSnapshot().map((card) => card.failure.status)).toEqual([404, 403, 401]);
  });

  it("[T10] The store reads the code from the body and leaves the body readable", async () => {
    const store = createErrorStore();
    const response = Response.json({ error_code: "CSS.0045", error_msg: "Busy." }, { status: 409 });
    store.add(response);
    await vi.waitFor(() => expect(only(store.getSnapshot()).failure.code).toBe("CSS.0045"));
    await expect(response.json()).resolves.toMatchObject({ error_msg: "Busy." });
  });
});

describe("removing", () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: AT });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("[T3] The store keeps a group for days", () => {
    const store = createErrorStore();
    store.add({ status: 503 }, { source: "jobs", background: true });
    vi.advanceTimersByTime(100 * 3_600_000);
    expect(store.getSnapshot()).toHaveLength(1);
  });

  it("[T3] The store dismisses one group, ignores an unknown ID, and clears all groups", () => {
    const store = createErrorStore();
    const first = store.add({ status: 500 });
    store.add({ status: 404 });
    store.add({ status: 409 });
    store.dismiss("no such card");
    expect(store.getSnapshot()).toHaveLength(3);
    store.dismiss(first);
    expect(store.getSnapshot().map((card) => card.failure.status)).toEqual([409, 404]);
    store.clear();
    expect(store.getSnapshot()).toEqual([]);
  });

  it("[T3] A dismissed cause gets a new group when it fails again", () => {
    const store = createErrorStore();
    const first = store.add({ status: 500 });
    store.dismiss(first);
    expect(store.add({ status: 500 })).not.toBe(first);
    expect(only(store.getSnapshot()).count).toBe(1);
  });

  it("[T3] The oldest of more than 200 groups leaves", () => {
    const store = createErrorStore();
    for (let n = 0; n < 1_000; n += 1) store.add({ status: 400, code: `E.${n}` });
    expect(store.getSnapshot()).toHaveLength(200);
    expect(store.getSnapshot()[0]?.failure.code).toBe("E.999");
  });

  it("[T4] A resolved source removes its groups and keeps the groups with another source", () => {
    const store = createErrorStore();
    store.add({ status: 503 }, { source: "jobs" });
    store.add({ status: 504 }, { source: "jobs" });
    store.add({ status: 503 }, { source: "models" });
    store.resolve("jobs");
    expect(only(store.getSnapshot()).failure.status).toBe(503);
    store.resolve("models");
    expect(store.getSnapshot()).toEqual([]);
  });

  it("[T4] A failure without a source is never resolved", () => {
    const store = createErrorStore();
    store.add({ status: 503 });
    store.add({ status: 503 }, { source: "jobs" });
    store.resolve("jobs");
    store.resolve("undefined");
    expect(store.getSnapshot()).toHaveLength(1);
  });

  it("[T9] A dismissed background failure stays hidden until its source resolves", () => {
    const store = createErrorStore();
    const poll = { source: "jobs", background: true };
    store.dismiss(store.add({ status: 503 }, poll));
    store.add({ status: 503 }, poll);
    expect(store.getSnapshot()).toEqual([]);
    store.resolve("jobs");
    store.add({ status: 503 }, poll);
    expect(only(store.getSnapshot()).count).toBe(1);
  });

  it("[T9] A dismissed background failure returns when the same cause blocks the user", () => {
    const store = createErrorStore();
    store.dismiss(store.add({ status: 503 }, { source: "jobs", background: true }));
    store.add({ status: 503 }, { source: "delete" });
    expect(only(store.getSnapshot()).background).toBe(false);
  });
});

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
    store.subscribe(listener);
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
      store.subscribe(listener);
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
    store.subscribe(listener);
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
    store.subscribe(() => {
      throw new Error("a mistake of your app");
    });
    store.subscribe(listener);
    store.add({ status: 500 });
    await flushMicrotasks();
    expect(listener).toHaveBeenCalledTimes(1);
    expect(consoleError).toHaveBeenCalledTimes(1);
    consoleError.mockRestore();
  });
});

describe("retrying", () => {
  it("A group has `onRetry` only when a failure was added with one", () => {
    const store = createErrorStore();
    store.add({ status: 503 });
    expect(only(store.getSnapshot()).onRetry).toBeUndefined();
    store.add({ status: 503 }, { onRetry: () => {} });
    expect(only(store.getSnapshot()).onRetry).toBeTypeOf("function");
  });

  it("[T8] The retry calls the newest callback of each source once, and success removes the group", async () => {
    const store = createErrorStore();
    const old = vi.fn();
    const jobs = vi.fn(async () => {});
    const models = vi.fn();
    store.add({ status: 503 }, { source: "jobs", onRetry: old });
    store.add({ status: 503 }, { source: "jobs", onRetry: jobs });
    store.add({ status: 503 }, { source: "models", onRetry: models });
    await only(store.getSnapshot()).onRetry?.();
    expect([old, jobs, models].map((call) => call.mock.calls.length)).toEqual([0, 1, 1]);
    expect(store.getSnapshot()).toEqual([]);
  });

  it("[T6] [T8] A failed retry keeps the group and raises the revision", async () => {
    const store = createErrorStore();
    const id = store.add(createFailure(503), {
      onRetry: () => Promise.reject(new FailureError(createFailure(503))),
    });
    const { revision, onRetry } = only(store.getSnapshot());
    await onRetry?.();
    const after = only(store.getSnapshot());
    expect(after).toMatchObject({ id, count: 2 });
    expect(after.revision).toBeGreaterThan(revision);
  });

  it("[T8] A failure that the callback adds is counted once", async () => {
    const store = createErrorStore();
    const options = {
      source: "jobs",
      onRetry: async () => {
        store.add({ status: 503 }, options);
        throw new Error("added already");
      },
    };
    store.add({ status: 503 }, options);
    await only(store.getSnapshot()).onRetry?.();
    expect(only(store.getSnapshot())).toMatchObject({ count: 2 });
  });

  it("[T8] The cause of a failed retry replaces the old cause", async () => {
    const store = createErrorStore();
    store.add({ status: 503 }, { onRetry: () => Promise.reject(new FailureError(createFailure(403))) });
    await only(store.getSnapshot()).onRetry?.();
    expect(only(store.getSnapshot()).failure.status).toBe(403);
  });

  it("[T8] A canceled retry leaves the group unchanged", async () => {
    const store = createErrorStore();
    store.add({ status: 503 }, { onRetry: () => Promise.reject(new DOMException("", "AbortError")) });
    await only(store.getSnapshot()).onRetry?.();
    expect(only(store.getSnapshot())).toMatchObject({ count: 1 });
  });

  it("[T8] [T27] A callback that throws counts as a failed retry", async () => {
    const store = createErrorStore();
    store.add(createFailure(503), {
      onRetry: () => {
        throw new FailureError(createFailure(503));
      },
    });
    await only(store.getSnapshot()).onRetry?.();
    expect(only(store.getSnapshot())).toMatchObject({ count: 2 });
  });
});
