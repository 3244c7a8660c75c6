import type { ErrorGroup } from "@errorkit/react";
import { createErrorStore } from "@errorkit/react";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { createFailure, flushMicrotasks, only } from "../helpers/error-store.ts";
import { createResponse } from "../helpers/failures.ts";

const createConflict = (code: string, id = `req-${code}`) =>
  Response.json({ error_code: code, error_msg: "No." }, { status: 409, headers: { "x-request-id": id } });
const listGroups = (store: ReturnType<typeof createErrorStore>) =>
  store
    .getSnapshot()
    .map(({ failure, count, requestIds }) => [failure.code, count, ...requestIds])
    .sort();

it("[T1] [T10] The store groups responses by the codes of their bodies", async () => {
  const store = createErrorStore();
  for (const code of ["A.1", "B.2", "A.1", "C.3", "B.2"]) store.add(createConflict(code));
  expect(store.getSnapshot()).toHaveLength(1);
  await vi.waitFor(() =>
    expect(listGroups(store)).toEqual([
      ["A.1", 2, "req-A.1"],
      ["B.2", 2, "req-B.2"],
      ["C.3", 1, "req-C.3"],
    ]),
  );
  store.add(createConflict("B.2", "req-late"));
  await vi.waitFor(() => expect(listGroups(store)).toContainEqual(["B.2", 3, "req-B.2", "req-late"]));
  expect(store.getSnapshot()).toHaveLength(3);
});

it("[T10] The store reads the body of the response that an error of ky 1 carries", async () => {
  const store = createErrorStore();
  store.add(Object.assign(new Error("409 Conflict"), { name: "HTTPError", response: createConflict("A.1") }));
  await vi.waitFor(() => expect(listGroups(store)).toEqual([["A.1", 1, "req-A.1"]]));
});

it("[T10] [T6] The group keeps its ID and revision when its body is read", async () => {
  const store = createErrorStore();
  const id = store.add(createConflict("A.1"));
  const [before] = store.getSnapshot();
  await vi.waitFor(() => expect(listGroups(store)).toEqual([["A.1", 1, "req-A.1"]]));
  expect(store.getSnapshot()).toMatchObject([{ id, revision: before?.revision }]);
});

it("[T4] [T8] [T10] The store retries and resolves a source in the group of its body", async () => {
  const store = createErrorStore();
  const again = vi.fn(async (code: string) => Promise.reject(createConflict(code, "req-again")));
  store.add(createConflict("A.1"), { source: "a", onRetry: () => again("A.1") });
  store.add(createConflict("B.2"), { source: "b", onRetry: () => again("B.2") });
  await vi.waitFor(() => expect(listGroups(store)).toHaveLength(2));
  const b = store.getSnapshot().find(({ failure }) => failure.code === "B.2");
  await b?.onRetry?.();
  expect(again.mock.calls).toEqual([["B.2"]]);
  expect(listGroups(store)).toEqual([
    ["A.1", 1, "req-A.1"],
    ["B.2", 1, "req-B.2", "req-again"],
  ]);
  expect(store.getSnapshot().find(({ failure }) => failure.code === "B.2")?.id).toBe(b?.id);
  store.resolve("a");
  expect(listGroups(store).map(([code]) => code)).toEqual(["B.2"]);
});

it("[T10] A group that was dismissed before its body was read does not return", async () => {
  const store = createErrorStore();
  const id = store.add(createConflict("A.1"));
  store.dismiss(id);
  // The store reads the bodies in order: once it has read the second, it has read the first.
  store.add(createConflict("B.2"));
  await vi.waitFor(() => expect(listGroups(store)).toEqual([["B.2", 1, "req-B.2"]]));
});

it("[T10] 200 equal responses stay one group when their bodies are read", async () => {
  const store = createErrorStore();
  const id = store.add(createConflict("A.1"));
  for (let more = 1; more < 200; more += 1) store.add(createConflict("A.1"));
  await vi.waitFor(() => expect(listGroups(store)).toEqual([["A.1", 200, "req-A.1"]]), { timeout: 4000 });
  expect(store.getSnapshot()).toMatchObject([{ id }]);
});

/** Creates a 409 without a body, now. */
const createBare = (id: string) => createFailure(409, { "x-request-id": id }, Date.now());
/** Returns the group of an error code once its bodies have been read; the group has failed this often. */
const findGroup = async (store: ReturnType<typeof createErrorStore>, code: string, count: number) => {
  const find = () => store.getSnapshot().find(({ failure }) => failure.code === code);
  await expect.poll(() => find()?.count).toBe(count);
  return find() as ErrorGroup;
};

it("[T1] [T10] The group gets the request ID that only the body has", async () => {
  const store = createErrorStore();
  store.add(Response.json({ error_code: "A.1", request_id: "req-in-body" }, { status: 409 }));
  expect(await findGroup(store, "A.1", 1)).toMatchObject({ requestIds: ["req-in-body"], requestIdCount: 1 });
});

it("[T10] [T41] Different messages in the bodies are not one message", async () => {
  const store = createErrorStore();
  const createBusy = (text: string) =>
    Response.json({ error_code: "A.1", error_msg: `${text} is busy.` }, { status: 409 });
  store.add(createBusy("Cluster 1"));
  store.add(createBusy("Cluster 1"));
  expect(await findGroup(store, "A.1", 2)).toMatchObject({ hasOneMessage: true });
  store.add(createBusy("Cluster 2"));
  expect(await findGroup(store, "A.1", 3)).toMatchObject({ hasOneMessage: false });
});

it("[T7] [T10] Listeners learn of the body that the group shows without waiting for a count", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  onTestFinished(() => void vi.useRealTimers());
  const store = createErrorStore();
  const shown: unknown[] = [];
  onTestFinished(store.subscribe(() => shown.push(store.getSnapshot()[0]?.failure.code)));
  store.add(createConflict("A.1"));
  await findGroup(store, "A.1", 1);
  await flushMicrotasks();
  expect(shown).toEqual([undefined, "A.1"]);
});

it("[T7] [T10] Listeners learn of the body of an older failure only with the next count", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  onTestFinished(() => void vi.useRealTimers());
  const store = createErrorStore();
  const shown: unknown[] = [];
  onTestFinished(store.subscribe(() => shown.push(store.getSnapshot()[0]?.requestIdCount)));
  store.add(Response.json({ request_id: "req-in-body" }, { status: 409 }));
  store.add(createBare("req-newest"));
  await flushMicrotasks();
  await expect.poll(() => store.getSnapshot()[0]?.requestIdCount).toBe(2);
  await flushMicrotasks();
  expect(shown).toEqual([1]);
  vi.advanceTimersByTime(250);
  expect(shown).toEqual([1, 2]);
});

it("[T1] [T10] The group keeps its newest failure when the body of an older one is read", async () => {
  const store = createErrorStore();
  store.add(Response.json({ error_msg: "Cluster 1 is busy." }, { status: 409 }));
  store.add(createBare("req-newest"));
  // The store reads the bodies in order: once it has read the second, it has read the first.
  store.add(createResponse(404, { body: { error_code: "B.2" } }));
  await findGroup(store, "B.2", 1);
  const older = store.getSnapshot().find(({ failure }) => failure.status === 409);
  expect(older).toMatchObject({ count: 2, failure: { requestId: "req-newest" } });
});

describe("a response that belongs to another group by its body", () => {
  it("[T1] [T10] Its request ID moves with it, and the other request IDs stay", async () => {
    const store = createErrorStore();
    store.add(createConflict("A.1"));
    await findGroup(store, "A.1", 1);
    store.add(createConflict("A.1", "req-moved"));
    store.add(createConflict("B.2"));
    const pending = only(store.getSnapshot().filter(({ failure }) => failure.code === undefined));
    expect(pending.requestIds).toEqual(["req-moved", "req-B.2"]);
    expect(await findGroup(store, "A.1", 2)).toMatchObject({
      requestIds: ["req-A.1", "req-moved"],
      requestIdCount: 2,
    });
    expect(await findGroup(store, "B.2", 1)).toMatchObject({ requestIds: ["req-B.2"], requestIdCount: 1 });
  });

  it("[T1] [T10] All request IDs stay when it has none", async () => {
    const store = createErrorStore();
    store.add(createConflict("A.1"));
    store.add(Response.json({ error_code: "B.2" }, { status: 409 }));
    await findGroup(store, "B.2", 1);
    expect(await findGroup(store, "A.1", 1)).toMatchObject({ requestIds: ["req-A.1"], requestIdCount: 1 });
  });

  it("[T1] [T10] The first 20 request IDs stay when it is a later response", async () => {
    const store = createErrorStore();
    store.add(createConflict("A.1", "req-0"));
    for (let n = 1; n < 20; n += 1) store.add(createBare(`req-${n}`));
    store.add(createConflict("B.2"));
    await findGroup(store, "B.2", 1);
    expect(await findGroup(store, "A.1", 20)).toMatchObject({
      requestIds: Array.from({ length: 20 }, (_, n) => `req-${n}`),
      requestIdCount: 20,
    });
  });

  it("[T1] [T10] The group that loses it still has its newest failure", async () => {
    const store = createErrorStore();
    store.add(createConflict("A.1"));
    store.add(createConflict("B.2"));
    store.add(createBare("req-newest"));
    await findGroup(store, "B.2", 1);
    const [first] = store.getSnapshot().filter(({ failure }) => failure.code !== "B.2");
    expect(first).toMatchObject({ count: 2, failure: { status: 409, requestId: "req-newest" } });
  });

  it("[T1] [T10] The group that loses it has a failure even if no other body was read", async () => {
    const store = createErrorStore();
    store.add(createConflict("A.1"));
    await findGroup(store, "A.1", 1);
    store.add(createBare("req-bare"));
    store.add(createConflict("A.1", "req-moved"));
    await findGroup(store, "A.1", 2);
    const left = only(store.getSnapshot().filter(({ failure }) => failure.code !== "A.1"));
    expect(left).toMatchObject({ count: 1, requestIds: ["req-bare"], failure: { status: 409 } });
  });

  it("[T4] [T10] The earlier failure of its source can still be retried and resolved", async () => {
    const store = createErrorStore();
    const first = vi.fn();
    store.add(createConflict("A.1"), { source: "jobs", onRetry: first });
    store.add(createConflict("B.2"), { source: "jobs" });
    await findGroup(store, "B.2", 1);
    await (await findGroup(store, "A.1", 1)).onRetry?.();
    expect(first).toHaveBeenCalledTimes(1);
    expect(listGroups(store)).toEqual([["B.2", 1, "req-B.2"]]);
  });

  it("[T4] [T10] The later failure of its source can still be resolved", async () => {
    const store = createErrorStore();
    store.add(createConflict("A.1"));
    await findGroup(store, "A.1", 1);
    store.add(createConflict("A.1", "req-moved"), { source: "jobs" });
    store.add(createConflict("B.2"), { source: "jobs" });
    await findGroup(store, "B.2", 1);
    store.resolve("jobs");
    expect(listGroups(store)).toEqual([["A.1", 2, "req-A.1", "req-moved"]]);
  });
});

it("[T41] [T10] A group shows its newest failure when a newer one turns out to belong to another group", async () => {
  const store = createErrorStore();
  store.add(createConflict("A.1", "first"));
  await vi.waitFor(() => expect(listGroups(store)).toEqual([["A.1", 1, "first"]]));
  store.add({ status: 409, headers: { "x-request-id": "without-code" } });
  store.add(createConflict("A.1", "second"));
  await vi.waitFor(() => expect(listGroups(store)).toContainEqual(["A.1", 2, "first", "second"]));
  const other = store.getSnapshot().find(({ failure }) => failure.code === undefined);
  expect(other).toMatchObject({ requestIds: ["without-code"], failure: { requestId: "without-code" } });
});

it("[T3] [T4] [T10] A group leaves when its last source turns out to belong to another group", async () => {
  const store = createErrorStore();
  store.add(createConflict("A.1"));
  await vi.waitFor(() => expect(listGroups(store)).toEqual([["A.1", 1, "req-A.1"]]));
  store.add({ status: 409 }, { source: "list" });
  store.add(createConflict("A.1", "req-create"), { source: "create" });
  store.resolve("list");
  await vi.waitFor(() => expect(listGroups(store)).toEqual([["A.1", 2, "req-A.1", "req-create"]]));
});
