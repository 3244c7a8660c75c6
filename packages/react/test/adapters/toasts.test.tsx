import Flashbar from "@cloudscape-design/components/flashbar";
import type { ErrorStore } from "@errorkit/react";
import { createErrorStore, ErrorkitProvider } from "@errorkit/react";
import { createTestFailure } from "@errorkit/react/testing";
import type { RenderToastButton } from "@errorkit/react/toasts";
import {
  useAntdNotifications,
  useFlashbarItems,
  useSonnerToasts,
  useToastItems,
} from "@errorkit/react/toasts";
import { Button, notification } from "antd";
import type { ComponentType, JSX } from "react";
import { Fragment, StrictMode, version } from "react";
import { Toaster, toast } from "sonner";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { RenderResult } from "vitest-browser-react";
import { render } from "vitest-browser-react";
import { withProvider } from "../helpers/render-with-provider.tsx";

/** While developing with React 18, antd does not close a toast that it has not drawn yet, so a second mount shows it twice. */
const SecondMount = version.startsWith("18.") ? Fragment : StrictMode;

let store: ErrorStore;

beforeEach(() => {
  store = createErrorStore();
});

// Sonner keeps its toasts for the whole page.
afterEach(() => void toast.dismiss());

const renderAntdButton: RenderToastButton = ({ key, children, disabled, loading, onClick }) => (
  <Button key={key} disabled={disabled} loading={loading} onClick={onClick}>
    {children}
  </Button>
);

/** Apps that show the store with another library. */
const apps: Readonly<Record<string, ComponentType>> = {
  Sonner: function App(): JSX.Element {
    useSonnerToasts(store, toast);
    return <Toaster expand />;
  },
  antd: function App(): JSX.Element {
    const [api, holder] = notification.useNotification({ stack: false });
    useAntdNotifications(store, api, { renderButton: renderAntdButton });
    return holder;
  },
  Flashbar: function App(): JSX.Element {
    return <Flashbar items={useFlashbarItems(store)} />;
  },
};

describe.each(Object.entries(apps))("%s", (name, App) => {
  /** Finds a text in the app. antd renders beside it; the live regions of the others are there, too. */
  const find = (screen: RenderResult, text: string) =>
    (name === "antd" ? screen : screen.locator).getByText(text);

  it("shows an error in the locale of the provider, with its request ID, until it is resolved", async () => {
    const screen = await render(<App />, withProvider("zh-CN"));
    store.add(createTestFailure({ status: 503, requestId: "req-1" }), {
      source: "jobs",
      subject: "作业列表",
    });
    await expect.element(find(screen, "作业列表：服务暂时不可用")).toBeVisible();
    await expect.element(find(screen, "req-1")).toBeVisible();
    store.resolve("jobs");
    await expect.element(find(screen, "作业列表：服务暂时不可用")).not.toBeInTheDocument();
  });

  it("counts failures of one cause, and shows no second toast", async () => {
    const screen = await render(<App />, withProvider());
    store.add(createTestFailure({ status: 500 }), { source: "a" });
    await expect.element(find(screen, "The service ran into a problem")).toBeVisible();
    store.add(createTestFailure({ status: 500 }), { source: "b" });
    await expect.element(find(screen, "The service ran into a problem (2 requests failed)")).toBeVisible();
    expect(find(screen, "The service ran into a problem").elements()).toHaveLength(1);
  });

  it("retries, shows progress, and hides the toast when the retry has succeeded", async () => {
    const screen = await render(<App />, withProvider());
    let finish = () => {};
    const onRetry = vi.fn(() => new Promise<void>((resolve) => (finish = resolve)));
    store.add(createTestFailure({ status: 500 }), { source: "jobs", onRetry });
    // A toast moves while it appears, so that a click on a busy machine may miss the button.
    await vi.waitFor(async () => {
      await screen.getByRole("button", { name: "Retry" }).click();
      expect(onRetry).toHaveBeenCalledOnce();
    });
    await expect.element(screen.getByRole("button", { name: /Retrying…/ })).toBeVisible();
    finish();
    await expect.element(find(screen, "The service ran into a problem")).not.toBeInTheDocument();
  });

  it("lets the retry wait for the delay that the service named", async () => {
    const screen = await render(<App />, withProvider());
    const onRetry = vi.fn();
    store.add(createTestFailure({ status: 429, retryAfterSeconds: 60 }), { onRetry });
    const retry = screen.getByRole("button", { name: "Retry" });
    await expect.element(retry).toHaveTextContent(/5\d|1 minute|60/);
    (retry.element() as HTMLElement).click();
    expect(onRetry).not.toHaveBeenCalled();
  });

  it("shows the actions of the provider", async () => {
    const onSignIn = vi.fn();
    const screen = await render(<App />, withProvider("en", { onSignIn }));
    store.add(createTestFailure({ status: 401 }));
    await screen.getByRole("button", { name: "Sign in" }).click();
    expect(onSignIn).toHaveBeenCalledOnce();
  });

  it("shows everything that the toaster of Errorkit shows", async () => {
    const copied = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
    const screen = await render(
      <App />,
      withProvider("en", { supportHref: "/support", serverMessage: "beside" }),
    );
    store.add(
      createTestFailure({
        status: 403,
        permissions: ["jobs:delete"],
        message: "Policy doesn't allow jobs:delete to be performed.",
        messageSource: "server",
        requestId: "req-1",
      }),
    );
    await expect.element(find(screen, "Missing permission:")).toBeVisible();
    await expect.element(find(screen, "Policy doesn't allow jobs:delete to be performed.")).toBeVisible();
    await expect.element(screen.getByRole("link", { name: "Contact support" })).toBeVisible();
    // Flashbar may replace its content while it appears: then a click reaches nothing.
    await expect
      .poll(async () => {
        await screen.getByRole("button", { name: "Copy access request" }).click();
        return copied.mock.lastCall?.[0];
      })
      .toMatch(/^I need access to continue[\s\S]*jobs:delete/);
    await expect.element(screen.getByRole("button", { name: "Copied" })).toBeVisible();
    await screen.getByRole("button", { name: "Copy report for support" }).click();
    expect(copied).toHaveBeenLastCalledWith(expect.stringContaining("req-1"));
  });

  it("shows the newest request ID, and the message of the service while all are the same", async () => {
    const screen = await render(<App />, withProvider());
    const fail = (requestId: string, message = "The job is still running.") =>
      store.add(createTestFailure({ status: 409, requestId, message, messageSource: "server" }));
    fail("req-1");
    fail("req-2");
    await expect.element(find(screen, "req-2")).toBeVisible();
    await expect.element(find(screen, "The job is still running.")).toBeVisible();
    fail("req-3", "Another job uses the disk.");
    await expect.element(find(screen, "req-3")).toBeVisible();
    await expect.element(find(screen, "The job is still running.")).not.toBeInTheDocument();
    await expect.element(find(screen, "Another job uses the disk.")).not.toBeInTheDocument();
  });

  it("puts counts and delays in the brackets of the locale", async () => {
    const screen = await render(<App />, withProvider("zh-CN"));
    for (const source of ["a", "b"])
      store.add(createTestFailure({ status: 429, retryAfterSeconds: 60 }), { source, onRetry: () => {} });
    await expect.element(find(screen, "请求过于频繁（2 个请求未能完成）")).toBeVisible();
    await expect.element(screen.getByRole("button", { name: "重试" })).toHaveTextContent(/^重试（.*）$/);
  });

  it("takes no focus, also for an error", async () => {
    const screen = await render(
      <>
        <input aria-label="Name" />
        <App />
      </>,
      withProvider(),
    );
    const input = screen.getByLabelText("Name");
    await input.click();
    store.add(createTestFailure({ status: 503 }), { background: true });
    await expect.element(find(screen, "The service is temporarily unavailable")).toBeVisible();
    await new Promise((resolve) => setTimeout(resolve, 300));
    await expect.element(input).toHaveFocus();
  });

  it("removes an error from the store when the user closes its toast", async () => {
    const screen = await render(<App />, withProvider());
    store.add(createTestFailure({ status: 500 }));
    await screen.getByRole("button", { name: /close|dismiss/i }).click();
    await expect.poll(() => store.getSnapshot()).toEqual([]);
    await expect.element(find(screen, "The service ran into a problem")).not.toBeInTheDocument();
  });

  it("keeps the errors in the store when it unmounts", async () => {
    const screen = await render(<App />, withProvider());
    store.add(createTestFailure({ status: 500 }));
    await expect.element(find(screen, "The service ran into a problem")).toBeVisible();
    await screen.unmount();
    expect(store.getSnapshot()).toHaveLength(1);
  });

  it("shows an error that was there before it mounted, also in StrictMode", async () => {
    store.add(createTestFailure({ status: 500 }));
    const screen = await render(
      <SecondMount>
        <App />
      </SecondMount>,
      withProvider(),
    );
    await expect.element(find(screen, "The service ran into a problem")).toBeVisible();
    await new Promise((resolve) => setTimeout(resolve, 500));
    await expect.element(find(screen, "The service ran into a problem")).toBeVisible();
    expect(store.getSnapshot()).toHaveLength(1);
  });

  it("shows a message of the app with its severity", async () => {
    const screen = await render(<App />, withProvider());
    store.success({ title: "Job created", description: "It starts soon." });
    await expect.element(find(screen, "Job created")).toBeVisible();
    await expect.element(find(screen, "It starts soon.")).toBeVisible();
    const type = {
      Sonner: '[data-type="success"]',
      antd: ".ant-notification-notice-success",
      Flashbar: '[class*="flash-type-success"]',
    }[name];
    await expect.poll(() => document.querySelector(type ?? "")).not.toBeNull();
  });
});

it("An item stays the same object while nothing about it changes", async () => {
  const seen: unknown[] = [];
  const App = () => {
    const items = useToastItems(store);
    seen.push(items.at(-1));
    return items.length;
  };
  await render(
    <ErrorkitProvider locale="en">
      <App />
    </ErrorkitProvider>,
  );
  store.add(createTestFailure({ status: 500 }));
  await expect.poll(() => seen.at(-1)).toBeDefined();
  const first = seen.at(-1);
  store.add(createTestFailure({ status: 404 }));
  await expect.poll(() => store.getSnapshot().length).toBe(2);
  expect(seen.at(-1)).toBe(first);
});

it.each(["antd", "Flashbar"])(
  "%s names the button that closes a toast in the locale of the provider",
  async (name) => {
    const App = apps[name]!;
    const screen = await render(<App />, withProvider("zh-CN"));
    store.add(createTestFailure({ status: 503 }));
    await screen.getByRole("button", { name: "关闭", exact: true }).click();
    await expect.element(screen.getByText("服务暂时不可用")).not.toBeInTheDocument();
    expect(store.getSnapshot()).toEqual([]);
  },
);
