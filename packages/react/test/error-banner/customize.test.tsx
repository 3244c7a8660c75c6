import type { ErrorAction, ErrorkitProviderProps } from "@errorkit/react";
import { ErrorBanner } from "@errorkit/react";
import { expect, it } from "vitest";
import { render } from "vitest-browser-react";
import { takeConsoleMessages } from "../helpers/fail-on-console.ts";
import { responseFailure } from "../helpers/failures.ts";
import { withProvider } from "../helpers/render-with-provider.tsx";

type Customize = NonNullable<ErrorkitProviderProps["customize"]>;

/** The default title of a 404. */
const DEFAULT_TITLE = "This resource can't be found";
const ownAction: ErrorAction = { id: "own", label: "Ask Lin", onSelect: () => {} };

it.each<[what: string, parts: Readonly<Record<string, unknown>>, errors: number]>([
  ["returns undefined", { title: undefined, actions: undefined, severity: undefined }, 0],
  ["returns a table of locales as title", { title: { en: "Gone", "zh-CN": "不存在" } }, 1],
  ["returns a date as description", { description: new Date(0), nextStep: ["Ask", {}] }, 2],
  ["returns a promise as title", { title: Promise.resolve("Gone") }, 1],
  ["returns one action as list", { actions: ownAction }, 1],
  ["returns a list with null as actions", { actions: [null, ownAction] }, 1],
  ["returns an object as label", { actions: [{ ...ownAction, label: { en: "Ask" } }] }, 1],
])("[B32] The banner keeps the default where `customize` %s", async (_, parts, errors) => {
  const customize = ((__, defaults) => ({ ...defaults, ...parts })) as Customize;
  const screen = await render(
    <ErrorBanner error={await responseFailure(404)} />,
    withProvider("en", { customize }),
  );
  await expect.element(screen.getByRole("heading", { name: `Error: ${DEFAULT_TITLE}` })).toBeVisible();
  await expect.element(screen.getByRole("region")).toHaveAttribute("data-severity", "error");
  expect(new Set(takeConsoleMessages()).size).toBe(errors);
});

it("[B47] The banner shows what `customize` returns beside the defaults", async () => {
  const customize: Customize = () => ({
    title: ["The job ", <b key="id">42</b>, " is gone"],
    nextStep: 0,
    actions: [ownAction],
  });
  const screen = await render(
    <ErrorBanner error={await responseFailure(404)} />,
    withProvider("en", { customize }),
  );
  await expect.element(screen.getByRole("heading", { name: "Error: The job 42 is gone" })).toBeVisible();
  await expect.element(screen.getByRole("button", { name: "Ask Lin" })).toBeVisible();
});
