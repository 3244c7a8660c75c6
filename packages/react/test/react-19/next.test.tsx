import { FailureError, toFailure } from "@errorkit/core";
import { ErrorPage } from "@errorkit/react";
import { useRouteRetry } from "@errorkit/react/next";
import type { JSX, ReactNode } from "react";
import { Component, startTransition, useState } from "react";
import { expect, it, vi } from "vitest";
import { render } from "vitest-browser-react";
import { createDeferred } from "../helpers/create-deferred.ts";
import { takeConsoleMessages } from "../helpers/fail-on-console.ts";
import { createResponse } from "../helpers/failures.ts";

interface BoundaryProps {
  readonly fallback: (error: unknown, reset: () => void) => ReactNode;
  readonly children: ReactNode;
}

/** The boundary that Next.js puts around a route. */
class Boundary extends Component<BoundaryProps, { readonly error: unknown }> {
  override state = { error: null as unknown };
  static getDerivedStateFromError(error: unknown) {
    return { error };
  }
  reset = () => this.setState({ error: null });
  override render() {
    const { fallback, children } = this.props;
    return this.state.error ? fallback(this.state.error, this.reset) : children;
  }
}

it("The retry keeps the error and its progress until the server has sent the route again", async () => {
  const responses: { resolve: (value: Response) => void; promise: Promise<Response> }[] = [];
  const refresh = vi.fn();

  /** The content of the route, as the router of Next.js sets it in a transition when the response arrives. */
  const Route = ({ response }: { readonly response: Response }) => {
    if (!response.ok) throw response;
    return <p>The jobs</p>;
  };
  const App = (): JSX.Element => {
    const [response, setResponse] = useState(() => createResponse(503));
    const [router] = useState({
      refresh: () => {
        refresh();
        const deferred = createDeferred<Response>();
        responses.push(deferred);
        startTransition(async () => {
          const next = await deferred.promise;
          startTransition(() => setResponse(next));
        });
      },
    });
    const RouteError = ({ error, reset }: { readonly error: unknown; readonly reset: () => void }) => (
      <ErrorPage error={error} onRetry={useRouteRetry(router, reset)} updateDocumentTitle={false} />
    );
    const [Fallback] = useState(() => RouteError);
    return (
      <Boundary fallback={(error, reset) => <Fallback error={error} reset={reset} />}>
        <Route response={response} />
      </Boundary>
    );
  };
  const screen = await render(<App />);
  const retry = screen.getByRole("button", { name: /^Retry\b/ });
  await retry.click();
  await expect.element(screen.getByRole("button", { name: "Retrying…" })).toBeVisible();
  expect(refresh).toHaveBeenCalledOnce();
  responses[0]?.resolve(createResponse(503));
  await expect.element(retry).toBeVisible();
  await retry.click();
  await expect.element(screen.getByRole("button", { name: "Retrying…" })).toBeVisible();
  responses[1]?.resolve(createResponse(200));
  await expect.element(screen.getByText("The jobs")).toBeVisible();
  await expect.element(screen.getByRole("region")).not.toBeInTheDocument();
  expect(refresh).toHaveBeenCalledTimes(2);
  takeConsoleMessages();
});

it("error.tsx shows the status, request ID and delay of an error that Next.js has hidden", async () => {
  const failure = toFailure(
    createResponse(429, { headers: { "x-request-id": "req-9", "retry-after": "30" } }),
  );
  const { digest } = new FailureError(failure);
  const hidden = Object.assign(new Error("An error occurred in the Server Components render."), { digest });
  const screen = await render(<ErrorPage error={hidden} onRetry={() => {}} updateDocumentTitle={false} />);
  await expect.element(screen.getByRole("heading", { level: 1, name: "Too many requests" })).toBeVisible();
  await expect.element(screen.locator.getByText("req-9")).toBeVisible();
  await expect
    .element(screen.getByRole("button", { name: /^Retry\b/ }))
    .toHaveAttribute("aria-disabled", "true");
});
