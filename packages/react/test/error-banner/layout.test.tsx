import { ErrorBanner } from "@errorkit/react";
import { afterEach, describe, expect, it } from "vitest";
import { render } from "vitest-browser-react";
import { busyFailure, rateLimitFailure, responseFailure } from "../helpers/failures.ts";
import { withProvider } from "../helpers/render-with-provider.tsx";
import { setWidth } from "../helpers/visual.ts";

const everything = { onRetry: () => {}, onDismiss: () => {} };
const settings = { supportHref: "/help" };

afterEach(() => setWidth(1280));

describe.each(["en", "zh-CN", "zh-TW"] as const)("in %s", (locale) => {
  it("[B81] A wide banner has its text and its actions in one line, and its reference in the next", async () => {
    await setWidth(1248);
    const screen = await render(
      <ErrorBanner error={await busyFailure()} {...everything} />,
      withProvider(locale, settings),
    );
    const getBox = (part: string) =>
      (screen.container.querySelector(`[data-part=${part}]`) as Element).getBoundingClientRect();
    const [title, text, retry, reference] = ["title", "description", "retry", "reference"].map(getBox);
    if (!title || !text || !retry || !reference) throw new Error("A part is missing.");
    expect(text.left).toBeGreaterThan(title.right);
    expect(retry.left).toBeGreaterThan(text.right);
    expect(reference.top).toBeGreaterThanOrEqual(Math.max(text.bottom, title.bottom));
    const { height } = screen.getByRole("region").element().getBoundingClientRect();
    expect(height).toBeLessThanOrEqual(locale === "en" ? 72 : 78);
  });

  it.each([1248, 800, 390])(
    "[B81] Every button of the banner is on one line with the others, at %d px",
    async (width) => {
      await setWidth(width);
      const screen = await render(
        <ErrorBanner
          error={await responseFailure(503)}
          {...everything}
          actions={[
            { id: "a", label: "A", onSelect: () => {} },
            { id: "b", label: "B", href: "/b" },
          ]}
        />,
        withProvider(locale, settings),
      );
      const buttons = [...screen.container.querySelectorAll("[data-part=retry], [data-part=action]")];
      const edges = buttons.map((button) => {
        const { top, bottom } = button.getBoundingClientRect();
        return [top, bottom].join(" ");
      });
      expect(edges).toHaveLength(3);
      expect(new Set(edges).size).toBe(1);
    },
  );
});

it("[B81] The seconds in the ring of a waiting button are no part of its name", async () => {
  const screen = await render(
    <ErrorBanner error={await rateLimitFailure()} {...everything} />,
    withProvider("en", settings),
  );
  const retry = screen.getByRole("button", { name: "Retry", exact: true });
  await expect.element(retry).toHaveAttribute("data-retry", "waiting");
  const { content, inlineSize } = getComputedStyle(retry.element(), "::before");
  expect(retry.element()).toHaveAttribute("data-seconds", expect.stringMatching(/^\d+$/));
  // Firefox does not replace `attr()` in a computed style.
  expect(content).toMatch(/^(?:"\d+"|attr\(data-seconds\))$/);
  expect(Number.parseFloat(inlineSize)).toBe(24);
});
