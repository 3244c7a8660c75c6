import { toFailure } from "@errorkit/core";
import { documentedPolicy, standardPolicy } from "@errorkit/core/services";
import zhCN from "@errorkit/i18n/locales/zh-CN";
import { ErrorBanner } from "@errorkit/react";
import { getAnnouncements } from "@errorkit/react/testing";
import { expect, it, vi } from "vitest";
import { server, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { busyFailure, clientFailure, responseFailure } from "../helpers/failures.ts";
import { withProvider } from "../helpers/render-with-provider.tsx";

const ID = "3f1c77d0a4b24e7e9a7be1c9f2a60b11";

it("[B25] The banner shows the request ID as text that is never translated", async () => {
  const screen = await render(<ErrorBanner error={await busyFailure()} />, withProvider("zh-CN"));
  const id = screen.locator.getByText(ID);
  await expect.element(id).toBeVisible();
  await expect.element(id).toHaveAttribute("translate", "no");
  await expect.element(id).toHaveAttribute("dir", "ltr");
});

it("[B83] An action for the details is beside the support report, by mouse and keyboard", async () => {
  const onSelect = vi.fn();
  const screen = await render(
    <ErrorBanner
      error={await busyFailure()}
      actions={[
        { id: "logs", label: "Open the logs", href: "https://logs.example/3f1c", inDetails: true },
        { id: "ticket", label: "Open a ticket", onSelect, inDetails: true },
        { id: "list", label: "Back to the list", href: "/jobs" },
      ]}
    />,
  );
  const details = screen.getByRole("button", { name: "Details" });
  await expect.element(screen.getByRole("link", { name: "Back to the list" })).toBeVisible();
  expect(screen.getByText("Open the logs").elements()).toEqual([]);
  await details.click();
  const report = screen.getByRole("button", { name: "Copy report for support" });
  const logs = screen.getByRole("link", { name: "Open the logs" });
  await expect.element(logs).toHaveAttribute("href", "https://logs.example/3f1c");
  expect(logs.element().closest("[data-part=details]")).not.toBeNull();
  expect(logs.element().getBoundingClientRect().top).toBe(report.element().getBoundingClientRect().top);
  report.element().focus();
  await userEvent.tab();
  await expect.element(logs).toHaveFocus();
  await userEvent.tab();
  await userEvent.keyboard("{Enter}");
  expect(onSelect).toHaveBeenCalledOnce();
  await details.click();
  expect(screen.getByText("Open the logs").elements()).toEqual([]);
});

it.each([
  ["en", "Copy request ID", "Request ID copied"],
  ["zh-CN", "复制请求 ID", "已复制请求 ID"],
] as const)(
  "[B25] The copy button copies the request ID and keeps its name, in %s",
  async (locale, name, announcement) => {
    const screen = await render(
      <ErrorBanner error={await busyFailure()} announce="off" />,
      withProvider(locale),
    );
    await screen.getByRole("button", { name }).click();
    await expect.poll(getAnnouncements).toEqual([{ text: announcement, politeness: "polite" }]);
    expect(await navigator.clipboard.readText()).toBe(ID);
    await expect.element(screen.getByRole("button", { name })).toHaveFocus();
  },
);

it("[B25] The copy button announces that it could not copy", async () => {
  vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new DOMException("no", "NotAllowedError"));
  vi.spyOn(document, "execCommand").mockReturnValue(false);
  const screen = await render(<ErrorBanner error={await busyFailure()} announce="off" />);
  await screen.getByRole("button", { name: "Copy request ID" }).click();
  await expect
    .poll(getAnnouncements)
    .toEqual([{ text: "Couldn't copy. Select the text and copy it manually.", politeness: "polite" }]);
});

// Safari copies only after a click of the user, and input is simulated there.
it.skipIf(server.browser === "webkit")(
  "[B25] The copy button falls back to execCommand inside a modal and keeps focus",
  async () => {
    await navigator.clipboard.writeText("before");
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new DOMException("no", "NotAllowedError"));
    const error = await busyFailure();
    const screen = await render(
      <dialog ref={(dialog) => void (dialog?.isConnected && !dialog.open && dialog.showModal())}>
        <ErrorBanner error={error} announce="off" />
      </dialog>,
    );
    await screen.getByRole("button", { name: "Copy request ID" }).click();
    await expect.poll(() => getAnnouncements().at(-1)?.text).toBe("Request ID copied");
    expect(await navigator.clipboard.readText()).toBe(ID);
    await expect.element(screen.getByRole("button", { name: "Copy request ID" })).toHaveFocus();
    expect(document.querySelector("textarea")).toBeNull();
  },
);

it("[B26] The reference line orders copy button, details and support link, before the dismiss button", async () => {
  const screen = await render(
    <ErrorBanner error={await busyFailure()} onRetry={() => {}} onDismiss={() => {}} />,
    withProvider("en", { supportHref: (failure) => `mailto:help@example.com?subject=${failure.requestId}` }),
  );
  const names: string[] = [];
  for (let step = 0; step < 5; step += 1) {
    await userEvent.tab();
    const focused = document.activeElement;
    names.push(focused?.getAttribute("aria-label") ?? focused?.textContent ?? "");
  }
  expect(names).toEqual(["Retry", "Copy request ID", "Details", "Contact support", "Dismiss"]);
  await expect
    .element(screen.getByRole("link", { name: "Contact support" }))
    .toHaveAttribute("href", `mailto:help@example.com?subject=${ID}`);
});

it("[B27] The details button expands and collapses by keyboard, and renders no details while collapsed", async () => {
  const screen = await render(<ErrorBanner error={await busyFailure()} />);
  const toggle = screen.getByRole("button", { name: "Details" });
  await expect.element(toggle).toHaveAttribute("aria-expanded", "false");
  expect(document.querySelector("dl")).toBeNull();
  await userEvent.tab();
  await userEvent.tab();
  await userEvent.keyboard("{Enter}");
  await expect.element(toggle).toHaveAttribute("aria-expanded", "true");
  const details = document.getElementById(toggle.element().getAttribute("aria-controls") ?? "");
  expect(details?.textContent).toContain("ModelArts");
  await userEvent.keyboard(" ");
  await expect.element(toggle).toHaveAttribute("aria-expanded", "false");
  expect(document.querySelector("dl")).toBeNull();
});

const terms = () => [...document.querySelectorAll("dt")].map((term) => term.textContent);

it("[B56] The details show every user status, code, service, method, host, and time, and operators the address and the message", async () => {
  const error = await busyFailure();
  const screen = await render(<ErrorBanner error={error} />);
  await screen.getByRole("button", { name: "Details" }).click();
  expect(terms()).toEqual(["Status code", "Error code", "Service", "Request", "Time"]);
  await expect.element(screen.locator.getByText("GET modelarts.example", { exact: true })).toBeVisible();
  await screen.rerender(<ErrorBanner error={error} audience="operator" />);
  expect(terms()).toEqual([
    "Status code",
    "Error code",
    "Service",
    "Request",
    "Time",
    "Message from the service",
    "Retry guidance",
  ]);
  await expect.element(screen.locator.getByText("Backend service is busy in this region")).toBeVisible();
  await expect.element(screen.locator.getByText("503 Service Unavailable")).toBeVisible();
  await screen.rerender(<ErrorBanner error={error} audience="none" />);
  await expect.element(screen.getByRole("button", { name: "Details" })).not.toBeInTheDocument();
});

it("[B56] The details name the path of a request to the host of the page, without its query, and the host of any other", async () => {
  const offline = () =>
    toFailure(new TypeError("Failed to fetch"), { url: "/api/jobs?page=2", method: "GET" });
  const respond = (url: string) => responseFailure(503, { url, method: "GET" });
  const cases = [
    [await respond(`${location.origin}/api/jobs?page=2`), "GET /api/jobs"],
    [offline(), "GET /api/jobs"],
    [await respond(`http://api.${location.host}/jobs`), `GET api.${location.host}`],
    [await respond("https://modelarts.example/v1/jobs"), "GET modelarts.example"],
  ] as const;
  for (const [error, request] of cases) {
    const screen = await render(<ErrorBanner error={error} />);
    await screen.getByRole("button", { name: "Details" }).click();
    await expect.element(screen.locator.getByText(request, { exact: true })).toBeVisible();
    await screen.unmount();
  }
});

it("[B56] The details and the report list the field errors of the response", async () => {
  const error = await responseFailure(422, {
    body: {
      message: "Validation failed",
      errors: [{ field: "disks[0].size", message: "must be at least 40" }],
    },
  });
  const screen = await render(<ErrorBanner error={error} />);
  await screen.getByRole("button", { name: "Details" }).click();
  await expect.element(screen.getByRole("listitem")).toHaveTextContent("disks[0].size: must be at least 40");
  await screen.getByRole("button", { name: "Copy report for support" }).click();
  await expect
    .poll(() => navigator.clipboard.readText())
    .toContain(
      "Message from the service: Validation failed\nField errors: disks[0].size: must be at least 40",
    );
});

it("[B56] The details show response and call stack to developers only, with secrets redacted", async () => {
  const thrown = new Error("boom, Authorization: Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl");
  const error = toFailure(thrown);
  const screen = await render(<ErrorBanner error={error} audience="operator" />);
  await screen.getByRole("button", { name: "Details" }).click();
  expect(terms()).not.toContain("Stack trace");
  await screen.rerender(<ErrorBanner error={error} audience="developer" />);
  expect(terms()).toContain("Stack trace");
  expect(document.querySelector("pre")?.textContent).toContain("boom");
  expect(document.querySelector("pre")?.textContent).not.toContain("c2lnbmF0dXJl");
  await screen.rerender(<ErrorBanner error={await busyFailure()} audience="developer" />);
  expect(terms()).toContain("Response");
});

it("[B56] The call stack begins with the name and the message, which Firefox and Safari leave out", async () => {
  const thrown = Object.assign(new RangeError("boom"), { stack: "load@https://app.example/main.js:1:2" });
  const screen = await render(<ErrorBanner error={toFailure(thrown)} audience="developer" />);
  await screen.getByRole("button", { name: "Details" }).click();
  expect(document.querySelector("pre")?.textContent).toBe(`RangeError: boom\n${thrown.stack}`);
});

it("[B56] A lost connection has no details and no support link", async () => {
  const screen = await render(
    <ErrorBanner error={clientFailure("offline")} onRetry={() => {}} />,
    withProvider("en", { supportHref: "/help" }),
  );
  await expect.element(screen.getByRole("button", { name: "Details" })).not.toBeInTheDocument();
  await expect.element(screen.getByRole("link")).not.toBeInTheDocument();
});

it("[B29] The details show what the service document advises where it differs, and mark the advice in force", async () => {
  const error = await busyFailure();
  const screen = await render(
    <ErrorBanner error={error} audience="operator" />,
    withProvider("zh-CN", { retryPolicy: standardPolicy }),
  );
  await screen.getByRole("button", { name: "详情" }).click();
  const advice = () =>
    [...document.querySelectorAll<HTMLElement>("[data-part=guidance]")].map((row) => [
      row.checkVisibility(),
      row.textContent,
    ]);
  const standard =
    "可能只是暂时性问题。如果重复执行不会造成影响，可稍后重新发送请求。当前采用：HTTP 标准（RFC 9110 第 15.6.4 节）";
  const document_ = "请修改请求后重新发送。ModelArts 文档（英文）";
  expect(advice()).toEqual([
    [true, standard],
    [false, document_],
  ]);
  await screen.locator.getByText(zhCN["ui.otherGuidance"]).click();
  expect(advice()).toEqual([
    [true, standard],
    [true, document_],
  ]);
});

it("[B29] The details mark the service document as in force with `documentedPolicy`", async () => {
  const screen = await render(
    <ErrorBanner error={await busyFailure()} audience="operator" />,
    withProvider("en", { retryPolicy: documentedPolicy }),
  );
  await screen.getByRole("button", { name: "Details" }).click();
  const [first, other] = document.querySelectorAll("[data-part=guidance]");
  expect(first?.textContent).toContain("Applied: ModelArts documentation");
  expect(other?.textContent).not.toContain("Applied");
});

it("[B43] A button copies an access request after a 403 without `onRequestAccess`", async () => {
  const error = await responseFailure(403, {
    method: "POST",
    url: "https://modelarts.example/v1/notebooks",
    headers: { "x-request-id": ID },
  });
  const screen = await render(<ErrorBanner error={error} announce="off" />, withProvider("zh-CN"));
  await screen.getByRole("button", { name: "复制权限申请" }).click();
  await expect.poll(getAnnouncements).toEqual([{ text: "已复制权限申请", politeness: "polite" }]);
  const text = await navigator.clipboard.readText();
  expect(text).toMatch(
    /^我需要相应权限才能继续操作，详情如下：\n\nI need access to continue\. Here are the details:\n\n/,
  );
  expect(text).toContain(`请求 ID / Request ID: ${ID}`);
  expect(text).toContain("POST https://modelarts.example/v1/notebooks");
});

it("[B43] `onRequestAccess` replaces the button that copies an access request", async () => {
  const screen = await render(
    <ErrorBanner error={await responseFailure(403)} />,
    withProvider("en", { onRequestAccess: () => {} }),
  );
  await expect.element(screen.getByRole("button", { name: "Request access" })).toBeVisible();
  await expect.element(screen.getByRole("button", { name: "Copy access request" })).not.toBeInTheDocument();
});

it("[B56] The details of a lost connection say what was asked of whom", async () => {
  const failure = toFailure(new TypeError("Failed to fetch"), {
    method: "POST",
    url: "/api/v1/jobs?project=7",
    online: true,
  });
  const screen = await render(<ErrorBanner error={failure} />);
  await screen.getByRole("button", { name: "Details" }).click();
  expect(terms()).toEqual(["Request", "Time"]);
  await expect.element(screen.locator.getByText("POST /api/v1/jobs", { exact: true })).toBeVisible();
});
