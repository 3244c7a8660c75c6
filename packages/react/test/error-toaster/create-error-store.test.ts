import { FailureError, toFailure } from "@errorkit/core";
import { createErrorStore } from "@errorkit/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { AT, createFailure, only } from "../helpers/error-store.ts";
import { takeConsoleMessages } from "../helpers/fail-on-console.ts";

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
    // A developer is warned of a function.
    takeConsoleMessages();
  });

  it("[T2] A canceled request creates no group", () => {
    const store = createErrorStore();
    expect(store.add(new DOMException("The user aborted a request.", "AbortError"))).toBeUndefined();
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

  it("[T3] A dismissed failure that blocked the user gets a new group when its source fails again", () => {
    const store = createErrorStore();
    const first = store.add({ status: 500 }, { source: "jobs" });
    store.dismiss(first);
    expect(store.add({ status: 500 }, { source: "jobs", background: true })).not.toBe(first);
    expect(only(store.getSnapshot())).toMatchObject({ count: 1, background: true });
  });

  it("[T9] A dismissed background failure without a source returns when it fails again, because nothing can resolve it", () => {
    const store = createErrorStore();
    const first = store.add({ status: 503 }, { background: true });
    store.dismiss(first);
    expect(store.add({ status: 503 }, { background: true })).not.toBe(first);
    expect(only(store.getSnapshot()).count).toBe(1);
  });
});
