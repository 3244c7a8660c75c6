import type { ErrorFallbackProps } from "@errorkit/react";
import { ErrorBoundary, useErrorBoundary } from "@errorkit/react";
import type { JSX } from "react";
import { Component, memo, useState } from "react";
import { expect, it, vi } from "vitest";
import { render } from "vitest-browser-react";
import { createDeferred } from "../helpers/create-deferred.ts";
import { expectConsoleMessages } from "../helpers/fail-on-console.ts";
import { clientFailure, createResponse, responseFailure } from "../helpers/failures.ts";
import { withProvider } from "../helpers/render-with-provider.tsx";

function Broken({ value }: { readonly value: unknown }): JSX.Element {
  throw value;
}

it("[E1] The fallback shows what failed as a group, with a retry", async () => {
  const screen = await render(
    <ErrorBoundary>
      <Broken value={new TypeError("Cannot read properties of undefined")} />
    </ErrorBoundary>,
    withProvider("zh-CN"),
  );
  expectConsoleMessages();
  await expect.element(screen.getByRole("group", { name: "错误： 无法显示此部分" })).toBeVisible();
  await expect
    .element(screen.locator.getByText("此部分在加载或显示时出现异常。请重试，或刷新页面。"))
    .toBeVisible();
});

it.each([
  ["null", null, "This section can't be shown"],
  ["undefined", undefined, "This section can't be shown"],
  ["a string", "oops", "This section can't be shown"],
  ["a canceled request", clientFailure("aborted"), "The request was canceled"],
])("[E2] The boundary reads %s", async (_, value, title) => {
  const screen = await render(
    <ErrorBoundary>
      <Broken value={value} />
    </ErrorBoundary>,
  );
  expectConsoleMessages();
  await expect.element(screen.locator.getByText(title)).toBeVisible();
});

it("[E2] The boundary reads a thrown Response and shows its message and request ID", async () => {
  const screen = await render(
    <ErrorBoundary>
      <Broken value={createResponse(404, { headers: { "x-request-id": "req-9" } })} />
    </ErrorBoundary>,
  );
  expectConsoleMessages();
  await expect.element(screen.locator.getByText("This resource can't be found")).toBeVisible();
  await expect.element(screen.locator.getByText("req-9")).toBeVisible();
});

it("[E3] A retry renders the children again and keeps focus in the fallback or its container", async () => {
  let broken = true;
  const Sometimes = () => (broken ? <Broken value={new Error("no")} /> : <p>Here it is</p>);
  const reset = vi.fn();
  const screen = await render(
    <main>
      <ErrorBoundary onReset={reset}>
        <Sometimes />
      </ErrorBoundary>
    </main>,
  );
  await screen.getByRole("button", { name: /^Retry\b/ }).click();
  await expect.element(screen.getByRole("group")).toHaveFocus();
  broken = false;
  await screen.getByRole("button", { name: /^Retry\b/ }).click();
  await expect.element(screen.locator.getByText("Here it is")).toBeVisible();
  await expect.element(screen.getByRole("main")).toHaveFocus();
  expect(reset).toHaveBeenCalledTimes(2);
  expectConsoleMessages();
});

it("[E12] A retry renders the children again when the promise of `onRetry` fulfills", async () => {
  let broken = true;
  const Sometimes = () => (broken ? <Broken value={new Error("no")} /> : <p>Here it is</p>);
  const loads: ReturnType<typeof createDeferred<void>>[] = [];
  const onReset = vi.fn();
  const screen = await render(
    <ErrorBoundary
      onReset={onReset}
      onRetry={() => {
        const load = createDeferred<void>();
        loads.push(load);
        return load.promise;
      }}
    >
      <Sometimes />
    </ErrorBoundary>,
  );
  const retry = screen.getByRole("button", { name: /^Retry\b/ });
  await retry.click();
  await expect.element(screen.getByRole("button", { name: "Retrying…" })).toBeVisible();
  loads[0]?.reject(new Error("still down"));
  await expect.element(retry).toBeVisible();
  expect(onReset).not.toHaveBeenCalled();
  await retry.click();
  await expect.element(screen.getByRole("button", { name: "Retrying…" })).toBeVisible();
  expect(onReset).not.toHaveBeenCalled();
  broken = false;
  loads[1]?.resolve();
  await expect.element(screen.locator.getByText("Here it is")).toBeVisible();
  expect(onReset).toHaveBeenCalledOnce();
  expectConsoleMessages();
});

it("[E12] `onRetry` may render the children again before its promise fulfills", async () => {
  let broken = true;
  const Sometimes = () => (broken ? <Broken value={new Error("no")} /> : <p>Here it is</p>);
  const onReset = vi.fn();
  const screen = await render(
    <ErrorBoundary
      onReset={onReset}
      onRetry={async ({ attempt, resetErrorBoundary }) => {
        expect(attempt).toBe(1);
        broken = false;
        resetErrorBoundary();
      }}
    >
      <Sometimes />
    </ErrorBoundary>,
  );
  await screen.getByRole("button", { name: /^Retry\b/ }).click();
  await expect.element(screen.locator.getByText("Here it is")).toBeVisible();
  expect(onReset).toHaveBeenCalledOnce();
  expectConsoleMessages();
});

it("[E7] The boundary loads again with `onRetry` when the connection returns", async () => {
  let online = false;
  const Part = () => (online ? <p>Here it is</p> : <Broken value={clientFailure("offline")} />);
  const onRetry = vi.fn(async () => {
    online = true;
  });
  const screen = await render(
    <ErrorBoundary onRetry={onRetry}>
      <Part />
    </ErrorBoundary>,
  );
  expectConsoleMessages();
  dispatchEvent(new Event("online"));
  await expect.element(screen.locator.getByText("Here it is")).toBeVisible();
  expect(onRetry).toHaveBeenCalledOnce();
});

it("[E4] Your fallback receives the thrown value and the failure", async () => {
  const value = await responseFailure(403);
  const screen = await render(
    <>
      <ErrorBoundary fallback={<p>plain</p>}>
        <Broken value={value} />
      </ErrorBoundary>
      <ErrorBoundary fallbackRender={({ failure }) => <p>rendered {failure.status}</p>}>
        <Broken value={value} />
      </ErrorBoundary>
      <ErrorBoundary FallbackComponent={({ error }) => <p>{error === value ? "same" : "other"}</p>}>
        <Broken value={value} />
      </ErrorBoundary>
    </>,
  );
  expectConsoleMessages();
  for (const text of ["plain", "rendered 403", "same"]) {
    await expect.element(screen.locator.getByText(text, { exact: true })).toBeVisible();
  }
});

it("[E4] A class and a memoized component can be the fallback", async () => {
  class Kind extends Component<ErrorFallbackProps> {
    override render() {
      return <p>{this.props.failure.kind}</p>;
    }
  }
  const Status = memo(({ failure }: ErrorFallbackProps) => <p>{failure.status}</p>);
  const value = await responseFailure(403);
  const screen = await render(
    [Kind, Status].map((Own) => (
      <ErrorBoundary key={String(Own === Kind)} FallbackComponent={Own}>
        <Broken value={value} />
      </ErrorBoundary>
    )),
  );
  expectConsoleMessages();
  for (const text of ["http", "403"]) {
    await expect.element(screen.locator.getByText(text, { exact: true })).toBeVisible();
  }
});

it("[E5] `shouldRethrow` leaves an error to the next boundary", async () => {
  const error = await responseFailure(401);
  const screen = await render(
    <ErrorBoundary variant="page">
      <ErrorBoundary shouldRethrow={({ status }) => status === 401}>
        <Broken value={error} />
      </ErrorBoundary>
    </ErrorBoundary>,
  );
  expectConsoleMessages();
  await expect.element(screen.getByRole("heading", { level: 1, name: "You need to sign in" })).toBeVisible();
});

it("[E6] useErrorBoundary shows an error that rendering did not throw", async () => {
  const Button = () => {
    const { showBoundary } = useErrorBoundary();
    return (
      <button type="button" onClick={() => showBoundary(clientFailure("timeout"))}>
        Load
      </button>
    );
  };
  const onError = vi.fn();
  const screen = await render(
    <ErrorBoundary onError={onError}>
      <Button />
    </ErrorBoundary>,
  );
  await screen.getByRole("button", { name: "Load" }).click();
  expectConsoleMessages();
  await expect.element(screen.locator.getByText("The request timed out")).toBeVisible();
  expect(onError).toHaveBeenCalledOnce();
});

it("[E7] The boundary retries when the connection returns", async () => {
  let online = false;
  const Part = () => (online ? <p>Here it is</p> : <Broken value={clientFailure("offline")} />);
  const screen = await render(
    <ErrorBoundary>
      <Part />
    </ErrorBoundary>,
  );
  expectConsoleMessages();
  await expect.element(screen.locator.getByText("You're offline")).toBeVisible();
  online = true;
  dispatchEvent(new Event("online"));
  await expect.element(screen.locator.getByText("Here it is")).toBeVisible();
});

it("[E1] The boundary resets when `resetKeys` change", async () => {
  const Page = () => {
    const [id, setId] = useState(1);
    return (
      <>
        <button type="button" onClick={() => setId(2)}>
          Next
        </button>
        <ErrorBoundary resetKeys={[id]}>
          {id === 1 ? <Broken value={new Error("no")} /> : <p>Two</p>}
        </ErrorBoundary>
      </>
    );
  };
  const screen = await render(<Page />);
  expectConsoleMessages();
  await screen.getByRole("button", { name: "Next" }).click();
  await expect.element(screen.locator.getByText("Two")).toBeVisible();
});
