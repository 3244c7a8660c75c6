import type { SurfaceEvent } from "@errorkit/react";
import { createErrorStore, ErrorToaster } from "@errorkit/react";
import { expect, it } from "vitest";
import { render } from "vitest-browser-react";
import { busyFailure, responseFailure } from "../helpers/failures.ts";
import { withProvider } from "../helpers/render-with-provider.tsx";

/** Renders a toaster and collects category, surface and status of its events. */
async function renderToaster() {
  const store = createErrorStore();
  const events: unknown[] = [];
  const onEvent = ({ category, surface, status }: SurfaceEvent) => events.push([category, surface, status]);
  const screen = await render(<ErrorToaster store={store} maxVisible={1} />, withProvider("en", { onEvent }));
  return { store, events, screen };
}

it("[T24] The toaster reports `resolved` when all sources of a toast resolve", async () => {
  const { store, events, screen } = await renderToaster();
  store.add(await busyFailure(), { source: "jobs" });
  store.add(await busyFailure(), { source: "nodes" });
  await expect.element(screen.getByRole("group")).toBeVisible();
  store.resolve("jobs");
  await expect.element(screen.getByRole("group")).toBeVisible();
  store.resolve("nodes");
  await expect.element(screen.getByRole("group")).not.toBeInTheDocument();
  expect(events).toEqual([
    ["shown", "toast", 503],
    ["resolved", "toast", 503],
  ]);
});

it("[T24] The toaster reports `resolved` when a retry succeeds", async () => {
  const { store, events, screen } = await renderToaster();
  store.add(await busyFailure(), { onRetry: async () => {} });
  await screen.getByRole("button", { name: /^Retry\b/ }).click();
  await expect.element(screen.getByRole("group")).not.toBeInTheDocument();
  expect(events.map((event) => (event as string[])[0])).toEqual(["shown", "retried", "resolved"]);
});

it("[T24] The toaster reports no `resolved` for a dismissed, cleared or collapsed toast", async () => {
  const { store, events, screen } = await renderToaster();
  store.add(await responseFailure(404));
  await screen.getByRole("button", { name: "Dismiss" }).click();
  store.add(await responseFailure(409));
  await expect.element(screen.getByRole("group")).toBeVisible();
  store.add(await responseFailure(500));
  await expect.element(screen.getByRole("group", { name: /problem/ })).toBeVisible();
  store.clear();
  await expect.element(screen.getByRole("group")).not.toBeInTheDocument();
  expect(events).toEqual([
    ["shown", "toast", 404],
    ["dismissed", "toast", 404],
    ["shown", "toast", 409],
    ["shown", "toast", 500],
  ]);
});
