import { FailureError, fetchOrThrow, readFailure, toFailure } from "@errorkit/core";
import {
  createErrorStore,
  ErrorBanner,
  ErrorBoundary,
  ErrorPage,
  ErrorSummary,
  ErrorToaster,
} from "@errorkit/react";
import { connectAxios } from "@errorkit/react/axios";
import {
  QueryClient,
  QueryClientProvider,
  QueryErrorResetBoundary,
  useMutation,
  useQuery,
} from "@tanstack/react-query";
import axios, { AxiosError } from "axios";
import type { JSX } from "react";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { createMemoryRouter, RouterProvider, useRouteError } from "react-router";
import { expect, it, vi } from "vitest";
import { render } from "vitest-browser-react";
import { takeConsoleMessages } from "./helpers/fail-on-console.ts";
import { createResponse } from "./helpers/failures.ts";

const client = () =>
  new QueryClient({ defaultOptions: { queries: { retry: false }, mutations: { retry: false } } });

it("TanStack Query: the banner shows a query's error and retries with refetch", async () => {
  const responses = [createResponse(503), createResponse(200, { body: ["job-1"] })];
  vi.spyOn(globalThis, "fetch").mockImplementation(async () => responses.shift() ?? createResponse(500));
  const Jobs = (): JSX.Element => {
    const { data, error, refetch } = useQuery({
      queryKey: ["jobs"],
      queryFn: () => fetchOrThrow("/api/jobs").then((response) => response.json() as Promise<string[]>),
    });
    return (
      <>
        <ErrorBanner error={error} onRetry={() => refetch()} />
        <p>{data?.join()}</p>
      </>
    );
  };
  const screen = await render(
    <QueryClientProvider client={client()}>
      <Jobs />
    </QueryClientProvider>,
  );
  await screen.getByRole("button", { name: /^Retry\b/ }).click();
  await expect.element(screen.getByText("job-1")).toBeVisible();
});

it("TanStack Query: the banner asks to check a mutation first and retries with mutateAsync", async () => {
  vi.spyOn(globalThis, "fetch").mockImplementation(async () => createResponse(504));
  const Create = (): JSX.Element => {
    const create = useMutation({
      mutationFn: (name: string) => fetchOrThrow("/api/jobs", { method: "POST", body: name }),
    });
    return (
      <>
        <button type="button" onClick={() => create.mutate("a")}>
          Create
        </button>
        <ErrorBanner error={create.error} retry="always" onRetry={() => create.mutateAsync("a")} />
      </>
    );
  };
  const screen = await render(
    <QueryClientProvider client={client()}>
      <Create />
    </QueryClientProvider>,
  );
  await screen.getByRole("button", { name: "Create" }).click();
  await expect
    .element(screen.locator.getByText("Check whether the change was made before you try again."))
    .toBeVisible();
  await screen.getByRole("button", { name: /^Retry\b/ }).click();
  await expect.poll(() => vi.mocked(fetch).mock.calls.length).toBe(2);
});

it("TanStack Query: ErrorBoundary resets a QueryErrorResetBoundary", async () => {
  const responses = [createResponse(500), createResponse(200, { body: "fine" })];
  const Part = () => {
    const { data } = useQuery({
      queryKey: ["part"],
      queryFn: async () => {
        const next = responses.shift() ?? createResponse(500);
        if (!next.ok) throw new FailureError(await readFailure(next));
        return next.text();
      },
      throwOnError: true,
    });
    return <p>{data}</p>;
  };
  const screen = await render(
    <QueryClientProvider client={client()}>
      <QueryErrorResetBoundary>
        {({ reset }) => (
          <ErrorBoundary onReset={reset}>
            <Part />
          </ErrorBoundary>
        )}
      </QueryErrorResetBoundary>
    </QueryClientProvider>,
  );
  await screen.getByRole("button", { name: /^Retry\b/ }).click();
  await expect.element(screen.getByText("fine")).toBeVisible();
  takeConsoleMessages();
});

it("axios: what is connected outside React adds to the toaster, and the next success resolves it", async () => {
  const store = createErrorStore();
  let status = 503;
  const http = axios.create({
    adapter: async (config) => {
      const response = {
        config,
        data: {},
        headers: { "x-request-id": "req-3" },
        status,
        statusText: "",
        request: {},
      };
      if (status < 400) return response as never;
      throw new AxiosError("Request failed", "ERR_BAD_RESPONSE", config, {}, response as never);
    },
  });
  connectAxios(http, store);
  const screen = await render(<ErrorToaster store={store} />);
  await http.get("/api/jobs").catch(() => {});
  await expect.element(screen.locator.getByText("The service is temporarily unavailable")).toBeVisible();
  await screen.getByRole("button", { name: /^Details/ }).click();
  await expect.element(screen.locator.getByText("req-3")).toBeVisible();
  status = 200;
  await http.get("/api/jobs");
  await expect.element(screen.locator.getByText("req-3")).not.toBeInTheDocument();
});

it("React Router: a route's error element shows what its loader threw", async () => {
  const Failed = () => <ErrorPage error={useRouteError()} updateDocumentTitle={false} />;
  const router = createMemoryRouter([
    {
      path: "/",
      loader: () => {
        throw new Response(null, { status: 404 });
      },
      element: <p>unseen</p>,
      errorElement: <Failed />,
    },
  ]);
  const screen = await render(<RouterProvider router={router} />);
  await expect
    .element(screen.getByRole("heading", { level: 1, name: "This resource can't be found" }))
    .toBeVisible();
  takeConsoleMessages();
});

it("react-hook-form: field and summary show the same message, each line focuses its input, and input stays", async () => {
  const Form = (): JSX.Element => {
    const { register, handleSubmit, setError, setFocus, formState } = useForm({
      defaultValues: { name: "", nodes: "64" },
    });
    const [error, setFailure] = useState<unknown>(null);
    const submit = async () => {
      setFailure(null);
      const failure = await readFailure(
        createResponse(422, {
          body: {
            type: "about:blank",
            title: "Unprocessable",
            status: 422,
            errors: [{ pointer: "/nodes", detail: "Enter a number from 1 to 32." }],
          },
          headers: { "content-type": "application/problem+json" },
        }),
      );
      setFailure(failure);
      for (const { path, message } of failure.fieldErrors ?? [])
        setError(path.join(".") as "nodes", { message });
    };
    return (
      <form onSubmit={handleSubmit(submit)}>
        <ErrorSummary
          error={error}
          onFieldSelect={(path) => setFocus(path.join(".") as "nodes")}
          getFieldLabel={() => "Nodes"}
        />
        <input aria-label="Name" {...register("name")} />
        <input aria-label="Nodes" {...register("nodes")} />
        <p data-testid="field">{formState.errors.nodes?.message}</p>
        <button type="submit">Create</button>
      </form>
    );
  };
  const screen = await render(<Form />);
  await screen.getByLabelText("Name").fill("search");
  await screen.getByRole("button", { name: "Create" }).click();
  await expect.element(screen.getByTestId("field")).toHaveTextContent("Enter a number from 1 to 32.");
  const line = screen.getByRole("region").getByText("Enter a number from 1 to 32.");
  await expect.element(line).toBeVisible();
  await line.click();
  await expect.element(screen.getByLabelText("Nodes", { exact: true })).toHaveFocus();
  await expect.element(screen.getByLabelText("Name")).toHaveValue("search");
});

it("JSON: the banner shows a failure that a server sent as JSON", async () => {
  const failure = toFailure(createResponse(403, { headers: { "x-request-id": "req-8" } }), { method: "GET" });
  const screen = await render(<ErrorBanner error={JSON.parse(JSON.stringify(failure))} />);
  await expect.element(screen.locator.getByText("You don't have permission")).toBeVisible();
  await expect.element(screen.locator.getByText("req-8")).toBeVisible();
});
