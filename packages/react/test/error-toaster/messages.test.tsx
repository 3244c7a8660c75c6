import zhCN from "@errorkit/i18n/locales/zh-CN";
import { createErrorStore, ErrorBanner, ErrorkitProvider, ErrorToaster } from "@errorkit/react";
import { getAnnouncements } from "@errorkit/react/testing";
import { beforeEach, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { withProvider } from "../helpers/render-with-provider.tsx";
import { advanceClock, stopClock } from "../helpers/stop-clock.ts";

// A test that clicks leaves the pointer where the next one has its toasts.
beforeEach(() => userEvent.hover(document.documentElement, { position: { x: 0, y: 0 } }));

it("[T33] A toast shows a message of the app in its own words, and reports no event", async () => {
  const store = createErrorStore();
  const onEvent = vi.fn();
  const screen = await render(
    <ErrorToaster store={store} />,
    withProvider("zh-CN", { onEvent, supportHref: "/help" }),
  );
  store.add({ title: "仍有两个作业在运行", description: "请先停止作业。", severity: "warning" });
  const toast = screen.getByRole("group", { name: "警告： 仍有两个作业在运行" });
  await expect.element(toast).toHaveTextContent("请先停止作业。");
  expect(toast.getByRole("button").elements()).toHaveLength(1);
  expect(toast.getByRole("link").elements()).toHaveLength(0);
  await toast.getByRole("button", { name: "关闭：仍有两个作业在运行" }).click();
  await expect.element(toast).not.toBeInTheDocument();
  expect(onEvent).not.toHaveBeenCalled();
});

it("[T33] A message is retried like an error", async () => {
  const store = createErrorStore();
  const undo = vi.fn(async () => {});
  const screen = await render(<ErrorToaster store={store} />);
  store.add("The draft was not saved.", { onRetry: undo });
  await screen.getByRole("button", { name: "Retry: The draft was not saved." }).click();
  expect(undo).toHaveBeenCalledOnce();
  await expect.element(screen.getByRole("group")).not.toBeInTheDocument();
});

it("[T34] A message is announced each time, politely unless it is an error", async () => {
  const store = createErrorStore();
  await render(<ErrorToaster store={store} />);
  store.add("Select a row first.");
  store.success("The job was started.");
  await expect.poll(getAnnouncements).toEqual([
    { politeness: "assertive", text: "Error: Select a row first." },
    { politeness: "polite", text: "Success: The job was started." },
  ]);
  store.success("The job was started.");
  await expect.poll(() => getAnnouncements().length).toBe(3);
});

it("[T35] Only a success closes, after some seconds without pointer and focus on the stack", async () => {
  stopClock();
  const store = createErrorStore();
  const screen = await render(<ErrorToaster store={store} />);
  store.info("A new version is available.");
  store.success("The job was started.");
  const success = screen.getByRole("group", { name: /The job was started/ });
  const button = screen.getByRole("button", { name: "Dismiss: The job was started." });
  await expect.element(success).toBeVisible();
  (button.element() as HTMLElement).focus();
  await advanceClock(60_000);
  expect(success.elements()).toHaveLength(1);
  (button.element() as HTMLElement).blur();
  await advanceClock(5000);
  expect(success.elements()).toHaveLength(1);
  await advanceClock(1500);
  await expect.element(success).not.toBeInTheDocument();
  await expect.element(screen.getByRole("group", { name: /A new version/ })).toBeVisible();
});

it("[T35] A success stays as long as the app says, and starts again when it is added again", async () => {
  stopClock();
  const store = createErrorStore();
  const screen = await render(<ErrorToaster store={store} successSeconds={20} />);
  store.success("Saved");
  await expect.element(screen.getByRole("group")).toBeVisible();
  await advanceClock(15_000);
  store.success("Saved");
  await expect.element(screen.getByRole("group", { name: "Success: Saved ×2" })).toBeVisible();
  await advanceClock(15_000);
  expect(screen.getByRole("group").elements()).toHaveLength(1);
  await screen.rerender(<ErrorToaster store={store} successSeconds={Infinity} />);
  await advanceClock(3_600_000);
  expect(screen.getByRole("group").elements()).toHaveLength(1);
});

it("[T35] A success waits while the page is hidden", async () => {
  stopClock();
  const hidden = vi.spyOn(document, "hidden", "get").mockReturnValue(true);
  const store = createErrorStore();
  const screen = await render(<ErrorToaster store={store} />);
  store.success("Saved");
  await expect.element(screen.getByRole("group")).toBeVisible();
  await advanceClock(60_000);
  expect(screen.getByRole("group").elements()).toHaveLength(1);
  hidden.mockReturnValue(false);
  document.dispatchEvent(new Event("visibilitychange"));
  await advanceClock(6500);
  await expect.element(screen.getByRole("group")).not.toBeInTheDocument();
});

it("[B60] [T36] A `subject` that is a function follows a change of the language", async () => {
  const store = createErrorStore();
  const getSubject = (locale: string) => (locale === "en" ? "Job list" : "作业列表");
  const Page = ({ locale }: { readonly locale: string }) => (
    <ErrorkitProvider locale={locale} catalogs={{ "zh-CN": zhCN }}>
      <ErrorToaster store={store} />
    </ErrorkitProvider>
  );
  const screen = await render(<Page locale="en" />);
  store.add({ status: 503 }, { subject: getSubject });
  store.add({ status: 503 }, { subject: getSubject });
  await expect
    .element(screen.getByRole("group"))
    .toHaveTextContent("Job list: the service is temporarily unavailable");
  await screen.rerender(<Page locale="zh-CN" />);
  await expect.element(screen.getByRole("group")).toHaveTextContent("作业列表：服务暂时不可用");
});

it("[T33] A message that is a function of the locale follows a change of the language", async () => {
  const store = createErrorStore();
  const texts: Readonly<Record<string, string>> = { en: "The job was started.", "zh-CN": "作业已启动。" };
  const Page = ({ locale }: { readonly locale: string }) => (
    <ErrorkitProvider locale={locale} catalogs={{ "zh-CN": zhCN }}>
      <ErrorToaster store={store} />
    </ErrorkitProvider>
  );
  const screen = await render(<Page locale="en" />);
  store.success((locale) => texts[locale] ?? "");
  store.success((locale) => texts[locale] ?? "");
  store.add({
    title: (locale) => (locale === "en" ? "Two jobs still run" : "还有两个作业在运行"),
    description: (locale) => (locale === "en" ? "Stop them first." : "请先停止。"),
    severity: "warning",
  });
  await expect.element(screen.getByRole("group", { name: "Success: The job was started. ×2" })).toBeVisible();
  await expect.element(screen.getByRole("group", { name: /Two jobs/ })).toHaveTextContent("Stop them first.");
  await screen.rerender(<Page locale="zh-CN" />);
  await expect.element(screen.getByRole("group", { name: /作业已启动。/ })).toBeVisible();
  await expect.element(screen.getByRole("group", { name: /还有两个作业/ })).toHaveTextContent("请先停止。");
});

it("[B60] A `subject` that throws leaves the title as it is, and the developer learns of it", async () => {
  const log = vi.spyOn(console, "error").mockImplementation(() => {});
  const fail = () => {
    throw new Error("no text");
  };
  const screen = await render(<ErrorBanner error={503} subject={fail} />);
  await expect
    .element(screen.getByRole("heading"))
    .toHaveTextContent("The service is temporarily unavailable");
  expect(String(log.mock.calls[0]?.[0])).toContain("`subject` threw");
  log.mockRestore();
});
