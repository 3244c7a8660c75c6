import { createErrorStore, ErrorInline, ErrorToaster } from "@errorkit/react";
import { getAnnouncements } from "@errorkit/react/testing";
import { expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { busyFailure, clientFailure, responseFailure } from "../helpers/failures.ts";
import { withProvider } from "../helpers/render-with-provider.tsx";
import { emulateMedia, setWidth } from "../helpers/visual.ts";

it.each(["en", "zh-CN", "zh-TW"] as const)(
  "[T37] Three closed toasts fit into 240 px, %s",
  async (locale) => {
    await setWidth(1280);
    const store = createErrorStore();
    const screen = await render(
      <ErrorToaster store={store} />,
      withProvider(locale, { supportHref: "/help" }),
    );
    for (let n = 0; n < 200; n += 1) store.add(await busyFailure(), { onRetry: () => {} });
    store.add(await responseFailure(403));
    store.add(clientFailure("network"), { onRetry: () => {} });
    await expect.poll(() => screen.getByRole("group").elements().length).toBe(3);
    const boxes = screen
      .getByRole("group")
      .elements()
      .map((toast) => toast.getBoundingClientRect());
    expect(
      Math.max(...boxes.map(({ bottom }) => bottom)) - Math.min(...boxes.map(({ top }) => top)),
    ).toBeLessThanOrEqual(240);
  },
);

it.each(["en", "zh-CN", "zh-TW"] as const)(
  "[T37] Each closed toast shows its next step in full, wide and narrow, %s",
  async (locale) => {
    const store = createErrorStore();
    const screen = await render(
      <ErrorToaster store={store} maxVisible={99} />,
      withProvider(locale, { supportHref: "/help" }),
    );
    const statuses = [400, 403, 404, 409, 412, 413, 422, 500, 501, 502, 504, 507];
    for (const status of statuses) store.add(await responseFailure(status), { onRetry: () => {} });
    for (const kind of ["network", "timeout", "chunk-load"] as const)
      store.add(clientFailure(kind), { onRetry: () => {} });
    await expect
      .poll(() => screen.getByRole("group").elements().length)
      .toBeGreaterThanOrEqual(statuses.length);
    for (const width of [1280, 390, 360]) {
      await setWidth(width);
      const texts = [...screen.container.querySelectorAll("[data-surface] > [data-part=description]")];
      expect(texts.length).toBeGreaterThanOrEqual(statuses.length);
      const cut = texts.filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight);
      expect(cut.map(({ textContent }) => textContent)).toEqual([]);
    }
  },
);

it("[T37] A closed toast that waits shows the wait alone after a read, and what to check first after a write", async () => {
  const store = createErrorStore();
  const screen = await render(<ErrorToaster store={store} />, withProvider());
  const failure = await responseFailure(503, { headers: { "retry-after": "60" } });
  const getToast = () => screen.container.querySelector("[data-surface=toast]")?.textContent;
  store.add(failure, { onRetry: () => {}, method: "GET" });
  await expect.poll(getToast).toMatch(/You can try again in/);
  expect(getToast()).not.toMatch(/Check whether the change was made/);
  store.clear();
  store.add(failure, { onRetry: () => {}, method: "POST" });
  await expect.poll(getToast).toMatch(/Check whether the change was made.*You can try again in/);
});

it("[T37] The next step of a toast names no support, which only the rest offers", async () => {
  const store = createErrorStore();
  const screen = await render(<ErrorToaster store={store} />, withProvider("en", { supportHref: "/help" }));
  store.add(await responseFailure(500), { onRetry: () => {} });
  const toast = screen.getByRole("group");
  await expect.element(toast.getByText("Try again later.", { exact: true }).first()).toBeVisible();
  expect(toast.getByRole("link").elements()).toHaveLength(0);
  await toast.getByRole("button", { name: /^Details/ }).click();
  await expect.element(toast.getByRole("link", { name: "Contact support" })).toBeVisible();
});

it("[T37] A toast opens and closes in place, with the keyboard too", async () => {
  const store = createErrorStore();
  const screen = await render(<ErrorToaster store={store} placement="top" />);
  store.add(await busyFailure(), { onRetry: () => {} });
  const trigger = screen.getByRole("button", { name: "Details: The service is temporarily unavailable" });
  await expect.element(trigger).toHaveAttribute("aria-expanded", "false");
  await expect.poll(() => document.getAnimations()).toEqual([]);
  const { top, left } = trigger.element().getBoundingClientRect();
  (trigger.element() as HTMLElement).focus();
  await userEvent.keyboard("{Enter}");
  await expect.element(trigger).toHaveAttribute("aria-expanded", "true");
  await expect.element(screen.locator.getByText("3f1c77d0a4b24e7e9a7be1c9f2a60b11")).toBeVisible();
  const after = trigger.element().getBoundingClientRect();
  expect([after.top, after.left]).toEqual([top, left]);
  await userEvent.tab();
  await userEvent.keyboard("{Escape}");
  await expect.element(trigger).toHaveAttribute("aria-expanded", "false");
  await expect.element(trigger).toHaveFocus();
  expect(screen.getByRole("group").elements()).toHaveLength(1);
});

it("[T38] Buttons of different toasts have different names, which begin with their label", async () => {
  const store = createErrorStore();
  const screen = await render(<ErrorToaster store={store} />, withProvider("zh-TW"));
  store.add(await busyFailure(), { onRetry: () => {} });
  store.add(clientFailure("network"), { onRetry: () => {} });
  await expect.poll(() => screen.getByRole("group").elements().length).toBe(2);
  for (const trigger of screen.container.querySelectorAll<HTMLElement>("[data-part=details-trigger]"))
    trigger.click();
  await expect.poll(() => screen.container.querySelectorAll("dl").length).toBe(2);
  const buttons = [
    ...screen.container.querySelectorAll(".ek-toast > button, [data-part=controls] button, [data-part=copy]"),
  ];
  const names = buttons.map((button) => button.getAttribute("aria-label"));
  expect(names).toContain("再試一次：服務暫時無法使用");
  expect(names).toContain("關閉：未收到完整回應");
  expect(new Set(names).size).toBe(buttons.length);
  for (const button of buttons) expect(button.getAttribute("aria-label")).toContain(button.textContent);
});

it("[T39] A background failure says when it is repeated, and offers that now", async () => {
  const store = createErrorStore();
  const screen = await render(<ErrorToaster store={store} />);
  store.add(await responseFailure(502), {
    background: true,
    nextRetryAt: Date.now() + 90_000,
    onRetry: async () => {},
  });
  const toast = screen.getByRole("group");
  await expect.element(toast).toHaveTextContent(/Retrying in 1 min \d+ sec\./);
  await toast.getByRole("button", { name: /^Retry now/ }).click();
  await expect.element(toast).not.toBeInTheDocument();
});

it("[T39] When the time has come, a background failure is retrying", async () => {
  const store = createErrorStore();
  const screen = await render(<ErrorToaster store={store} />, withProvider("zh-CN"));
  store.add(await responseFailure(502), { background: true, nextRetryAt: Date.now() - 1 });
  await expect.element(screen.getByRole("group")).toHaveTextContent("正在重试…");
});

it("[T40] A toast fades out, and the others glide into its place; with reduced motion at once", async () => {
  // The other tests move nothing.
  document.documentElement.style.removeProperty("--ek-duration");
  const store = createErrorStore();
  const screen = await render(<ErrorToaster store={store} />);
  const remove = async () => {
    store.clear();
    await expect.poll(() => document.getAnimations()).toEqual([]);
    for (const status of [404, 409]) store.add({ status });
    await expect.poll(() => screen.getByRole("group").elements().length).toBe(2);
    await expect.poll(() => document.getAnimations()).toEqual([]);
    const animations: number[] = [];
    const record = new MutationObserver(() => animations.push(document.getAnimations().length));
    record.observe(screen.container, { childList: true, subtree: true });
    await screen
      .getByRole("button", { name: /^Dismiss/ })
      .nth(1)
      .click();
    await expect.poll(() => screen.getByRole("group").elements().length).toBe(1);
    await expect.poll(() => screen.container.querySelectorAll("[inert]").length).toBe(0);
    record.disconnect();
    return Math.max(...animations);
  };
  expect(await remove()).toBeGreaterThan(1);
  await emulateMedia("prefers-reduced-motion", "reduce");
  expect(await remove()).toBe(0);
});

it("[B63] The toaster announces that a retry of the user succeeded, and not that a source was resolved", async () => {
  const store = createErrorStore();
  const screen = await render(<ErrorToaster store={store} />);
  store.add(await busyFailure(), { source: "jobs", onRetry: async () => {} });
  await screen.getByRole("button", { name: /^Retry/ }).click();
  await expect
    .poll(() => getAnnouncements().at(-1))
    .toEqual({ politeness: "polite", text: "The retry succeeded." });
  const { length } = getAnnouncements();
  store.add(await responseFailure(404), { source: "list" });
  await expect.poll(() => getAnnouncements().length).toBe(length + 1);
  store.resolve("list");
  await expect.element(screen.getByRole("group")).not.toBeInTheDocument();
  expect(getAnnouncements()).toHaveLength(length + 1);
});

it("[I6] A compact error takes one line, and shows the rest on demand", async () => {
  await page.viewport(1280, 800);
  const screen = await render(
    <table>
      <tbody>
        <tr>
          <td>
            <ErrorInline density="compact" error={await busyFailure()} onRetry={() => {}} />
          </td>
        </tr>
      </tbody>
    </table>,
    withProvider("en", { supportHref: "/help" }),
  );
  const surface = screen.getByRole("group", { name: "Error: The service is temporarily unavailable" });
  await expect.element(surface).toBeVisible();
  expect(surface.element().getBoundingClientRect().height).toBeLessThanOrEqual(28);
  expect(surface.getByRole("link").elements()).toHaveLength(0);
  await surface.getByRole("button", { name: /^Details/ }).click();
  await expect.element(surface.getByText("Try again later.")).toBeVisible();
  await expect.element(surface.getByRole("link", { name: "Contact support" })).toBeVisible();
  await expect.element(surface.getByText("3f1c77d0a4b24e7e9a7be1c9f2a60b11")).toBeVisible();
});

it("[I6] A compact error without anything else has no button for it", async () => {
  const screen = await render(
    <ErrorInline
      density="compact"
      error={{ status: 503 }}
      description={null}
      nextStep={null}
      audience="none"
    />,
  );
  await expect.element(screen.getByRole("group")).toBeVisible();
  expect(screen.getByRole("button").elements()).toHaveLength(0);
});

it("[I7] Escape closes the open part first, then it dismisses the error", async () => {
  let dismissed = 0;
  const screen = await render(
    <ErrorInline
      density="compact"
      error={await busyFailure()}
      onDismiss={() => {
        dismissed += 1;
      }}
    />,
  );
  const trigger = screen.getByRole("button", { name: /^Details/ });
  await trigger.click();
  await screen.getByRole("button", { name: /^Copy request ID/ }).click();
  await userEvent.keyboard("{Escape}");
  await expect.element(trigger).toHaveFocus();
  await expect.element(trigger).toHaveAttribute("aria-expanded", "false");
  expect(dismissed).toBe(0);
  await userEvent.keyboard("{Escape}");
  expect(dismissed).toBe(1);
});

it("[T41] A toast of several failures has the newest request ID, and their message while it is the same", async () => {
  const store = createErrorStore();
  const screen = await render(<ErrorToaster store={store} />);
  const fail = async (requestId: string, message: string) => {
    store.add(await responseFailure(409, { headers: { "x-request-id": requestId }, body: { message } }));
  };
  await fail("req-1", "The job is still running.");
  await fail("req-2", "The job is still running.");
  await screen.getByRole("button", { name: /^Details/ }).click();
  const toast = screen.getByRole("group");
  await expect.element(toast.getByText("req-2").first()).toBeVisible();
  const beside = toast.element().getElementsByClassName("ek-server-message");
  expect(beside).toHaveLength(1);
  await fail("req-3", "Another job uses the disk.");
  await expect.poll(() => beside.length).toBe(0);
});
