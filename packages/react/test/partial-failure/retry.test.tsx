import { toFailure } from "@errorkit/core";
import { PartialFailure } from "@errorkit/react";
import { getAnnouncements } from "@errorkit/react/testing";
import type { JSX } from "react";
import { useState } from "react";
import { expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import type { Failures } from "../helpers/failed-items.ts";
import { denied, item, slow, three } from "../helpers/failed-items.ts";
import { createResponse } from "../helpers/failures.ts";
import { flushAnnouncements } from "../helpers/flush-announcements.ts";
import { withProvider } from "../helpers/render-with-provider.tsx";
import { stopClock } from "../helpers/stop-clock.ts";

it("[P5] The retry passes the distinct IDs of the items that can be repeated", async () => {
  const retry = vi.fn();
  const failures = [...(await three()), await slow("eval-03")];
  const screen = await render(<PartialFailure total={10} items={failures} method="DELETE" onRetry={retry} />);
  await screen.getByRole("button", { name: "Retry 2 items" }).click();
  expect(retry.mock.calls).toEqual([[["eval-03", "eval-04"]]]);
});

it("[P5] The retry passes numbers where the items have numbers as IDs", async () => {
  const retried: number[] = [];
  const items = [7, 8].map((id) => ({ id, label: `job-${id}`, error: { status: 503 } }));
  const screen = await render(
    <PartialFailure total={10} items={items} method="DELETE" onRetry={(ids) => void retried.push(...ids)} />,
  );
  await screen.getByRole("button", { name: "Retry 2 items" }).click();
  await expect.poll(() => retried).toEqual([7, 8]);
});

it("[P5] PartialFailure offers no retry where it cannot help, or without `onRetry`", async () => {
  const screen = await render(
    <PartialFailure total={10} items={[await denied("a")]} method="DELETE" onRetry={() => {}} />,
  );
  expect(screen.getByRole("button", { name: /^Retry/ }).elements()).toHaveLength(0);
  await screen.rerender(<PartialFailure total={10} items={await three()} method="DELETE" />);
  await expect.element(screen.locator.getByText("The service took too long to respond")).toBeVisible();
  expect(screen.getByRole("button", { name: /^Retry/ }).elements()).toHaveLength(0);
});

it("[P4] A group can be retried now only with `onRetry`", async () => {
  const failures = await three();
  const screen = await render(<PartialFailure total={10} items={failures} method="DELETE" />);
  await expect.element(screen.locator.getByText("The service took too long to respond")).toBeVisible();
  expect(screen.container.textContent).not.toContain("Can retry now");
  await screen.rerender(<PartialFailure total={10} items={failures} method="DELETE" onRetry={() => {}} />);
  await expect.element(screen.locator.getByText("Can retry now")).toBeVisible();
});

const limited = (id: string, seconds: number) =>
  item(
    id,
    toFailure(createResponse(429, { headers: { "retry-after": String(seconds) } }), {
      method: "DELETE",
      now: Date.now(),
    }),
  );

it("[P6] The retry includes an item when its delay is over", async () => {
  stopClock();
  const retry = vi.fn();
  const failures = [await slow("a"), limited("b", 30)];
  const screen = await render(
    <PartialFailure total={10} items={failures} method="DELETE" onRetry={retry} />,
    withProvider("zh-CN"),
  );
  await expect.element(screen.locator.getByText("可稍后重试")).toBeVisible();
  await expect.element(screen.getByRole("button", { name: "重试 1 项" })).toBeVisible();
  await vi.advanceTimersByTimeAsync(30_000);
  await screen.getByRole("button", { name: "重试 2 项" }).click();
  expect(retry.mock.calls).toEqual([[["a", "b"]]]);
});

it("[P6] The retry includes an item at once when its delay ended during sleep", async () => {
  stopClock();
  const failures = [await slow("a"), limited("b", 30)];
  const screen = await render(
    <PartialFailure total={10} items={failures} method="DELETE" onRetry={() => {}} />,
  );
  await expect.element(screen.getByRole("button", { name: "Retry 1 item" })).toBeVisible();
  vi.setSystemTime(Date.now() + 31_000);
  document.dispatchEvent(new Event("visibilitychange"));
  await expect.element(screen.getByRole("button", { name: "Retry 2 items" })).toBeVisible();
});

it("[P6] PartialFailure counts down where all items wait", async () => {
  const failures = [limited("a", 30), limited("b", 30)];
  const screen = await render(
    <PartialFailure total={10} items={failures} method="DELETE" onRetry={() => {}} />,
  );
  await expect.element(screen.getByRole("timer")).toHaveTextContent(/^You can try again in \d+ seconds\.$/);
  await expect
    .element(screen.getByRole("button", { name: "Retry 2 items" }))
    .toHaveAttribute("aria-disabled", "true");
});

it.each([
  ["with", () => {}],
  ["without", undefined],
])(
  "[B44] [P6] PartialFailure announces a wait of all items when it begins and when it ends, %s `onRetry`",
  async (_, onRetry) => {
    stopClock();
    const failures = [limited("a", 30), limited("b", 30)];
    await render(<PartialFailure total={10} items={failures} method="DELETE" onRetry={onRetry} />);
    await expect.poll(flushAnnouncements).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(30_000);
    await expect.poll(flushAnnouncements).toHaveLength(3);
    expect(getAnnouncements().map(({ text }) => text)).toEqual([
      expect.stringMatching(/^Warning: 8 of 10 deleted, 2 failed/),
      expect.stringMatching(/^You can try again in \d+ seconds\.$/),
      "You can try again now.",
    ]);
  },
);

/** A list that removes the retried items, so that the denied item is left. */
function Bulk({ failures }: { readonly failures: Failures }): JSX.Element {
  const [left, setLeft] = useState(failures);
  return (
    <PartialFailure
      total={10}
      items={left}
      method="DELETE"
      onRetry={async (ids) => setLeft(left.filter(({ id }) => !ids.includes(id)))}
    />
  );
}

it.each([
  ["en", "Warning: 7 of 10 deleted, 3 failed", "Warning: 9 of 10 deleted, 1 failed", "Retry 2 items"],
  [
    "zh-CN",
    "警告：共 10 项，已删除 7 项，3 项未能删除",
    "警告：共 10 项，已删除 9 项，1 项未能删除",
    "重试 2 项",
  ],
] as const)(
  "[P7] PartialFailure announces the numbers once in %s, and again after a retry",
  async (locale, first, second, button) => {
    const failures = await three();
    const screen = await render(<Bulk failures={failures} />, withProvider(locale));
    await expect.poll(getAnnouncements).toEqual([{ text: first, politeness: "polite" }]);
    await screen.getByRole("button", { name: button }).click();
    await expect.poll(getAnnouncements).toEqual([
      { text: first, politeness: "polite" },
      { text: second, politeness: "polite" },
    ]);
  },
);

it("[P5] PartialFailure takes focus when a retry leaves nothing to repeat", async () => {
  const screen = await render(<Bulk failures={await three()} />);
  (screen.getByRole("button", { name: "Retry 2 items" }).element() as HTMLElement).focus();
  await userEvent.keyboard("{Enter}");
  await expect
    .element(screen.getByRole("region", { name: "Warning: 9 of 10 deleted, 1 failed" }))
    .toHaveFocus();
});
