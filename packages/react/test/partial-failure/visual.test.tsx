import { PartialFailure } from "@errorkit/react";
import { createRef } from "react";
import { afterEach, expect, it } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { expectChineseNames } from "../helpers/accessible-names.ts";
import { expectNoViolations } from "../helpers/axe.ts";
import { responseFailure } from "../helpers/failures.ts";
import { hydrateFromServer } from "../helpers/hydrate-from-server.ts";
import { withProvider } from "../helpers/render-with-provider.tsx";
import { emulateMedia, getDarkPixelShare, setTheme, setWidth, views } from "../helpers/visual.ts";

const settings = { supportHref: "/help", onRequestAccess: () => {} };

const some = async () => {
  const statuses = [504, 504, 403, 422, 429, ...Array.from({ length: 15 }, () => 409)];
  const errors = await Promise.all(
    statuses.map((status, n) =>
      responseFailure(status, { headers: { "x-request-id": `req-5b7e1d20-${n}` } }),
    ),
  );
  return errors.map((error, n) => ({ id: `${n}`, label: `notebook-eval-${n}`, error }));
};

afterEach(async () => {
  await setWidth(1280);
});

it("[P12] PartialFailure forwards ref, className, style and other props to its one root", async () => {
  const ref = createRef<HTMLElement>();
  const screen = await render(
    <PartialFailure
      ref={ref}
      total={30}
      items={await some()}
      className="own"
      style={{ marginTop: 7 }}
      data-testid="bulk"
      onDismiss={() => {}}
      headingLevel={4}
    />,
  );
  const root = screen.getByTestId("bulk").element();
  expect(ref.current).toBe(root);
  expect([...screen.container.children]).toEqual([root]);
  expect(root).toHaveClass("own");
  expect(getComputedStyle(root).marginTop).toBe("7px");
  await expect.element(screen.getByRole("heading", { level: 4 })).toBeVisible();
  await expect.element(screen.getByRole("button", { name: "Dismiss" })).toBeVisible();
});

it("[P2] [B42] The progress bar draws both shares in forced colors", async () => {
  await emulateMedia("forced-colors", "active");
  await page.viewport(414, 896);
  const screen = await render(<PartialFailure total={30} items={await some()} />);
  const [done, broken] = screen.container.querySelectorAll("[data-part=progress] > *");
  const [whole, striped] = [
    await getDarkPixelShare(done as Element),
    await getDarkPixelShare(broken as Element),
  ];
  expect([whole > 0.5, striped > 0.1, striped < whole]).toEqual([true, true, true]);
});

it("[P16] PartialFailure renders on a server and hydrates without a warning", async () => {
  const failures = await some();
  const { wrapper: Wrapper } = withProvider("zh-CN");
  const page = (
    <Wrapper>
      <PartialFailure total={30} items={failures} method="DELETE" onRetry={() => {}} />
    </Wrapper>
  );
  const { container, hydrated, unmount } = hydrateFromServer(page);
  expect(container.querySelector("h2")?.textContent).toContain("共 30 项");
  await hydrated;
  unmount();
});

it.each(views)(
  "[P13] PartialFailure passes axe with details collapsed and expanded, %s in %s",
  async (theme, locale) => {
    setTheme(theme);
    document.documentElement.lang = locale;
    const screen = await render(
      <PartialFailure total={30} items={await some()} method="DELETE" onRetry={() => {}} />,
      withProvider(locale, settings),
    );
    await expectNoViolations();
    screen.container.querySelector<HTMLElement>("[data-part=details-trigger]")?.click();
    await expect.poll(() => screen.container.querySelectorAll("dl").length).toBe(1);
    await expectNoViolations();
  },
);

it("[P13] PartialFailure has Chinese names without English words", async () => {
  const screen = await render(
    <PartialFailure total={30} items={await some()} method="DELETE" onRetry={() => {}} />,
    withProvider("zh-CN", settings),
  );
  expectChineseNames(screen.container, 5);
});

it("[P13] PartialFailure has targets of at least 24 px and reflows at 320 px", async () => {
  await setWidth(320);
  const screen = await render(
    <PartialFailure total={30} items={await some()} method="DELETE" onRetry={() => {}} />,
    withProvider("en", settings),
  );
  for (const target of screen.container.querySelectorAll("button, a")) {
    const { width, height } = target.getBoundingClientRect();
    expect([target.textContent, Math.min(width, height) >= 24]).toEqual([target.textContent, true]);
  }
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});
