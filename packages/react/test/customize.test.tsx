import type { ErrorAction, ErrorkitProviderProps } from "@errorkit/react";
import { ErrorBanner } from "@errorkit/react";
import { expect, it } from "vitest";
import { render } from "vitest-browser-react";
import { takeConsoleMessages } from "./helpers/fail-on-console.ts";
import { responseFailure } from "./helpers/failures.ts";
import { withProvider } from "./helpers/render-with-provider.tsx";

type Customize = NonNullable<ErrorkitProviderProps["customize"]>;

/** What the kit says of a 404 when nobody presents it in another way. */
const KIT = "This resource can't be found";
const own: ErrorAction = { id: "own", label: "Ask Lin", onSelect: () => {} };

it.each<[what: string, parts: Readonly<Record<string, unknown>>, complaints: number]>([
  ["leaves the parts out", { title: undefined, actions: undefined, severity: undefined }, 0],
  ["gives a table of languages for a title", { title: { en: "Gone", "zh-CN": "不存在" } }, 1],
  ["gives a date for a description", { description: new Date(0), nextStep: ["Ask", {}] }, 2],
  ["gives a promise for a title", { title: Promise.resolve("Gone") }, 1],
  ["gives one action for a list", { actions: own }, 1],
  ["gives a list with holes for actions", { actions: [null, own] }, 1],
  ["gives an object for a label", { actions: [{ ...own, label: { en: "Ask" } }] }, 1],
])("[B32] keeps the kit's parts where a present %s", async (_, parts, complaints) => {
  const present = ((__, defaults) => ({ ...defaults, ...parts })) as Customize;
  const screen = await render(
    <ErrorBanner error={await responseFailure(404)} />,
    withProvider("en", { customize: present }),
  );
  await expect.element(screen.getByRole("heading", { name: `Error: ${KIT}` })).toBeVisible();
  await expect.element(screen.getByRole("region")).toHaveAttribute("data-severity", "error");
  expect(new Set(takeConsoleMessages()).size).toBe(complaints);
});

it("[B7] shows what a present gives beside what it leaves out", async () => {
  const present: Customize = (_, defaults) => ({
    ...defaults,
    title: ["The job ", <b key="id">42</b>, " is gone"],
    nextStep: 0,
    actions: [own],
  });
  const screen = await render(
    <ErrorBanner error={await responseFailure(404)} />,
    withProvider("en", { customize: present }),
  );
  await expect.element(screen.getByRole("heading", { name: "Error: The job 42 is gone" })).toBeVisible();
  await expect.element(screen.getByRole("button", { name: "Ask Lin" })).toBeVisible();
});
