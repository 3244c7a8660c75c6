import type { ErrorTranslator } from "@errorkit/i18n";
import type { SurfaceEvent } from "@errorkit/react";
import { ErrorBanner, ErrorkitProvider, ErrorSummary } from "@errorkit/react";
import { expect, it, vi } from "vitest";
import { render } from "vitest-browser-react";
import { takeConsoleMessages } from "../helpers/fail-on-console.ts";
import { busyFailure, rateLimitFailure, responseFailure } from "../helpers/failures.ts";
import { withProvider } from "../helpers/render-with-provider.tsx";
import { drawFrames } from "../helpers/stop-clock.ts";

const HOSTILE = `<img src=x onerror=alert(1)><script>alert(1)</script> \u202Eevil\u202C zero\u200Bwidth 👩‍👩‍👧 مرحبا ${"long ".repeat(2000)}`;

it("[B30] The details show the service's message as text, without bidi characters, truncated with `Show more`", async () => {
  const error = await responseFailure(500, { body: { error_code: "X.1", error_msg: HOSTILE } });
  const screen = await render(<ErrorBanner error={error} audience="operator" />);
  await screen.getByRole("button", { name: "Details" }).click();
  const text = () => document.querySelector("dl")?.textContent ?? "";
  expect(text()).toContain("zerowidth 👩‍👩‍👧 مرحبا");
  expect(text()).not.toMatch(/[\u202A-\u202E\u200B]/);
  expect(screen.container.querySelector("img, script")).toBeNull();
  expect(text().length).toBeLessThan(800);
  const more = screen.getByRole("button", { name: "Show more" });
  await more.click();
  await expect.element(screen.getByRole("button", { name: "Show less" })).toHaveFocus();
  expect(text().length).toBeGreaterThan(900);
  expect(screen.container.scrollWidth).toBeLessThanOrEqual(screen.container.clientWidth);
});

it("[B30] The banner fits its container with a message of 1 MB and an endless ID, code and title", async () => {
  const error = await responseFailure(500, {
    headers: { "x-request-id": "9".repeat(4000) },
    body: { error_code: "C".repeat(4000), error_msg: "x".repeat(1_000_000) },
  });
  const screen = await render(<ErrorBanner error={error} audience="developer" title={"t".repeat(3000)} />);
  await screen.getByRole("button", { name: "Details" }).click();
  expect(screen.container.scrollWidth).toBeLessThanOrEqual(screen.container.clientWidth);
  expect((screen.container.textContent ?? "").length).toBeLessThan(40_000);
});

it.each([
  "javascript:alert(1)",
  " java\nscript:alert(1)",
  "data:text/html,x",
  "vbscript:x",
  "blob:https://x/1",
])("[B30] The banner renders no link to %j", async (href) => {
  const screen = await render(
    <ErrorBanner error={await busyFailure()} actions={[{ id: "a", label: "Go", href }]} />,
    withProvider("en", { supportHref: href }),
  );
  await expect.element(screen.getByRole("region")).toBeVisible();
  expect(screen.container.querySelector("a")).toBeNull();
});

it("[B31] The details mark an English message in a Chinese page with its language", async () => {
  const english = await busyFailure();
  const chinese = await responseFailure(500, { body: { error_code: "A.1", error_msg: "后端服务繁忙" } });
  const screen = await render(<ErrorBanner error={english} audience="operator" />, withProvider("zh-CN"));
  await screen.getByRole("button", { name: "详情" }).click();
  await expect
    .element(screen.locator.getByText("Backend service is busy in this region"))
    .toHaveAttribute("lang", "en");
  await screen.rerender(<ErrorBanner error={chinese} audience="operator" />);
  await expect.element(screen.locator.getByText("后端服务繁忙")).not.toHaveAttribute("lang");
});

it.each([
  ["en", "Details", "zh"],
  ["zh-TW", "詳細資料", undefined],
] as const)(
  "[B31] The details mark a Simplified Chinese message as the locale %s requires",
  async (locale, details, lang) => {
    const error = await responseFailure(500, { body: { error_code: "A.1", error_msg: "后端服务繁忙" } });
    const screen = await render(<ErrorBanner error={error} audience="operator" />, withProvider(locale));
    await screen.getByRole("button", { name: details }).click();
    const text = screen.locator.getByText("后端服务繁忙").element();
    expect(text.getAttribute("lang") ?? undefined).toBe(lang);
  },
);

const never = () => {
  throw new Error("never");
};
const revoked = () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};
it.each<[string, () => unknown]>([
  ["a revoked proxy", revoked],
  ["an object whose prototype cannot be read", () => new Proxy({ status: 500 }, { getPrototypeOf: never })],
  ["an error whose stack throws", () => Object.defineProperty(new Error("x"), "stack", { get: never })],
  ["an error whose stack is a number", () => Object.defineProperty(new Error("x"), "stack", { value: 42 })],
  ["a body that JSON cannot represent", () => ({ status: 500, size: 1n })],
])("[B32] The details of %s open", async (_, make) => {
  const screen = await render(<ErrorBanner error={make()} audience="developer" />);
  await screen.getByRole("button", { name: "Details" }).click();
  await expect.element(screen.locator.getByText("Time", { exact: true })).toBeVisible();
});

it("[B32] The banner keeps working when callbacks throw, and prints an error for each", async () => {
  const boom = () => {
    throw new Error("boom");
  };
  const screen = await render(
    <ErrorBanner
      error={await busyFailure()}
      onRetry={boom}
      onDismiss={boom}
      actions={[{ id: "a", label: "Go", onSelect: boom }]}
    />,
    withProvider("en", { customize: boom, onEvent: boom, supportHref: boom }),
  );
  await screen.getByRole("button", { name: /^Retry\b/ }).click();
  await screen.getByRole("button", { name: "Go" }).click();
  await screen.getByRole("button", { name: "Dismiss" }).click();
  await expect
    .element(screen.getByRole("region", { name: "Error: The service is temporarily unavailable" }))
    .toBeVisible();
  const messages = takeConsoleMessages().join("\n");
  for (const name of ["onRetry", "onSelect", "onDismiss", "customize", "onEvent", "supportHref"]) {
    expect(messages).toContain(`\`${name}\` threw`);
  }
});

it("[B32] The banner prints an error for each callback that rejects, and leaves no unhandled rejection", async () => {
  const unhandled = vi.fn();
  addEventListener("unhandledrejection", unhandled);
  const fails = async () => {
    throw new Error("boom");
  };
  const actions = [{ id: "a", label: "Go", onSelect: fails }];
  const fields = await responseFailure(422, { body: { errors: [{ field: "a", message: "no" }] } });
  const screen = await render(
    <>
      <ErrorBanner error={await busyFailure()} onDismiss={fails} actions={actions} />
      <ErrorSummary error={fields} onFieldSelect={fails} />
    </>,
    withProvider("en", { onEvent: fails }),
  );
  await screen.getByRole("button", { name: "Go" }).click();
  await screen.getByRole("button", { name: "Dismiss" }).click();
  await screen.getByRole("button", { name: "a: no" }).click();
  await drawFrames();
  const messages = takeConsoleMessages().join("\n");
  for (const name of ["onSelect", "onDismiss", "onFieldSelect", "onEvent"]) {
    expect(messages).toContain(`\`${name}\` threw`);
  }
  expect(unhandled).not.toHaveBeenCalled();
  removeEventListener("unhandledrejection", unhandled);
});

it("[B32] The banner keeps working when the reader throws or rejects and sign-in fails", async () => {
  const reader = {
    toFailure: () => {
      throw new Error("boom");
    },
    readFailure: () => Promise.reject(new Error("boom")),
    findFailureInBody: () => undefined,
  };
  const settings = { reader, onSignIn: () => Promise.reject(new Error("boom")) };
  const screen = await render(
    <ErrorBanner error={new Response("", { status: 401 })} />,
    withProvider("en", settings),
  );
  await screen.getByRole("button", { name: "Sign in" }).click();
  await expect.element(screen.getByRole("region", { name: "Warning: You need to sign in" })).toBeVisible();
  await expect.poll(() => takeConsoleMessages().join()).toContain("`reader.readFailure` threw");
});

it("[B32] A provider ignores a `translator` that is none, and says what to pass", async () => {
  const i18next = { t: () => "", language: "en" } as unknown as ErrorTranslator;
  const screen = await render(
    <ErrorkitProvider translator={i18next}>
      <ErrorBanner error={await busyFailure()} />
    </ErrorkitProvider>,
  );
  await expect
    .element(screen.getByRole("region", { name: "Error: The service is temporarily unavailable" }))
    .toBeVisible();
  expect(takeConsoleMessages().join()).toContain("Pass what `createErrorTranslator` returns");
});

it("[B33] `onEvent` receives closed categories without the text of a message", async () => {
  const events: SurfaceEvent[] = [];
  const error = await busyFailure();
  const page = (shown: unknown) => <ErrorBanner error={shown} onRetry={() => {}} onDismiss={() => {}} />;
  const screen = await render(page(error), withProvider("en", { onEvent: (event) => events.push(event) }));
  await screen.getByRole("button", { name: "Copy request ID" }).click();
  await expect.poll(() => events.length).toBe(2);
  await screen.getByRole("button", { name: "Dismiss" }).click();
  await screen.getByRole("button", { name: /^Retry\b/ }).click();
  await screen.rerender(page(null));
  expect(events.map(({ category }) => category)).toEqual([
    "shown",
    "copied",
    "dismissed",
    "retried",
    "resolved",
  ]);
  expect(events[0]).toEqual({
    category: "shown",
    surface: "banner",
    kind: "http",
    status: 503,
    code: "ModelArts.0010",
    requestId: "3f1c77d0a4b24e7e9a7be1c9f2a60b11",
    service: "modelarts",
    timestamp: expect.any(Number),
  });
  expect(JSON.stringify(events)).not.toContain("busy");
});

it("[B33] `onEvent` receives no text that a service sends as an ID", async () => {
  const events: SurfaceEvent[] = [];
  const error = await responseFailure(500, {
    headers: { "x-request-id": "for bob" },
    body: { code: "User bob@example.com has no card", message: "no" },
  });
  const settings = { onEvent: (event: SurfaceEvent) => events.push(event) };
  const screen = await render(<ErrorBanner error={error} />, withProvider("en", settings));
  await screen.rerender(<ErrorBanner error={{ ...error, code: "bob@example.com", status: 501 }} />);
  await expect.poll(() => events.length).toBe(2);
  expect(JSON.stringify(events)).not.toMatch(/bob|card/);
});

it("[B32] A failed attempt leaves no unhandled rejection", async () => {
  const unhandled = vi.fn();
  addEventListener("unhandledrejection", unhandled);
  const screen = await render(
    <ErrorBanner
      error={await rateLimitFailure()}
      retry="always"
      onRetry={() => Promise.reject(new Error("again"))}
    />,
  );
  await expect.element(screen.getByRole("button", { name: /^Retry\b/ })).toBeVisible();
  await screen.rerender(
    <ErrorBanner error={await busyFailure()} onRetry={() => Promise.reject(new Error("again"))} />,
  );
  await screen.getByRole("button", { name: /^Retry\b/ }).click();
  await drawFrames();
  expect(unhandled).not.toHaveBeenCalled();
  removeEventListener("unhandledrejection", unhandled);
});
