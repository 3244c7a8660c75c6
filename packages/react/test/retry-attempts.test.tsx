import { fetchOrThrow } from "@errorkit/core";
import type { ErrorkitProviderProps, SurfaceEvent } from "@errorkit/react";
import { ErrorBanner, ErrorPage, ErrorSummary, PartialFailure, useRetry } from "@errorkit/react";
import { getAnnouncements } from "@errorkit/react/testing";
import { QueryClient, QueryClientProvider, useMutation, useQuery } from "@tanstack/react-query";
import type { ComponentType, JSX, ReactNode } from "react";
import { useState } from "react";
import { expect, it, vi } from "vitest";
import { render, renderHook } from "vitest-browser-react";
import { busyFailure, createResponse, responseFailure } from "./helpers/failures.ts";
import { flushAnnouncements } from "./helpers/flush-announcements.ts";
import { withProvider } from "./helpers/render-with-provider.tsx";
import { advanceClock, stopClock } from "./helpers/stop-clock.ts";

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

/** Creates a retry that runs until the test ends it. */
function createPendingRetry(): {
  onRetry: (context?: { signal: AbortSignal }) => Promise<void>;
  end: () => void;
} {
  let end = () => {};
  return { onRetry: () => new Promise((resolve) => (end = resolve)), end: () => end() };
}

const refused = () =>
  responseFailure(422, { body: { errors: [{ field: "name", message: "This name is taken." }] } });
const others = [
  [
    "ErrorPage",
    busyFailure,
    (error: unknown, onRetry: () => unknown) => <ErrorPage error={error} onRetry={onRetry} />,
  ],
  [
    "ErrorSummary",
    refused,
    (error: unknown, onRetry: () => unknown) => (
      <ErrorSummary error={error} onRetry={onRetry} retry="always" />
    ),
  ],
  [
    "PartialFailure",
    busyFailure,
    (error: unknown, onRetry: () => unknown) => (
      <PartialFailure
        total={3}
        items={error ? [{ id: "a", label: "search-1", error }] : []}
        onRetry={onRetry}
      />
    ),
  ],
] as const;

it.each(others)(
  "[B52] %s keeps its content while an attempt runs without an error",
  async (_, fail, page) => {
    document.title = "Jobs";
    const { onRetry, end } = createPendingRetry();
    const screen = await render(page(await fail(), onRetry));
    const button = screen.getByRole("button", { name: /^Retry/ });
    await expect.element(button).toBeVisible();
    const shown = screen.container.textContent;
    const label = button.element().textContent ?? "";
    const title = document.title;
    await button.click();
    await screen.rerender(page(null, onRetry));
    const running = screen.getByRole("button", { name: "Retrying…" });
    await expect.element(running).toHaveFocus();
    expect(screen.container.textContent?.replace("Retrying…", label)).toBe(shown);
    expect(document.title).toBe(title);
    end();
    await expect.element(screen.getByRole("region")).not.toBeInTheDocument();
    expect(document.title).toBe("Jobs");
  },
);

it("[B52] [W5] A page that fails again keeps focus on its retry button and announces the failure", async () => {
  const { onRetry, end } = createPendingRetry();
  const page = (error: unknown) => <ErrorPage error={error} onRetry={onRetry} />;
  const screen = await render(page(await busyFailure()));
  await screen.getByRole("button", { name: /^Retry\b/ }).click();
  await screen.rerender(page(null));
  await screen.rerender(page(await busyFailure()));
  end();
  await expect.element(screen.getByRole("button", { name: /^Retry\b/ })).toHaveFocus();
  await expect.poll(getAnnouncements).toHaveLength(1);
});

it.each([
  ["frames", false],
  ["slow frames", true],
])("[B52] The banner waits two %s for an app that sets its state after the promise", async (_, isSlow) => {
  const again = await busyFailure();
  const frames: FrameRequestCallback[] = [];
  if (isSlow) vi.spyOn(globalThis, "requestAnimationFrame").mockImplementation((draw) => frames.push(draw));
  const drawFrame = () => {
    for (const draw of frames.splice(0)) draw(performance.now());
  };
  const App = ({ first }: { readonly first: unknown }) => {
    const [error, setError] = useState(first);
    const onRetry = async () => {
      setError(null);
      requestAnimationFrame(() => requestAnimationFrame(() => setError(again)));
    };
    return <ErrorBanner error={error} onRetry={onRetry} />;
  };
  const events: string[] = [];
  const screen = await render(
    <App first={await busyFailure()} />,
    withProvider("en", { onEvent: ({ category }) => events.push(category) }),
  );
  const card = screen.getByRole("region").element();
  await screen.getByRole("button", { name: /^Retry\b/ }).click();
  await expect
    .poll(() => {
      drawFrame();
      return events;
    })
    .toEqual(["shown", "retried", "shown"]);
  expect(screen.getByRole("region").element()).toBe(card);
  await expect.element(screen.getByRole("button", { name: /^Retry\b/ })).toHaveFocus();
});

it("[B18] The last attempt of an unmounted banner does not touch the document", async () => {
  stopClock();
  const hidden = vi.spyOn(document, "hidden", "get");
  const screen = await render(<ErrorBanner error={await busyFailure()} onRetry={async () => {}} />);
  await screen.getByRole("button", { name: /^Retry\b/ }).click();
  await screen.unmount();
  hidden.mockClear();
  await vi.advanceTimersByTimeAsync(1000);
  expect(hidden).not.toHaveBeenCalled();
});

it("[B52] The banner unmounts at once when the error is removed and no attempt runs", async () => {
  const screen = await render(<ErrorBanner error={await busyFailure()} onRetry={() => {}} />);
  await screen.getByRole("button", { name: /^Retry\b/ }).click();
  await screen.rerender(<ErrorBanner error={null} onRetry={() => {}} />);
  expect(screen.getByRole("region").elements()).toHaveLength(0);
});

it("[B51] [B33] Dismissal aborts a running attempt and reports no `resolved`", async () => {
  const events: string[] = [];
  const signals: AbortSignal[] = [];
  const onRetry = ({ signal }: { signal: AbortSignal }) => {
    signals.push(signal);
    return new Promise(() => {});
  };
  const page = (error: unknown) => <ErrorBanner error={error} onRetry={onRetry} onDismiss={() => {}} />;
  const screen = await render(
    page(await busyFailure()),
    withProvider("en", { onEvent: ({ category }) => events.push(category) }),
  );
  await screen.getByRole("button", { name: /^Retry\b/ }).click();
  await screen.rerender(page(null));
  await screen.getByRole("button", { name: "Dismiss" }).click();
  await expect.element(screen.getByRole("region")).not.toBeInTheDocument();
  expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
  expect(events).toEqual(["shown", "retried", "dismissed"]);
});

it("[B18] [B32] An attempt ends when its thenable throws", async () => {
  const unhandled = vi.fn((event: Event) => event.preventDefault());
  addEventListener("error", unhandled);
  const broken = {
    // biome-ignore lint/suspicious/noThenProperty: a hostile thenable
    then() {
      throw new Error("no promise");
    },
  };
  const screen = await render(<ErrorBanner error={await busyFailure()} onRetry={() => broken} />);
  await screen.getByRole("button", { name: /^Retry\b/ }).click();
  await expect.element(screen.getByRole("button", { name: /^Retry\b/ })).toHaveFocus();
  removeEventListener("error", unhandled);
  expect(unhandled).not.toHaveBeenCalled();
});

it("useRetry numbers from 1 after the error is removed, and stays running while a query resets the error", async () => {
  const attempts: number[] = [];
  let end = () => {};
  const onRetry = ({ attempt }: { attempt: number }) => {
    attempts.push(attempt);
    return new Promise<void>((resolve) => (end = resolve));
  };
  const error = await busyFailure();
  const { result, rerender, unmount } = await renderHook((now: unknown) => useRetry(now, { onRetry }), {
    initialProps: error as unknown,
  });
  for (const again of [error, null, error]) {
    result.current.retry();
    await rerender(null);
    expect(result.current.state).toBe("running");
    await rerender(again);
    end();
    await expect.poll(() => result.current.state).toBe(again ? "ready" : "hidden");
    await rerender(error);
  }
  const { retry } = result.current;
  await unmount();
  retry();
  expect(attempts).toEqual([1, 2, 1]);
});

it("[B12] A failed attempt is announced when it ends, though each render creates the error anew", async () => {
  stopClock();
  const ends: ((why: Error) => void)[] = [];
  const Page = (): JSX.Element => {
    const [tries, setTries] = useState(0);
    const onRetry = () => {
      setTries(tries + 1);
      return new Promise((_, reject) => ends.push(reject));
    };
    return <ErrorBanner error={new Error("again")} title={`Try ${tries}`} retry="always" onRetry={onRetry} />;
  };
  const screen = await render(<Page />);
  await expect.poll(flushAnnouncements).toHaveLength(1);
  await screen.getByRole("button", { name: /^Retry\b/ }).click();
  await expect.element(screen.getByText("Try 1")).toBeVisible();
  await advanceClock(5000);
  expect(getAnnouncements()).toHaveLength(1);
  ends[0]?.(new Error("again"));
  await expect.poll(flushAnnouncements).toHaveLength(2);
});
