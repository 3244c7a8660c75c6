import { FailureError } from "@errorkit/core";
import { createErrorStore } from "@errorkit/react";
import { describe, expect, it, vi } from "vitest";
import { createDeferred } from "../helpers/create-deferred.ts";
import { createFailure, only } from "../helpers/error-store.ts";

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
    expect(after).toMatchObject({ id, count: 1 });
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
    expect(only(store.getSnapshot())).toMatchObject({ count: 1 });
  });

  it("[T44] Two hundred requests that fail again in a retry are two hundred, and one that fails again is one", async () => {
    const store = createErrorStore();
    let fails = (_: number) => true;
    for (let n = 0; n < 200; n += 1)
      store.add(createFailure(503), {
        source: `node ${n}`,
        onRetry: () => (fails(n) ? Promise.reject(new FailureError(createFailure(503))) : Promise.resolve()),
      });
    // A poll that the user cannot retry.
    store.add(createFailure(503), { source: "usage", background: true });
    expect(only(store.getSnapshot()).count).toBe(201);
    await only(store.getSnapshot()).onRetry?.();
    expect(only(store.getSnapshot()).count).toBe(201);
    fails = (n) => n === 7;
    await only(store.getSnapshot()).onRetry?.();
    expect(only(store.getSnapshot()).count).toBe(2);
    // Without a retry of the user, failures add up.
    store.add(createFailure(503), { source: "usage", background: true });
    expect(only(store.getSnapshot()).count).toBe(3);
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
    expect(only(store.getSnapshot())).toMatchObject({ count: 1 });
  });

  it("[T8] The retry does not resolve a source without a callback, and adds no failure for it", async () => {
    const store = createErrorStore();
    const retry = vi.fn();
    store.add({ status: 503 }, { source: "jobs", onRetry: retry });
    store.add({ status: 503 }, { source: "models" });
    await only(store.getSnapshot()).onRetry?.();
    expect(retry).toHaveBeenCalledTimes(1);
    expect(only(store.getSnapshot())).toMatchObject({ count: 2, failure: { status: 503 } });
    store.resolve("models");
    expect(store.getSnapshot()).toEqual([]);
  });

  it("[T8] A callback that adds the failure and fulfills keeps the group", async () => {
    const store = createErrorStore();
    const options = { source: "jobs", onRetry: () => void store.add({ status: 503 }, options) };
    const id = store.add({ status: 503 }, options);
    await only(store.getSnapshot()).onRetry?.();
    expect(only(store.getSnapshot())).toMatchObject({ id, count: 1 });
  });

  it("[T8] A retry that succeeds after its group was dismissed keeps the new group of the same cause", async () => {
    const store = createErrorStore();
    const { promise, resolve } = createDeferred();
    store.add({ status: 503 }, { source: "jobs", onRetry: () => promise });
    const { id, onRetry } = only(store.getSnapshot());
    const retry = onRetry?.();
    store.dismiss(id);
    store.add({ status: 503 }, { source: "models" });
    resolve();
    await retry;
    expect(only(store.getSnapshot())).toMatchObject({ count: 1 });
    store.resolve("models");
    expect(store.getSnapshot()).toEqual([]);
  });

  it("[T6] [T8] A failure after the end of a canceled retry keeps the revision", async () => {
    const store = createErrorStore();
    const options = { onRetry: () => Promise.reject(new DOMException("", "AbortError")) };
    store.add({ status: 503 }, options);
    const { revision, onRetry } = only(store.getSnapshot());
    await onRetry?.();
    store.add({ status: 503 }, options);
    expect(only(store.getSnapshot())).toMatchObject({ count: 2, revision });
  });
});
