import { createErrorStore } from "@errorkit/react";
import {
  createMutationCacheErrors,
  createQueryCacheErrors,
  createQueryDefaults,
  errorMeta,
} from "@errorkit/react/tanstack-query";
import {
  MutationCache,
  MutationObserver,
  onlineManager,
  QueryCache,
  QueryClient,
} from "@tanstack/react-query";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { only } from "../helpers/error-store.ts";

const lost = () => new TypeError("Failed to fetch");

/** An app whose queries and mutations fill a store. */
function createApp({ filter }: { filter?: () => boolean } = {}) {
  const store = createErrorStore();
  const client = new QueryClient({
    defaultOptions: createQueryDefaults({ retries: 0 }),
    queryCache: new QueryCache(createQueryCacheErrors(store, { filter })),
    mutationCache: new MutationCache(createMutationCacheErrors(store, { filter })),
  });
  onTestFinished(() => client.clear());
  /** Fetches the query of a name, and fulfills when it has ended. */
  const load = (name: string, queryFn: () => Promise<unknown>, meta = {}) =>
    client.fetchQuery({ queryKey: [name], queryFn, meta }).catch(() => {});
  /** Runs a mutation, and fulfills when it has ended. */
  const mutate = (mutationFn: () => Promise<unknown>, meta = {}) =>
    new MutationObserver(client, { mutationFn, meta }).mutate().catch(() => {});
  return { store, load, mutate };
}

describe("queries", () => {
  it("The error of a query without data is not in the background, and counts as a GET", async () => {
    const { store, load } = createApp();
    await load("jobs", () => Promise.reject(lost()));
    expect(only(store.getSnapshot())).toMatchObject({ background: false, method: "GET" });
  });

  it("The error of a query that has data is in the background", async () => {
    const { store, load } = createApp();
    await load("jobs", async () => []);
    await load("jobs", () => Promise.reject(lost()));
    expect(only(store.getSnapshot()).background).toBe(true);
  });

  it("The retry of its group fetches the query again, and its failure takes the place of the first", async () => {
    const { store, load } = createApp();
    const queryFn = vi.fn(() => Promise.reject(lost()));
    await load("jobs", queryFn);
    await only(store.getSnapshot()).onRetry?.();
    expect(queryFn).toHaveBeenCalledTimes(2);
    expect(only(store.getSnapshot()).count).toBe(1);
  });

  it("A success of the same query removes its error, and that of another query does not", async () => {
    const { store, load } = createApp();
    await load("jobs", () => Promise.reject(lost()));
    await load("nodes", async () => []);
    expect(store.getSnapshot()).toHaveLength(1);
    await load("jobs", async () => []);
    expect(store.getSnapshot()).toEqual([]);
  });

  it("With a source in its meta, a success of a query removes the errors of that source", async () => {
    const { store, load } = createApp();
    const meta = errorMeta({ source: "traffic", background: true });
    await load("traffic of today", () => Promise.reject(lost()), meta);
    expect(only(store.getSnapshot()).background).toBe(true);
    await load("traffic of this week", async () => [], meta);
    expect(store.getSnapshot()).toEqual([]);
  });

  it("The success of a query with errorMeta(false) removes nothing", async () => {
    const { store, load } = createApp();
    await load("jobs", () => Promise.reject(lost()));
    await load("jobs", async () => [], errorMeta(false));
    expect(store.getSnapshot()).toHaveLength(1);
  });

  it.each([
    ["a text", "No jobs"],
    ["null", null],
    ["undefined", undefined],
  ])("A query function may throw %s", async (_, thrown) => {
    const { store, load } = createApp();
    await load("jobs", () => Promise.reject(thrown));
    expect(only(store.getSnapshot()).count).toBe(1);
  });
});

describe("mutations", () => {
  it("The error of a mutation counts as a POST, and a later success does not remove it", async () => {
    const { store, mutate } = createApp();
    await mutate(() => Promise.reject(lost()));
    expect(only(store.getSnapshot())).toMatchObject({ background: false, method: "POST" });
    await mutate(async () => "created");
    expect(store.getSnapshot()).toHaveLength(1);
  });

  it("The meta of a mutation has the options of its error", async () => {
    const { store, mutate } = createApp();
    await mutate(() => Promise.reject(lost()), errorMeta({ method: "DELETE", subject: "Notebook" }));
    expect(only(store.getSnapshot())).toMatchObject({ method: "DELETE", subject: "Notebook" });
  });

  it("A mutation that starts while the browser is offline is sent at once, once, and never later", async () => {
    const { store, mutate } = createApp();
    onlineManager.setOnline(false);
    onTestFinished(() => onlineManager.setOnline(true));
    const send = vi.fn(() => Promise.reject(lost()));
    const ended = mutate(send);
    await vi.waitFor(() => expect(store.getSnapshot()).toHaveLength(1));
    await ended;
    onlineManager.setOnline(true);
    await new Promise((resolve) => setTimeout(resolve));
    expect(send).toHaveBeenCalledTimes(1);
  });
});

it("The store gets no error of a query or a mutation with errorMeta(false)", async () => {
  const { store, load, mutate } = createApp();
  await load("jobs", () => Promise.reject(lost()), errorMeta(false));
  await mutate(() => Promise.reject(lost()), errorMeta(false));
  expect(store.getSnapshot()).toEqual([]);
});

it("A filter keeps the errors of queries and mutations out of the store", async () => {
  const { store, load, mutate } = createApp({ filter: () => false });
  await load("jobs", () => Promise.reject(lost()));
  await mutate(() => Promise.reject(lost()));
  expect(store.getSnapshot()).toEqual([]);
});
