import { fetchOrThrow } from "@errorkit/core";
import type { ErrorkitProviderProps, SurfaceEvent } from "@errorkit/react";
import { ErrorBanner } from "@errorkit/react";
import { getAnnouncements } from "@errorkit/react/testing";
import { QueryClient, QueryClientProvider, useMutation, useQuery } from "@tanstack/react-query";
import type { ComponentType, JSX, ReactNode } from "react";
import { useState } from "react";
import { expect, it, vi } from "vitest";
import { render } from "vitest-browser-react";
import { createResponse } from "./helpers/failures.ts";
import { withProvider } from "./helpers/render-with-provider.tsx";

/** Keeps requests pending until the test responds to them, one at a time. */
function mockPendingFetch(): (next: Response) => void {
  const open: ((next: Response) => void)[] = [];
  vi.spyOn(globalThis, "fetch").mockImplementation(() => new Promise((resolve) => open.push(resolve)));
  return (next) => open.shift()?.(next);
}

/** Creates render options with a provider and TanStack Query, and collects the categories of events. */
function withQueries(): { options: { wrapper: ComponentType<{ children: ReactNode }> }; events: string[] } {
  const events: string[] = [];
  const onEvent = ({ category }: SurfaceEvent) => void events.push(category);
  const { wrapper: Provider } = withProvider("en", { onEvent } satisfies Partial<ErrorkitProviderProps>);
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <Provider>
      <QueryClientProvider client={client}>{children}</QueryClientProvider>
    </Provider>
  );
  return { options: { wrapper }, events };
}

const jobs = () => fetchOrThrow("/api/jobs").then((response) => response.json() as Promise<string[]>);
const create = () => fetchOrThrow("/api/jobs", { method: "PUT" });

/** Apps that show a query or a mutation with its data. */
const apps: Readonly<Record<string, (props: { count: (attempt: number) => void }) => JSX.Element>> = {
  "a TanStack query's refetch": function App({ count }) {
    const { data, error, refetch } = useQuery({ queryKey: ["jobs"], queryFn: jobs });
    const onRetry = ({ attempt }: { attempt: number }) => {
      count(attempt);
      return refetch();
    };
    return (
      <main>
        <ErrorBanner error={error} onRetry={onRetry} />
        <p>{data?.join()}</p>
      </main>
    );
  },
  "a TanStack mutation's mutateAsync": function App({ count }) {
    const { data, error, mutate, mutateAsync } = useMutation({ mutationFn: create });
    const onRetry = ({ attempt }: { attempt: number }) => {
      count(attempt);
      return mutateAsync();
    };
    return (
      <main>
        <button type="button" onClick={() => mutate()}>
          Create
        </button>
        <ErrorBanner error={error} onRetry={onRetry} />
        <p>{data && "job-1"}</p>
      </main>
    );
  },
  "state that is set after an await": function App({ count }) {
    const [state, setState] = useState<{ error?: unknown; data?: string[] }>({});
    const load = async () => {
      setState({});
      try {
        setState({ data: await jobs() });
      } catch (error) {
        setState({ error });
      }
    };
    const onRetry = ({ attempt }: { attempt: number }) => {
      count(attempt);
      return load();
    };
    return (
      <main>
        <button type="button" onClick={load}>
          Load
        </button>
        <ErrorBanner error={state.error} onRetry={onRetry} />
        <p>{state.data?.join()}</p>
      </main>
    );
  },
};

it.each(Object.entries(apps))(
  "[B52] The banner keeps its element, focus and attempt number while %s resets the error",
  async (_, App) => {
    const respond = mockPendingFetch();
    const { options, events } = withQueries();
    const attempts: number[] = [];
    const screen = await render(<App count={(attempt) => attempts.push(attempt)} />, options);
    const begin = screen.getByRole("button", { name: /Create|Load/ });
    if (begin.elements().length > 0) await begin.click();
    await expect.poll(() => vi.mocked(fetch).mock.calls.length).toBe(1);
    respond(createResponse(503));
    for (const attempt of [1, 2]) {
      await screen.getByRole("button", { name: /^Retry\b/ }).click();
      await expect.poll(() => vi.mocked(fetch).mock.calls.length).toBe(attempt + 1);
      const button = screen.getByRole("button", { name: "Retrying…" });
      await expect.element(button).toHaveFocus();
      const card = screen.getByRole("region").element();
      await expect.poll(getAnnouncements).toHaveLength(attempt);
      respond(createResponse(503));
      await expect.element(screen.getByRole("button", { name: /^Retry\b/ })).toHaveFocus();
      expect(screen.getByRole("region").element()).toBe(card);
      await expect.poll(getAnnouncements).toHaveLength(attempt + 1);
    }
    await screen.getByRole("button", { name: /^Retry\b/ }).click();
    await expect.poll(() => vi.mocked(fetch).mock.calls.length).toBe(4);
    respond(createResponse(200, { body: ["job-1"] }));
    await expect.element(screen.getByText("job-1")).toBeVisible();
    await expect.element(screen.getByRole("region")).not.toBeInTheDocument();
    expect(document.activeElement).not.toBe(document.body);
    expect(attempts).toEqual([1, 2, 3]);
    await expect
      .poll(() => events)
      .toEqual(["shown", "retried", "shown", "retried", "shown", "retried", "resolved"]);
  },
);
