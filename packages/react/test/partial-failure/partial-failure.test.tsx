import zhTW from "@errorkit/i18n/locales/zh-TW";
import { PartialFailure } from "@errorkit/react";
import { getAnnouncements } from "@errorkit/react/testing";
import { expect, it, vi } from "vitest";
import { render } from "vitest-browser-react";
import { denied, item, slow, three } from "../helpers/failed-items.ts";
import { createResponse, responseFailure } from "../helpers/failures.ts";
import { flushAnnouncements } from "../helpers/flush-announcements.ts";
import { createTestTranslator, withProvider } from "../helpers/render-with-provider.tsx";
import { advanceClock, stopClock } from "../helpers/stop-clock.ts";

it.each([
  ["en", "DELETE", /^Warning: 7 of 10 deleted, 3 failed$/],
  ["en", "POST", /^Warning: 7 of 10 done, 3 failed$/],
  ["zh-CN", "DELETE", /^警告：\s?共 10 项，已删除 7 项，3 项未能删除$/],
] as const)(
  "[P1] The heading states how many of how many failed, in %s for %s",
  async (locale, method, name) => {
    const screen = await render(
      <PartialFailure total={10} items={await three()} method={method} />,
      withProvider(locale),
    );
    const region = screen.getByRole("region", { name });
    await expect.element(region.getByRole("heading", { level: 2, name })).toBeVisible();
  },
);

it.each([
  ["DELETE", "DELETE", "Warning: 8 of 10 deleted, 2 failed"],
  ["DELETE", "POST", "Warning: 8 of 10 done, 2 failed"],
])("[P1] The heading takes its verb from the failures' methods %s and %s", async (first, second, name) => {
  const failures = [
    item("a", await responseFailure(500, { method: first })),
    item("b", await responseFailure(500, { method: second })),
  ];
  const screen = await render(<PartialFailure total={10} items={failures} />);
  await expect.element(screen.getByRole("region", { name })).toBeVisible();
});

it("[P1] The severity is error when nothing succeeded, and `total` counts at least the failed items", async () => {
  const failures = await three();
  const screen = await render(<PartialFailure total={2} items={failures} />);
  await expect.element(screen.getByRole("region", { name: "Error: 0 of 3 done, 3 failed" })).toBeVisible();
  await screen.rerender(<PartialFailure total={Number.NaN} items={failures} />);
  await expect.element(screen.getByRole("region", { name: "Error: 0 of 3 done, 3 failed" })).toBeVisible();
});

it("[P1] PartialFailure renders nothing without failed items", async () => {
  const screen = await render(<PartialFailure total={10} items={[]} />);
  expect(screen.container.childElementCount).toBe(0);
});

it("[P2] The progress bar is hidden from assistive technology", async () => {
  const screen = await render(<PartialFailure total={10} items={await three()} />);
  const meter = screen.container.querySelector("[data-part=progress]");
  expect(meter?.closest("[aria-hidden=true]")).toBe(meter);
  const [done, broken] = [...(meter?.children ?? [])].map((part) => part.getBoundingClientRect().width);
  expect((done ?? 0) / (broken ?? 1)).toBeCloseTo(7 / 3, 1);
});

it("[P3] [P4] PartialFailure groups items by cause, with their names and what comes first", async () => {
  const failures = [...(await three()), item("eval-05", (await slow("other")).error)];
  const screen = await render(
    <PartialFailure total={10} items={failures} method="DELETE" onRetry={() => {}} />,
  );
  const groups = [...screen.container.querySelectorAll("[data-part=group]")].map((group) => [
    group.querySelector("p")?.textContent?.replace("\u2002", " | "),
    [...group.querySelectorAll("li")].map((name) => name.textContent),
  ]);
  expect(groups).toEqual([
    ["The service took too long to respond | Can retry now", ["eval-03", "eval-04", "eval-05"]],
    ["You don't have permission | Get access first", ["prod-shared"]],
  ]);
});

it("[P4] A POST with an unknown outcome has to be checked and is not retried", async () => {
  const retry = vi.fn();
  const screen = await render(
    <PartialFailure total={10} items={await three()} method="POST" onRetry={retry} />,
  );
  await expect.element(screen.locator.getByText("Check the result first")).toBeVisible();
  expect(screen.getByRole("button", { name: /^Retry/ }).elements()).toHaveLength(0);
});

it("[P8] PartialFailure offers to ask for access and names the permission", async () => {
  const ask = vi.fn();
  const failures = await three();
  const screen = await render(
    <PartialFailure total={10} items={failures} method="DELETE" onRetry={() => {}} />,
    withProvider("en", { onRequestAccess: ask }),
  );
  await screen.getByRole("button", { name: "Request access" }).click();
  expect(ask).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ status: 403 }));
  const named = screen.locator.getByText("modelarts:notebook:delete").elements();
  expect(named.map((name) => name.closest("[data-part=group]")?.textContent)).toEqual([
    expect.stringContaining("prod-shared"),
  ]);
});

it("[P9] PartialFailure shows 10 of 60 names, and the others on request", async () => {
  const failures = await Promise.all(Array.from({ length: 60 }, (_, n) => slow(`row-${n}`)));
  const screen = await render(<PartialFailure total={99} items={failures} />, withProvider("zh-TW"));
  const names = () => screen.container.querySelectorAll("[data-part=names] > li");
  expect(names()).toHaveLength(10);
  await screen.getByRole("button", { name: "顯示更多（還有 50 個）" }).click();
  expect(names()).toHaveLength(60);
  expect(document.activeElement).toBe(names()[10]);
});

it("[P15] PartialFailure shows untrusted names truncated in their own direction, and nodes unchanged", async () => {
  const evil = `<img src=x onerror=alert(1)>\u202E${"name ".repeat(200_000)}`;
  const { error } = await slow("a");
  const failures = [
    { id: "1", label: evil, error },
    { id: "2", label: "دفتر-3", error },
    { id: "3", label: <a href="/notebooks/3">notebook 3</a>, error },
  ];
  const screen = await render(<PartialFailure total={9} items={failures} />);
  const region = screen.getByRole("region").element();
  expect(region.querySelector("img")).toBeNull();
  expect(region.textContent).not.toContain("\u202E");
  expect(region.scrollWidth).toBeLessThanOrEqual(region.clientWidth);
  expect(region.textContent?.length).toBeLessThan(1_000);
  const name = screen.locator.getByText("دفتر-3").element();
  expect([name.tagName, name.getAttribute("translate")]).toEqual(["BDI", "no"]);
  await expect.element(screen.getByRole("link", { name: "notebook 3" })).toBeVisible();
});

it("[P10] The details keep every request ID, and the support report lists every cause", async () => {
  const failures = [
    ...(await three()),
    ...(await Promise.all(Array.from({ length: 22 }, (_, n) => slow(`x${n}`)))),
  ];
  const screen = await render(
    <PartialFailure total={30} items={failures} method="DELETE" />,
    withProvider("en", { audience: "operator" }),
  );
  await screen.getByRole("button", { name: "Details" }).click();
  await screen.getByRole("button", { name: "Show more", exact: true }).click();
  await expect.element(screen.locator.getByText("req-x16", { exact: true })).toBeVisible();
  await expect.element(screen.locator.getByText("5 more")).toBeVisible();
  await screen.getByRole("button", { name: "Copy report for support" }).click();
  await expect.poll(() => navigator.clipboard.readText()).toContain("403 Forbidden");
  const report = await navigator.clipboard.readText();
  expect(report).toContain("504 Gateway Timeout");
  expect(report).toMatch(/Request IDs: req-eval-03, req-eval-04, .*, 5 more/);
});

it("[P8] [B54] PartialFailure states that the user is signed in, beside the numbers", async () => {
  const failures = [item("a", await responseFailure(401)), await denied("b")];
  const screen = await render(
    <PartialFailure total={10} items={failures} method="DELETE" />,
    withProvider("zh-CN", { onSignIn: () => true }),
  );
  const card = screen.getByRole("region", { name: /^警告：.*8.*2/ });
  await screen.getByRole("button", { name: "登录" }).click();
  await expect.element(card).toHaveTextContent("以下各项的操作未能完成。您已登录");
  expect(screen.getByRole("button", { name: "登录" }).elements()).toEqual([]);
});

it("[P11] PartialFailure regroups by the response bodies and leaves them readable", async () => {
  const respond = (code: string) => createResponse(409, { body: { error_code: code, error_msg: "Busy." } });
  const responses = [respond("CSS.0045"), respond("CSS.0046"), respond("CSS.0045")];
  const failures = responses.map((response, n) => item(`row ${n}`, response));
  const screen = await render(<PartialFailure total={9} items={failures} />);
  await expect.poll(() => screen.container.querySelectorAll("[data-part=group]").length).toBe(2);
  await expect(responses[0]?.json()).resolves.toMatchObject({ error_code: "CSS.0045" });
});

it("[P14] PartialFailure follows the locale and announces nothing because of it", async () => {
  stopClock();
  const translator = createTestTranslator("en");
  const screen = await render(
    <PartialFailure total={10} items={await three()} method="DELETE" onRetry={() => {}} />,
    withProvider(translator),
  );
  await expect.poll(flushAnnouncements).toHaveLength(1);
  await translator.setLocale("zh-TW");
  await expect.element(screen.getByRole("button", { name: "重試 2 項" })).toBeVisible();
  await expect.element(screen.locator.getByText(zhTW["ui.groupAccess"])).toBeVisible();
  await advanceClock(5000);
  expect(getAnnouncements()).toHaveLength(1);
});
