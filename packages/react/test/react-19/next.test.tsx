import { FailureError, toFailure } from "@errorkit/core";
import { ErrorBoundary, ErrorPage } from "@errorkit/react";
import { useRouteRetry } from "@errorkit/react/next";
import type { JSX, ReactNode } from "react";
import { Component, startTransition, useState } from "react";
import { expect, it } from "vitest";
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

interface AppRouter {
  readonly refresh: () => void;
}

/**
 * A route of Next.js: its router sets the content in a transition when the response of the server arrives.
 *
 * @param renderRoute renders the boundary of the route around its content
 */
function createRoute(renderRoute: (content: ReactNode, router: AppRouter) => ReactNode) {
  const responses: { resolve: (value: Response) => void; promise: Promise<Response> }[] = [];
  const Content = ({ response }: { readonly response: Response }) => {
    if (!response.ok) throw response;
    return <p>The jobs</p>;
  };
  const App = (): JSX.Element => {
    const [response, setResponse] = useState(() => createResponse(503));
    const [router] = useState({
      refresh: () => {
        const deferred = createDeferred<Response>();
        responses.push(deferred);
        startTransition(async () => {
          const next = await deferred.promise;
          startTransition(() => setResponse(next));
        });
      },
    });
    return <>{renderRoute(<Content response={response} />, router)}</>;
  };
  return { App, responses };
}

interface RouteErrorProps {
  readonly error: unknown;
  readonly reset: () => void;
  readonly router: AppRouter;
}

const RouteError = ({ error, reset, router }: RouteErrorProps) => (
  <ErrorPage error={error} onRetry={useRouteRetry(router, reset)} updateDocumentTitle={false} />
);

const Section = ({ router, children }: { readonly router: AppRouter; readonly children: ReactNode }) => (
  <ErrorBoundary onRetry={useRouteRetry(router)}>{children}</ErrorBoundary>
);

it.each<[string, Parameters<typeof createRoute>[0]]>([
  [
    "error.tsx",
    (content, router) => (
      <Boundary fallback={(error, reset) => <RouteError {...{ error, reset, router }} />}>{content}</Boundary>
    ),
  ],
  ["an ErrorBoundary", (content, router) => <Section router={router}>{content}</Section>],
])(
  "The retry of %s keeps the error and its progress until the server has sent the route again",
  async (_, renderRoute) => {
    const { App, responses } = createRoute(renderRoute);
    const screen = await render(<App />);
    const retry = screen.getByRole("button", { name: /^Retry\b/ });
    await retry.click();
    await expect.element(screen.getByRole("button", { name: "Retrying…" })).toBeVisible();
    expect(responses).toHaveLength(1);
    responses[0]?.resolve(createResponse(503));
    await expect.element(retry).toBeVisible();
    await retry.click();
    await expect.element(screen.getByRole("button", { name: "Retrying…" })).toBeVisible();
    responses[1]?.resolve(createResponse(200));
    await expect.element(screen.getByText("The jobs")).toBeVisible();
    await expect.element(retry).not.toBeInTheDocument();
    expect(responses).toHaveLength(2);
    takeConsoleMessages();
  },
);

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

it("[W6] The document's title states the failure when React sets the title of the route that it navigates to", async () => {
  const titles = ["Home", "Logs"];
  const App = ({ index }: { readonly index: number }) => (
    <>
      <title key={index}>{titles[index]}</title>
      {index === 1 && <ErrorPage error={404} />}
    </>
  );
  const screen = await render(<App index={0} />);
  await expect.poll(() => document.title).toBe("Home");
  await screen.rerender(<App index={1} />);
  await expect.poll(() => document.title).toBe("Error: This page can't be found – Logs");
  await screen.rerender(<App index={0} />);
  await expect.poll(() => document.title).toBe("Home");
  await screen.unmount();
});
