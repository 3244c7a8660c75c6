import { FailureError, toFailure } from "@errorkit/core";
import { createErrorStore } from "@errorkit/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

const AT = Date.UTC(2026, 0, 15, 8, 0, 0);
const answer = (status: number, headers: Record<string, string> = {}, now = AT) =>
  toFailure(new Response(null, { status, headers }), { now, method: "GET" });
const only = <T>(list: readonly T[]): T => {
  expect(list).toHaveLength(1);
  return list[0] as T;
};
/** The turn after what is pending. */
const turn = () => Promise.resolve().then(() => {});

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

describe("one card for one cause", () => {
  it("[T1] merges what has the same kind, status, code, service and host, whatever the text says", () => {
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
  ])("[T1] keeps another %s apart", (_, other) => {
    const store = createErrorStore();
    store.add({ status: 403, code: "MRS.0001" });
    store.add(other);
    expect(store.getSnapshot().map((card) => card.count)).toEqual([1, 1]);
  });

  it("[T1] keeps another service apart", () => {
    const store = createErrorStore();
    store.add(toFailure({ status: 503 }, { service: "modelarts", now: AT }));
    store.add(toFailure({ status: 503 }, { service: "mrs", now: AT }));
    expect(store.getSnapshot()).toHaveLength(2);
  });

  it("[T1] keeps the first 20 distinct request ids and counts them all", () => {
    const store = createErrorStore();
    for (let n = 0; n < 33; n += 1) store.add(answer(502, { "x-request-id": `req-${n % 30}` }));
    const card = only(store.getSnapshot());
    expect(card.requestIds).toEqual(Array.from({ length: 20 }, (_, n) => `req-${n}`));
    expect(card).toMatchObject({ count: 33, requestIdCount: 30 });
  });

  it("[T1] has the newest deadline, and keeps one that still runs when a later answer names none", () => {
    const store = createErrorStore();
    store.add(answer(503, { "retry-after": "30" }));
    store.add(answer(503, { "retry-after": "10" }, AT + 5_000));
    expect(only(store.getSnapshot()).failure).toMatchObject({ timestamp: AT + 5_000, retryAfterSeconds: 10 });
    store.add(answer(503, {}, AT + 14_000));
    expect(only(store.getSnapshot()).failure).toMatchObject({ timestamp: AT + 5_000, retryAfterSeconds: 10 });
    store.add(answer(503, {}, AT + 15_000));
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
    ["a FailureError", new FailureError(answer(500))],
  ])("[T2] takes %s and returns the card's id", (_, error) => {
    const store = createErrorStore();
    expect(store.add(error)).toBe(only(store.getSnapshot()).id);
  });

  it("[T2] makes no card of a cancelled request", () => {
    const store = createErrorStore();
    expect(store.add(new DOMException("The user aborted a request.", "AbortError"))).toBe("");
    expect(store.getSnapshot()).toEqual([]);
  });

  it("puts the newest card first", () => {
    const store = createErrorStore();
    for (const status of [401, 403, 404]) store.add({ status });
    expect(store.getSnapshot().map((card) => card.failure.status)).toEqual([404, 403, 401]);
  });

  it("[T10] fills in what the body says and leaves the caller's body readable", async () => {
    const store = createErrorStore();
    const response = Response.json({ error_code: "CSS.0045", error_msg: "Busy." }, { status: 409 });
    store.add(response);
    await vi.waitFor(() => expect(only(store.getSnapshot()).failure.code).toBe("CSS.0045"));
    await expect(response.json()).resolves.toMatchObject({ error_msg: "Busy." });
  });
});

describe("leaving", () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: AT });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("[T3] keeps a card for a day and more when nobody dismisses it", () => {
    const store = createErrorStore();
    store.add({ status: 503 }, { source: "jobs", background: true });
    vi.advanceTimersByTime(100 * 3_600_000);
    expect(store.getSnapshot()).toHaveLength(1);
  });

  it("[T3] dismisses one card, ignores an unknown id, and clears all", () => {
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

  it("[T3] gives a dismissed cause a new card when it fails again", () => {
    const store = createErrorStore();
    const first = store.add({ status: 500 });
    store.dismiss(first);
    expect(store.add({ status: 500 })).not.toBe(first);
    expect(only(store.getSnapshot()).count).toBe(1);
  });

  it("[T3] makes room for a new cause beyond 200", () => {
    const store = createErrorStore();
    for (let n = 0; n < 1_000; n += 1) store.add({ status: 400, code: `E.${n}` });
    expect(store.getSnapshot()).toHaveLength(200);
    expect(store.getSnapshot()[0]?.failure.code).toBe("E.999");
  });

  it("[T4] settles a source: its cards leave, those that another source needs stay", () => {
    const store = createErrorStore();
    store.add({ status: 503 }, { source: "jobs" });
    store.add({ status: 504 }, { source: "jobs" });
    store.add({ status: 503 }, { source: "models" });
    store.resolve("jobs");
    expect(only(store.getSnapshot()).failure.status).toBe(503);
    store.resolve("models");
    expect(store.getSnapshot()).toEqual([]);
  });

  it("[T4] never settles what was added without a source", () => {
    const store = createErrorStore();
    store.add({ status: 503 });
    store.add({ status: 503 }, { source: "jobs" });
    store.resolve("jobs");
    store.resolve("undefined");
    expect(store.getSnapshot()).toHaveLength(1);
  });

  it("[T9] keeps a dismissed poll away until its source settles", () => {
    const store = createErrorStore();
    const poll = { source: "jobs", background: true };
    store.dismiss(store.add({ status: 503 }, poll));
    store.add({ status: 503 }, poll);
    expect(store.getSnapshot()).toEqual([]);
    store.resolve("jobs");
    store.add({ status: 503 }, poll);
    expect(only(store.getSnapshot()).count).toBe(1);
  });

  it("[T9] brings a dismissed poll back when the same cause stands in somebody's way", () => {
    const store = createErrorStore();
    store.dismiss(store.add({ status: 503 }, { source: "jobs", background: true }));
    store.add({ status: 503 }, { source: "delete" });
    expect(only(store.getSnapshot()).background).toBe(false);
  });
});

describe("news", () => {
  const newsAfter = (store: ReturnType<typeof createErrorStore>) => only(store.getSnapshot()).revision;

  it("[T6] is no news when the count rises", () => {
    const store = createErrorStore();
    store.add({ status: 500 });
    const before = newsAfter(store);
    for (let n = 0; n < 50; n += 1) store.add({ status: 500 }, { background: n % 2 === 0 });
    expect(only(store.getSnapshot())).toMatchObject({ count: 51, revision: before });
  });

  it("[T6] is news when it is more severe than ever, and not when it only returns there", () => {
    const store = createErrorStore();
    store.add(answer(503, { "retry-after": "1" }));
    const first = newsAfter(store);
    store.add(answer(503, {}, AT + 2_000));
    const worse = newsAfter(store);
    expect(worse).toBeGreaterThan(first);
    store.add(answer(503, { "retry-after": "1" }, AT + 3_000));
    store.add(answer(503, {}, AT + 9_000));
    expect(newsAfter(store)).toBe(worse);
  });

  it("[T6] is news when a failure of the background now stands in somebody's way", () => {
    const store = createErrorStore();
    store.add({ status: 500 }, { background: true });
    const first = newsAfter(store);
    store.add({ status: 500 });
    expect(newsAfter(store)).toBeGreaterThan(first);
    expect(only(store.getSnapshot()).background).toBe(false);
  });

  it("[T6] is news when a settled source fails anew, and not when another source joins", () => {
    const store = createErrorStore();
    store.add({ status: 500 }, { source: "jobs" });
    store.add({ status: 500 }, { source: "models" });
    const first = newsAfter(store);
    store.resolve("jobs");
    expect(newsAfter(store)).toBe(first);
    store.add({ status: 500 }, { source: "jobs" });
    const second = newsAfter(store);
    expect(second).toBeGreaterThan(first);
    store.add({ status: 500 }, { source: "jobs" });
    expect(newsAfter(store)).toBe(second);
  });
});

describe("subscribing", () => {
  it("[T5] gives the same array until a change, and the same card until its own", () => {
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

  it("[T5] changes nothing when there is nothing to change", () => {
    const store = createErrorStore();
    store.add({ status: 500 }, { source: "jobs" });
    const before = store.getSnapshot();
    store.resolve("models");
    store.dismiss("");
    expect(store.getSnapshot()).toBe(before);
  });

  it("[T7] tells of many failures in one task once", async () => {
    const store = createErrorStore();
    const listener = vi.fn();
    store.subscribe(listener);
    for (const status of [500, 404, 409]) store.add({ status });
    expect(listener).not.toHaveBeenCalled();
    await turn();
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it("[T7] keeps one card, one piece of news and few calls for 10,000 failures in a second", async () => {
    vi.useFakeTimers({ now: AT });
    try {
      const store = createErrorStore();
      const listener = vi.fn();
      store.subscribe(listener);
      for (let n = 0; n < 10_000; n += 1) {
        store.add(answer(503, { "x-request-id": `req-${n}` }, AT + n / 10), { source: `poll ${n}` });
        await turn();
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

  it("[T7] remembers the newest 1,000 sources of a cause, however many fail", async () => {
    const store = createErrorStore();
    const retried: number[] = [];
    for (let n = 0; n < 3_000; n += 1)
      store.add({ status: 503 }, { source: `row ${n}`, onRetry: () => retried.push(n) });
    await only(store.getSnapshot()).onRetry?.();
    expect(retried).toEqual(Array.from({ length: 1_000 }, (_, n) => 2_000 + n));
  });

  it("stops telling who has unsubscribed, and only them", async () => {
    const store = createErrorStore();
    const listener = vi.fn();
    const leave = store.subscribe(listener);
    store.subscribe(listener);
    leave();
    leave();
    store.add({ status: 500 });
    await turn();
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it("[T8] goes on when a listener throws", async () => {
    const report = vi.spyOn(console, "error").mockImplementation(() => {});
    const store = createErrorStore();
    const listener = vi.fn();
    store.subscribe(() => {
      throw new Error("a host's mistake");
    });
    store.subscribe(listener);
    store.add({ status: 500 });
    await turn();
    expect(listener).toHaveBeenCalledTimes(1);
    expect(report).toHaveBeenCalledTimes(1);
    report.mockRestore();
  });
});

describe("retrying", () => {
  it("offers a retry only where the caller gave one", () => {
    const store = createErrorStore();
    store.add({ status: 503 });
    expect(only(store.getSnapshot()).onRetry).toBeUndefined();
    store.add({ status: 503 }, { onRetry: () => {} });
    expect(only(store.getSnapshot()).onRetry).toBeTypeOf("function");
  });

  it("[T8] runs what each source gave last, once, and the card leaves when all succeed", async () => {
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

  it("[T6] [T8] keeps the card and is news when the retry fails again", async () => {
    const store = createErrorStore();
    const id = store.add(answer(503), { onRetry: () => Promise.reject(new FailureError(answer(503))) });
    const { revision, onRetry } = only(store.getSnapshot());
    await onRetry?.();
    const after = only(store.getSnapshot());
    expect(after).toMatchObject({ id, count: 2 });
    expect(after.revision).toBeGreaterThan(revision);
  });

  it("[T8] counts a failure that the caller adds itself once, even with the same options", async () => {
    const store = createErrorStore();
    const options = {
      source: "jobs",
      onRetry: async () => {
        store.add({ status: 503 }, options);
        throw new Error("known already");
      },
    };
    store.add({ status: 503 }, options);
    await only(store.getSnapshot()).onRetry?.();
    expect(only(store.getSnapshot())).toMatchObject({ count: 2 });
  });

  it("[T8] shows the cause that a retry fails with in place of the old one", async () => {
    const store = createErrorStore();
    store.add({ status: 503 }, { onRetry: () => Promise.reject(new FailureError(answer(403))) });
    await only(store.getSnapshot()).onRetry?.();
    expect(only(store.getSnapshot()).failure.status).toBe(403);
  });

  it("[T8] leaves the card as it is when the retry is cancelled", async () => {
    const store = createErrorStore();
    store.add({ status: 503 }, { onRetry: () => Promise.reject(new DOMException("", "AbortError")) });
    await only(store.getSnapshot()).onRetry?.();
    expect(only(store.getSnapshot())).toMatchObject({ count: 1 });
  });

  it("[T8] takes a callback that throws for a retry that failed", async () => {
    const store = createErrorStore();
    store.add(answer(503), {
      onRetry: () => {
        throw new FailureError(answer(503));
      },
    });
    await only(store.getSnapshot()).onRetry?.();
    expect(only(store.getSnapshot())).toMatchObject({ count: 2 });
  });
});
