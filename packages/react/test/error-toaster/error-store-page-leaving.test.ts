import { toFailure } from "@errorkit/core";
import type { ErrorGroup } from "@errorkit/react";
import { createErrorStore } from "@errorkit/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { only } from "../helpers/error-store.ts";
import type { FakePage } from "../helpers/fake-page.ts";
import { createFakePage, onRemovePage, removeFakePage } from "../helpers/fake-page.ts";

/** How long a lost connection is held back. */
const HOLD_BACK_MS = 3000;

let page: FakePage;
beforeEach(() => {
  page = createFakePage();
});
afterEach(async () => {
  // The page stays after all.
  await vi.advanceTimersByTimeAsync(HOLD_BACK_MS);
  removeFakePage();
});

/** A store that something on the page shows. */
function createShownStore() {
  const store = createErrorStore();
  const shown: (readonly ErrorGroup[])[] = [];
  const unsubscribe = store.subscribe(() => shown.push(store.getSnapshot()));
  onRemovePage(unsubscribe);
  return { store, shown, unsubscribe };
}

const lost = () => toFailure(new TypeError("Failed to fetch"), { online: true });
const busy = () => toFailure(new Response(null, { status: 503 }));
const listKinds = (groups: readonly ErrorGroup[]) => groups.map(({ failure }) => failure.kind);

it("[T25] A connection that is lost after the user began to leave is shown three seconds later", async () => {
  const { store, shown } = createShownStore();
  page.dispatch("beforeunload");
  const id = store.add(lost());
  await vi.advanceTimersByTimeAsync(HOLD_BACK_MS - 1);
  expect([store.getSnapshot(), shown]).toEqual([[], []]);
  await vi.advanceTimersByTimeAsync(1);
  expect(only(store.getSnapshot())).toMatchObject({ id, count: 1, failure: { kind: "network" } });
  expect(shown).toEqual([store.getSnapshot()]);
});

it("[T25] A response that arrives meanwhile is shown at once, and a lost connection that is shown later counts as newer", async () => {
  const { store } = createShownStore();
  store.add({ status: 404 });
  page.dispatch("beforeunload");
  store.add(lost());
  store.add(busy());
  const [shown, ...others] = store.getSnapshot();
  expect(shown?.failure.status).toBe(503);
  expect(listKinds(others)).toEqual(["http"]);
  await vi.advanceTimersByTimeAsync(HOLD_BACK_MS);
  const [response, connection, before] = store.getSnapshot();
  expect(listKinds(store.getSnapshot())).toEqual(["http", "network", "http"]);
  expect(connection?.revision).toBeGreaterThan(response?.revision ?? Infinity);
  expect([response, before]).toEqual([shown, ...others]);
});

it("[T25] [T6] A group that is shown keeps its count while the user leaves, and is not announced again when only the count rose", async () => {
  const { store } = createShownStore();
  store.add(lost());
  const before = only(store.getSnapshot());
  page.dispatch("beforeunload");
  store.add(lost());
  store.add(lost());
  store.add(busy());
  expect(store.getSnapshot()[1]).toBe(before);
  await vi.advanceTimersByTimeAsync(HOLD_BACK_MS);
  expect(store.getSnapshot()[1]).toMatchObject({ id: before.id, count: 3, revision: before.revision });
});

it("[T25] [T6] A background failure that blocks the user while they leave raises the revision once the page stays", async () => {
  const { store } = createShownStore();
  store.add(lost(), { source: "jobs", background: true });
  const before = only(store.getSnapshot());
  page.dispatch("beforeunload");
  store.add(lost(), { source: "delete" });
  expect(only(store.getSnapshot())).toMatchObject({ background: true, revision: before.revision });
  await vi.advanceTimersByTimeAsync(HOLD_BACK_MS);
  const after = only(store.getSnapshot());
  expect(after).toMatchObject({ background: false, count: 2 });
  expect(after.revision).toBeGreaterThan(before.revision);
});

it("[T25] [T9] A dismissed background failure that blocks the user while they leave returns once the page stays", async () => {
  const { store } = createShownStore();
  store.dismiss(store.add(lost(), { source: "jobs", background: true }));
  page.dispatch("beforeunload");
  store.add(lost(), { source: "delete" });
  expect(store.getSnapshot()).toEqual([]);
  await vi.advanceTimersByTimeAsync(HOLD_BACK_MS);
  expect(only(store.getSnapshot())).toMatchObject({ background: false, count: 2 });
});

it("[T25] [T4] A lost connection whose source succeeds meanwhile is never shown", async () => {
  const { store } = createShownStore();
  page.dispatch("beforeunload");
  store.add(lost(), { source: "jobs" });
  store.resolve("jobs");
  await vi.advanceTimersByTimeAsync(HOLD_BACK_MS);
  expect(store.getSnapshot()).toEqual([]);
});

it("[T25] The store holds back a lost connection each time that the user begins to leave", async () => {
  const { store } = createShownStore();
  for (const count of [1, 2]) {
    page.dispatch("beforeunload");
    store.add(lost());
    expect(store.getSnapshot().map((group) => group.count)).toEqual(count === 1 ? [] : [1]);
    await vi.advanceTimersByTimeAsync(HOLD_BACK_MS);
    expect(only(store.getSnapshot()).count).toBe(count);
  }
});

it("[T25] A store that nothing shows any more leaves no listener and no timer once the page stays", async () => {
  const { store, unsubscribe } = createShownStore();
  page.dispatch("beforeunload");
  store.add(lost());
  unsubscribe();
  await vi.advanceTimersByTimeAsync(HOLD_BACK_MS);
  expect(only(store.getSnapshot()).count).toBe(1);
  expect([page.listListeners(), vi.getTimerCount()]).toEqual([[], 0]);
});
