import { ErrorSummary } from "@errorkit/react";
import { createRef } from "react";
import { afterEach, expect, it } from "vitest";
import { render } from "vitest-browser-react";
import { expectNoViolations } from "../helpers/axe.ts";
import { responseFailure } from "../helpers/failures.ts";
import { hydrateFromServer } from "../helpers/hydrate-from-server.ts";
import { withProvider } from "../helpers/render-with-provider.tsx";
import { setTheme, setWidth, views } from "../helpers/visual.ts";

const refused = () =>
  responseFailure(422, {
    headers: { "x-request-id": "req-8a01c55e" },
    body: {
      errors: Array.from({ length: 30 }, (_, n) => ({
        field: `field${n}`,
        message: "Use 4 to 32 letters, digits, or hyphens, starting with a letter.",
      })),
    },
  });
const select = () => {};

afterEach(async () => {
  await setWidth(1280);
});

it("[F11] The summary forwards ref, className, style and other props to its one root", async () => {
  const ref = createRef<HTMLElement>();
  const screen = await render(
    <ErrorSummary
      ref={ref}
      error={await refused()}
      className="own"
      style={{ marginTop: 7 }}
      data-testid="sum"
    />,
  );
  const root = screen.getByTestId("sum").element();
  expect(ref.current).toBe(root);
  expect([...screen.container.children]).toEqual([root]);
  expect(root).toHaveClass("own");
  expect(getComputedStyle(root).marginTop).toBe("7px");
});

it("[B3] The summary renders nothing and takes no focus for null, undefined and a canceled request", async () => {
  const aborted = new DOMException("The user aborted a request.", "AbortError");
  const screen = await render(<ErrorSummary error={null} />);
  for (const error of [undefined, aborted]) {
    await screen.rerender(<ErrorSummary error={error} />);
    expect(screen.container.childElementCount).toBe(0);
  }
  expect(document.activeElement).toBe(document.body);
});

it("[F16] The summary renders on a server and hydrates without a warning", async () => {
  const error = await refused();
  const { wrapper: Wrapper } = withProvider("zh-CN");
  const page = (
    <Wrapper>
      <ErrorSummary error={error} onFieldSelect={select} />
    </Wrapper>
  );
  const { container, unmount } = hydrateFromServer(page);
  expect(container.querySelectorAll("li")).toHaveLength(20);
  await expect.poll(() => document.activeElement).toBe(container.querySelector("section"));
  unmount();
});

it.each(views)("[F12] The summary passes axe, %s in %s", async (theme, locale) => {
  setTheme(theme);
  document.documentElement.lang = locale;
  const error = await refused();
  await render(
    <>
      <ErrorSummary error={error} onFieldSelect={select} title="1" />
      <ErrorSummary error={error} title="2" />
    </>,
    withProvider(locale),
  );
  await expectNoViolations();
});

it("[F12] The summary has targets of at least 24 px and reflows at 320 px", async () => {
  await setWidth(320);
  const screen = await render(<ErrorSummary error={await refused()} onFieldSelect={select} />);
  for (const target of screen.container.querySelectorAll("button")) {
    const { width, height } = target.getBoundingClientRect();
    expect([target.textContent, Math.min(width, height) >= 24]).toEqual([target.textContent, true]);
  }
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});
