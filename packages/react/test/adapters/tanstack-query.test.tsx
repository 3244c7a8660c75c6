import { FailureError, fetchOrThrow, toFailure } from "@errorkit/core";
import type { ErrorStore } from "@errorkit/react";
import { createErrorStore, ErrorBanner, ErrorToaster } from "@errorkit/react";
import {
  createMutationCacheErrors,
  createQueryCacheErrors,
  createQueryDefaults,
  errorMeta,
  useQueryError,
} from "@errorkit/react/tanstack-query";
import type { MutationMeta, QueryMeta } from "@tanstack/react-query";
import {
  MutationCache,
  onlineManager,
  QueryCache,
  QueryClient,
  QueryClientProvider,
  useMutation,
  useQuery,
} from "@tanstack/react-query";
import type { ComponentType, JSX, ReactNode } from "react";
import { afterEach, beforeEach, expect, expectTypeOf, it, onTestFinished, vi } from "vitest";
import { render } from "vitest-browser-react";
import { only } from "../helpers/error-store.ts";
import { createResponse } from "../helpers/failures.ts";

/** What the server sends for a path; nothing gets through while the browser is offline. */
let responses: Record<string, () => Response>;
let store: ErrorStore;

beforeEach(() => {
  responses = { "/api/jobs": () => createResponse(200, { body: ["job-1"] }) };
  store = createErrorStore();
  vi.spyOn(globalThis, "fetch").mockImplementation(async (input) => {
    if (!navigator.onLine) throw new TypeError("Failed to fetch");
    return responses[String(input)]?.() ?? createResponse(404);
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  dispatchEvent(new Event("online"));
  expect(onlineManager.isOnline()).toBe(true);
});

/** What the browser does when it loses the connection, or finds it again. TanStack notices it once a client is mounted. */
function setOnline(isOnline: boolean): void {
  vi.spyOn(navigator, "onLine", "get").mockReturnValue(isOnline);
  dispatchEvent(new Event(isOnline ? "online" : "offline"));
}

function goOffline(client: QueryClient): QueryClient {
  client.mount();
  onTestFinished(() => client.unmount());
  setOnline(false);
  return client;
}

const getJobs = () => fetchOrThrow("/api/jobs").then((response) => response.json() as Promise<string[]>);

function withClient(client: QueryClient): { wrapper: ComponentType<{ children: ReactNode }> } {
  return {
    wrapper: ({ children }) => <QueryClientProvider client={client}>{children}</QueryClientProvider>,
  };
}

const createClient = () =>
  new QueryClient({
    defaultOptions: createQueryDefaults({ retries: 0 }),
    queryCache: new QueryCache(createQueryCacheErrors(store)),
    mutationCache: new MutationCache(createMutationCacheErrors(store)),
  });

const OFFLINE = "You're offline";

it("A query that starts while the browser is offline shows it, and loads when the connection returns", async () => {
  const Jobs = (): JSX.Element => {
    const { data, error, refetch } = useQuery({ queryKey: ["jobs"], queryFn: getJobs });
    return (
      <>
        <ErrorBanner error={error} onRetry={() => refetch()} />
        <p>{data?.join()}</p>
      </>
    );
  };
  const client = goOffline(new QueryClient({ defaultOptions: createQueryDefaults() }));
  const screen = await render(<Jobs />, withClient(client));
  await expect.element(screen.getByRole("region", { name: OFFLINE })).toBeVisible();
  expect(fetch).toHaveBeenCalledOnce();
  setOnline(true);
  await expect.element(screen.getByText("job-1")).toBeVisible();
  await expect.element(screen.getByRole("region")).not.toBeInTheDocument();
});

it("A mutation that starts while the browser is offline fails at once, and is not sent later", async () => {
  const Create = (): JSX.Element => {
    const create = useMutation({ mutationFn: () => fetchOrThrow("/api/jobs", { method: "POST" }) });
    return (
      <>
        <button type="button" onClick={() => create.mutate()}>
          Create
        </button>
        <ErrorBanner error={create.error} onRetry={() => create.mutateAsync()} />
      </>
    );
  };
  const client = goOffline(new QueryClient({ defaultOptions: createQueryDefaults() }));
  const screen = await render(<Create />, withClient(client));
  await screen.getByRole("button", { name: "Create" }).click();
  await expect.element(screen.getByRole("region", { name: OFFLINE })).toBeVisible();
  setOnline(true);
  await expect.element(screen.getByRole("button", { name: /^Retry\b/ })).toBeVisible();
  expect(fetch).toHaveBeenCalledOnce();
});

it("useQueryError shows a paused query and a paused mutation as offline, with one failure for the whole pause", async () => {
  const errors = new Set<unknown>();
  const Jobs = (): JSX.Element => {
    const query = useQuery({ queryKey: ["jobs"], queryFn: getJobs });
    const create = useMutation({ mutationFn: () => fetchOrThrow("/api/jobs", { method: "POST" }) });
    const error = useQueryError(query);
    if (error) errors.add(error);
    return (
      <>
        <button type="button" onClick={() => create.mutate()}>
          Create
        </button>
        <ErrorBanner error={error} onRetry={() => query.refetch()} />
        <ErrorBanner error={useQueryError(create)} title="Not created" />
        <p>{query.data?.join()}</p>
      </>
    );
  };
  const screen = await render(<Jobs />, withClient(goOffline(new QueryClient())));
  await expect.element(screen.getByRole("region", { name: OFFLINE })).toBeVisible();
  expect(fetch).not.toHaveBeenCalled();
  await screen.getByRole("button", { name: "Create" }).click();
  await expect.element(screen.getByRole("region", { name: "Not created" })).toBeVisible();
  expect(errors.size).toBe(1);
  setOnline(true);
  await expect.element(screen.getByText("job-1")).toBeVisible();
  await expect.element(screen.getByRole("region")).not.toBeInTheDocument();
});

it("The store gets the error of a query with its hash as the source, until the query succeeds", async () => {
  const client = createClient();
  responses["/api/jobs"] = () => createResponse(503);
  await client.fetchQuery({ queryKey: ["jobs"], queryFn: getJobs }).catch(() => {});
  const group = only(store.getSnapshot());
  expect(group).toMatchObject({ background: false, failure: { status: 503, method: "GET" } });
  responses["/api/jobs"] = () => createResponse(200, { body: [] });
  await client.fetchQuery({ queryKey: ["jobs"], queryFn: getJobs });
  expect(store.getSnapshot()).toEqual([]);
});

it("The success of another query removes nothing", async () => {
  const client = createClient();
  responses["/api/nodes"] = () => createResponse(503);
  const queryFn = () => fetchOrThrow("/api/nodes");
  await client.fetchQuery({ queryKey: ["nodes"], queryFn }).catch(() => {});
  await client.fetchQuery({ queryKey: ["jobs"], queryFn: getJobs });
  expect(store.getSnapshot()).toHaveLength(1);
});

it("The error of a query that has data is in the background", async () => {
  const client = createClient();
  await client.fetchQuery({ queryKey: ["jobs"], queryFn: getJobs });
  responses["/api/jobs"] = () => createResponse(503);
  await client.fetchQuery({ queryKey: ["jobs"], queryFn: getJobs }).catch(() => {});
  expect(only(store.getSnapshot()).background).toBe(true);
});

it("The retry button of a toast fetches the query again", async () => {
  responses["/api/jobs"] = () => createResponse(500);
  const Jobs = (): JSX.Element => {
    const { data } = useQuery({ queryKey: ["jobs"], queryFn: getJobs });
    return (
      <>
        <p>{data?.join()}</p>
        <ErrorToaster store={store} />
      </>
    );
  };
  const screen = await render(<Jobs />, withClient(createClient()));
  const retry = screen.getByRole("button", { name: /^Retry\b/ });
  await retry.click();
  await expect.poll(() => vi.mocked(fetch).mock.calls.length).toBe(2);
  responses["/api/jobs"] = () => createResponse(200, { body: ["job-1"] });
  await retry.click();
  await expect.element(screen.getByText("job-1")).toBeVisible();
  await expect.element(retry).not.toBeInTheDocument();
});

it("A canceled query adds nothing", async () => {
  const client = createClient();
  vi.mocked(fetch).mockImplementation(
    (_, init) =>
      new Promise((_resolve, reject) =>
        init?.signal?.addEventListener("abort", () => reject(init.signal?.reason)),
      ),
  );
  const request = client
    .fetchQuery({ queryKey: ["jobs"], queryFn: ({ signal }) => fetchOrThrow("/api/jobs", { signal }) })
    .catch(() => "canceled");
  await client.cancelQueries({ queryKey: ["jobs"] });
  expect(await request).toBe("canceled");
  expect(store.getSnapshot()).toEqual([]);
});

it("meta keeps an error out of the store, or passes the options of add", async () => {
  const client = createClient();
  responses["/api/jobs"] = () => createResponse(503);
  const fetchWith = (name: string, meta: Record<string, unknown>) =>
    client.fetchQuery({ queryKey: [name], queryFn: getJobs, meta }).catch(() => {});
  await fetchWith("jobs", errorMeta(false));
  expect(store.getSnapshot()).toEqual([]);
  await fetchWith("traffic", errorMeta({ source: "traffic", background: true }));
  expect(only(store.getSnapshot()).background).toBe(true);
  responses["/api/jobs"] = () => createResponse(200, { body: [] });
  await fetchWith("traffic", { errorkit: { source: "traffic" } });
  expect(store.getSnapshot()).toEqual([]);
});

it("errorMeta knows the options of add, and its result is a meta of TanStack Query", () => {
  expectTypeOf(errorMeta({ background: true, subject: "Traffic" })).toExtend<QueryMeta & MutationMeta>();
  const meta: QueryMeta = { ...errorMeta({ source: "jobs" }), team: "network" };
  expect(meta).toEqual({ errorkit: { source: "jobs" }, team: "network" });
  // @ts-expect-error a misspelled option
  errorMeta({ backgroud: true });
  // @ts-expect-error `true` means nothing
  errorMeta(true);
});

it("A filter chooses what goes to the store", async () => {
  const filter = ({ state }: { readonly state: { readonly data: unknown } }) => state.data !== undefined;
  const client = new QueryClient({
    defaultOptions: createQueryDefaults({ retries: 0 }),
    queryCache: new QueryCache(createQueryCacheErrors(store, { filter })),
    mutationCache: new MutationCache(createMutationCacheErrors(store, { filter: () => false })),
  });
  responses["/api/jobs"] = () => createResponse(503);
  await client.fetchQuery({ queryKey: ["jobs"], queryFn: getJobs }).catch(() => {});
  await mutate(client, () => fetchOrThrow("/api/jobs", { method: "POST" }));
  expect(store.getSnapshot()).toEqual([]);
});

const mutate = (client: QueryClient, mutationFn: () => Promise<unknown>, meta?: Record<string, unknown>) =>
  client
    .getMutationCache()
    .build(client, { mutationFn, ...(meta && { meta }) })
    .execute(undefined)
    .catch(() => {});

it("The store gets the error of a mutation as that of a POST, and a later success does not remove it", async () => {
  const client = createClient();
  const timeout = new DOMException("signal timed out", "TimeoutError");
  await mutate(client, () => Promise.reject(timeout));
  const group = only(store.getSnapshot());
  expect(group.method).toBe("POST");
  await mutate(client, async () => "created");
  expect(store.getSnapshot()).toEqual([group]);
});

it("The store gets no error of a mutation with meta: errorMeta(false)", async () => {
  const error = new FailureError(toFailure(createResponse(409)));
  await mutate(createClient(), () => Promise.reject(error), errorMeta(false));
  expect(store.getSnapshot()).toEqual([]);
});
