import type { ErrorSurfaceResult, UseErrorSurfaceOptions } from "@errorkit/react";
import { ErrorkitProvider, useErrorSurface } from "@errorkit/react";
import { getAnnouncements } from "@errorkit/react/testing";
import { expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { rateLimitFailure, responseFailure } from "./helpers/failures.ts";
import { withProvider } from "./helpers/render-with-provider.tsx";
import { advanceClock, stopClock } from "./helpers/stop-clock.ts";

interface CustomAlertProps extends UseErrorSurfaceOptions {
  readonly error: unknown;
  readonly attached?: boolean;
  readonly onResult?: (result: ErrorSurfaceResult | null) => void;
}

/** A component of an app, as simple as can be. */
function CustomAlert({ error, attached = true, onResult, ...options }: CustomAlertProps) {
  const surface = useErrorSurface(error, options);
  onResult?.(surface);
  if (!surface) return null;
  const { title, description, nextStep, retry, actions, rootProps } = surface;
  return (
    <div {...(attached ? rootProps : {})} data-testid="alert">
      <strong>{title}</strong> {description} {nextStep}
      {retry && (
        <button type="button" onClick={retry.run} aria-disabled={retry.state !== "ready"}>
          {retry.state === "waiting" ? `${retry.label} (${retry.secondsLeft})` : retry.label}
        </button>
      )}
      {actions.map(({ id, label, href, onSelect }) =>
        href === undefined ? (
          <button key={id} type="button" onClick={() => void onSelect?.()}>
            {label}
          </button>
        ) : (
          <a key={id} href={href}>
            {label}
          </a>
        ),
      )}
    </div>
  );
}

it("gives a component of the app the texts of a surface, in the locale of the provider", async () => {
  let result: ErrorSurfaceResult | null = null;
  const error = await responseFailure(503, {
    headers: { "x-request-id": "3f1c77d0a4b24e7e9a7be1c9f2a60b11" },
  });
  await render(
    <CustomAlert error={error} subject="作业列表" onResult={(next) => (result = next)} onRetry={() => {}} />,
    withProvider("zh-CN", { supportHref: "/support" }),
  );
  expect(result).toMatchObject({
    failure: error,
    locale: "zh-CN",
    title: "作业列表：服务暂时不可用",
    severity: "error",
    requestId: "3f1c77d0a4b24e7e9a7be1c9f2a60b11",
    supportHref: "/support",
    retry: { state: "ready", label: "重试", secondsLeft: 0 },
    announcement: expect.stringMatching(/^错误：作业列表：服务暂时不可用。/),
  });
});

it("shows nothing without an error", async () => {
  const results: unknown[] = [];
  const screen = await render(<CustomAlert error={null} onResult={(next) => results.push(next)} />);
  expect(screen.container.textContent).toBe("");
  expect(new Set(results)).toEqual(new Set([null]));
});

it("announces the error once through Errorkit's live regions, and nothing where its element is not attached", async () => {
  const error = await responseFailure(404);
  const screen = await render(<CustomAlert error={error} attached={false} />);
  await expect.element(screen.getByTestId("alert")).toBeVisible();
  expect(getAnnouncements()).toEqual([]);
  await render(<CustomAlert error={error} />);
  await expect.poll(() => getAnnouncements().map(({ politeness }) => politeness)).toEqual(["assertive"]);
});

it.each([true, false])(
  "retries, and keeps the error while the retry runs (attached: %s)",
  async (attached) => {
    let settle = () => {};
    const onRetry = vi.fn(() => new Promise<void>((resolve) => (settle = resolve)));
    const error = await responseFailure(503);
    const screen = await render(<CustomAlert error={error} attached={attached} onRetry={onRetry} />);
    await screen.getByRole("button", { name: "Retry" }).click();
    await expect.element(screen.getByRole("button", { name: "Retrying…" })).toBeVisible();
    await screen.rerender(<CustomAlert error={null} attached={attached} onRetry={onRetry} />);
    await expect.element(screen.getByRole("button", { name: "Retrying…" })).toBeVisible();
    settle();
    await expect.poll(() => screen.container.textContent).toBe("");
    expect(onRetry).toHaveBeenCalledOnce();
  },
);

it("counts the seconds of a delay", async () => {
  stopClock();
  const onRetry = vi.fn();
  const screen = await render(<CustomAlert error={await rateLimitFailure()} onRetry={onRetry} />);
  await expect.element(screen.getByRole("button", { name: "Retry (30)" })).toBeVisible();
  await advanceClock(10_000);
  await expect.element(screen.getByRole("button", { name: "Retry (20)" })).toBeVisible();
  await screen.getByRole("button").click({ force: true });
  expect(onRetry).not.toHaveBeenCalled();
});

it("signs in, leaves out unsafe links, and dismisses on Escape", async () => {
  const onSignIn = vi.fn(() => true);
  const onDismiss = vi.fn();
  const error = await responseFailure(401);
  const screen = await render(
    <ErrorkitProvider onSignIn={onSignIn}>
      <CustomAlert error={error} onDismiss={onDismiss} />
    </ErrorkitProvider>,
  );
  await screen.getByRole("button", { name: "Sign in" }).click();
  await expect.element(screen.getByText("You're signed in")).toBeVisible();
  await userEvent.keyboard("{Escape}");
  await screen.rerender(
    <ErrorkitProvider>
      <CustomAlert
        error={error}
        actions={[
          { id: "bad", label: "Bad", href: "javascript:alert(1)" },
          { id: "good", label: "Good", href: "/good" },
        ]}
        onDismiss={onDismiss}
      />
    </ErrorkitProvider>,
  );
  await expect.element(screen.getByRole("link", { name: "Good" })).toBeVisible();
  expect(screen.container.textContent).not.toContain("Bad");
});

it("reports each failure to `onFailure` once, with the value that it was read from", async () => {
  const onFailure = vi.fn();
  const raw = new TypeError("Failed to fetch");
  const screen = await render(
    <ErrorkitProvider onFailure={onFailure}>
      <CustomAlert error={raw} />
    </ErrorkitProvider>,
  );
  await expect.element(screen.getByTestId("alert")).toBeVisible();
  await screen.rerender(
    <ErrorkitProvider onFailure={onFailure}>
      <CustomAlert error={raw} subject="Again" />
    </ErrorkitProvider>,
  );
  await expect.element(screen.getByText(/^Again/)).toBeVisible();
  expect(onFailure.mock.calls).toEqual([
    [expect.objectContaining({ kind: "network" }), raw, { surface: "custom" }],
  ]);
});

it("gives all that belongs below the title, also as one content", async () => {
  let result: ErrorSurfaceResult | null = null;
  const body = { error_code: "JOBS.0403", error_msg: "Policy doesn't allow jobs:delete to be performed." };
  const error = await responseFailure(403, { headers: { "x-request-id": "req-1" }, body });
  const Alert = () => {
    result = useErrorSurface(error, { serverMessage: "beside" });
    return <div {...result?.rootProps}>{result?.content}</div>;
  };
  const screen = await render(<Alert />, withProvider("zh-CN", { supportHref: "/support" }));
  const text = screen.container.textContent ?? "";
  expect(text).toContain("Policy doesn't allow jobs:delete to be performed.");
  expect(text).toContain("jobs:delete");
  expect(text).toContain("请求 ID：req-1");
  // No space between Chinese sentences.
  expect(text).not.toMatch(/。\s/);
  await expect.element(screen.getByRole("link", { name: "联系技术支持" })).toBeVisible();
  expect(result).toMatchObject({
    actions: [{ id: "copy-access", label: "复制权限申请" }],
    supportReport: { id: "copy-support" },
  });
});

it("has a countdown for behind the label, in the brackets of the locale", async () => {
  stopClock();
  const Retry = ({ error }: { error: unknown }) => {
    const retry = useErrorSurface(error, { onRetry: () => {} })?.retry;
    return `${retry?.label}${retry?.countdown}`;
  };
  const error = await rateLimitFailure();
  const screen = await render(<Retry error={error} />, withProvider("en"));
  expect(screen.container.textContent).toBe("Retry (30 seconds)");
  const chinese = await render(<Retry error={error} />, withProvider("zh-CN"));
  expect(chinese.container.textContent).toBe("重试（30 秒）");
});
