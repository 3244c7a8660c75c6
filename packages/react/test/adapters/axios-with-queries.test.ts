import type { ErrorGroup } from "@errorkit/react";
import { createErrorStore } from "@errorkit/react";
import { connectAxios } from "@errorkit/react/axios";
import {
  createMutationCacheErrors,
  createQueryCacheErrors,
  createQueryDefaults,
} from "@errorkit/react/tanstack-query";
import type { QueryClientConfig, QueryMeta } from "@tanstack/react-query";
import {
  MutationCache,
  MutationObserver,
  QueryCache,
  QueryClient,
  QueryObserver,
} from "@tanstack/react-query";
import type { AxiosInstance, InternalAxiosRequestConfig } from "axios";
import axios from "axios";
import { expect, it, onTestFinished } from "vitest";
import { only } from "../helpers/error-store.ts";

/** Repeats at once. */
const AT_ONCE = { maxDelaySeconds: 0.001 };

/** Sends each request to a service that responds with these statuses in turn, the last one again and again. */
function createHttp(...statuses: readonly [number, ...number[]]): AxiosInstance {
  let sent = 0;
  const adapter = async (config: InternalAxiosRequestConfig) => {
    const status = statuses[Math.min(sent++, statuses.length - 1)] as number;
    const response = { config, status, statusText: "", headers: {}, data: {} };
    if (status < 400) return response;
    throw new axios.AxiosError("Request failed", "ERR_BAD_RESPONSE", config, {}, response);
  };
  return axios.create({ adapter });
}

/** An app whose axios and whose queries are connected to one store. */
function createApp(
  http: AxiosInstance,
  getCaches: (store: ReturnType<typeof createErrorStore>) => QueryClientConfig,
) {
  const store = createErrorStore();
  connectAxios(http, store);
  const client = new QueryClient({ defaultOptions: createQueryDefaults(AT_ONCE), ...getCaches(store) });
  const shown: (readonly ErrorGroup[])[] = [];
  onTestFinished(store.subscribe(() => shown.push(store.getSnapshot())));
  /** Runs a query until it has ended, and one task more. */
  const run = async (queryFn: () => Promise<unknown>, meta?: QueryMeta) => {
    const observer = new QueryObserver(client, { queryKey: ["jobs"], queryFn, ...(meta && { meta }) });
    const result = await new Promise<{ status: string }>((resolve) => {
      onTestFinished(observer.subscribe((next) => next.status !== "pending" && resolve(next)));
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    return result.status;
  };
  return { store, client, run, shown };
}

const withCaches = (store: ReturnType<typeof createErrorStore>): QueryClientConfig => ({
  queryCache: new QueryCache(createQueryCacheErrors(store)),
  mutationCache: new MutationCache(createMutationCacheErrors(store)),
});
const withoutCaches = () => ({});

it.each([
  ["and the caches", withCaches],
  ["alone", withoutCaches],
])(
  "With axios %s, a request that TanStack Query repeats with success is never shown",
  async (_, getCaches) => {
    const http = createHttp(503, 503, 200);
    const { run, shown, store } = createApp(http, getCaches);
    expect(await run(() => http.get("/api/jobs"))).toBe("success");
    expect(shown).toEqual([]);
    expect(store.getSnapshot()).toEqual([]);
  },
);

it.each([
  ["and the caches", withCaches],
  ["alone", withoutCaches],
])("With axios %s, a request that fails again and again counts once", async (_, getCaches) => {
  const http = createHttp(503);
  const { run, store } = createApp(http, getCaches);
  expect(await run(() => http.get("/api/jobs"))).toBe("error");
  expect(only(store.getSnapshot())).toMatchObject({ count: 1, failure: { status: 503 } });
});

it("An error of a query has its retry button, and a success of the query removes it", async () => {
  const http = createHttp(401, 200);
  const { run, store } = createApp(http, withCaches);
  await run(() => http.get("/api/profile"));
  const group = only(store.getSnapshot());
  expect(group.count).toBe(1);
  await group.onRetry?.();
  expect(store.getSnapshot()).toEqual([]);
});

it("An error counts once if the query function wraps the error of axios", async () => {
  const http = createHttp(503, 401);
  const { run, store } = createApp(http, withCaches);
  const getJobs = () =>
    http.get("/api/jobs").catch((cause: unknown) => {
      throw new Error("No jobs", { cause });
    });
  await run(getJobs);
  expect(only(store.getSnapshot()).count).toBe(1);
});

it("An error that is its own cause counts once", async () => {
  const { run, store } = createApp(createHttp(401), withCaches);
  const error = new Error("No jobs");
  error.cause = error;
  await run(() => Promise.reject(error));
  expect(only(store.getSnapshot()).count).toBe(1);
});

it("The error of a mutation counts once", async () => {
  const http = createHttp(409);
  const { client, store } = createApp(http, withCaches);
  const observer = new MutationObserver(client, { mutationFn: () => http.post("/api/jobs") });
  await expect(observer.mutate()).rejects.toThrow();
  await new Promise((resolve) => setTimeout(resolve));
  expect(only(store.getSnapshot())).toMatchObject({ count: 1, failure: { status: 409, method: "POST" } });
});

it("An error that a surface shows is not added by axios either", async () => {
  const http = createHttp(404);
  const { run, store } = createApp(http, withCaches);
  await run(() => http.get("/api/jobs"), { errorkit: false });
  expect(store.getSnapshot()).toEqual([]);
});

it("The error of a request outside of queries is added by axios", async () => {
  const http = createHttp(404);
  const { store } = createApp(http, withCaches);
  await http.get("/api/jobs").catch(() => {});
  await new Promise((resolve) => setTimeout(resolve));
  expect(only(store.getSnapshot()).failure.status).toBe(404);
});
