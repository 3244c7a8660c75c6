import { toFailure } from "@errorkit/core";
import {
  createErrorStore,
  ErrorBanner,
  ErrorkitProvider,
  ErrorSummary,
  ErrorToaster,
  PartialFailure,
} from "@errorkit/react";
import { getAnnouncements } from "@errorkit/react/testing";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { render } from "vitest-browser-react";
import { clientFailure } from "./helpers/failures.ts";
import { withProvider } from "./helpers/render-with-provider.tsx";
import { advanceClock, stopClock } from "./helpers/stop-clock.ts";

/** Sends what the browser sends to a page when a navigation or a download begins. */
const beginToLeave = () => window.dispatchEvent(new Event("beforeunload"));
/** Sends what the browser sends to a page that returns from the back/forward cache. */
const returnToPage = () => window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
/** Creates the failure of a connection that is lost now. */
const createLostConnection = () => toFailure(new TypeError("Load failed"), { online: true });
const countSurfaces = () => document.querySelectorAll("[data-surface]").length;

beforeEach(() => stopClock());
afterEach(returnToPage);

it("[B46] The banner holds back a lost connection for three seconds after beforeunload, then shows and announces it", async () => {
  const screen = await render(<ErrorBanner error={null} />, withProvider());
  beginToLeave();
  await advanceClock(10);
  await screen.rerender(<ErrorBanner error={createLostConnection()} />);
  await advanceClock(2900);
  expect(countSurfaces()).toBe(0);
  expect(getAnnouncements()).toEqual([]);
  await advanceClock(200);
  await expect.element(screen.getByRole("heading", { name: /complete response/ })).toBeVisible();
  await advanceClock(500);
  expect(getAnnouncements()).toHaveLength(1);
});

it("[B46] A banner that mounts with its error holds it back", async () => {
  const screen = await render(<p>Jobs</p>, withProvider());
  beginToLeave();
  await screen.rerender(<ErrorBanner error={createLostConnection()} />);
  await advanceClock(1000);
  expect(countSurfaces()).toBe(0);
  await advanceClock(3000);
  expect(countSurfaces()).toBe(1);
});

it("[B46] The banner keeps the previous failure meanwhile, without an announcement", async () => {
  const error = clientFailure("timeout");
  const screen = await render(<ErrorBanner error={error} />, withProvider());
  await advanceClock(500);
  expect(getAnnouncements()).toHaveLength(1);
  beginToLeave();
  await advanceClock(10);
  await screen.rerender(<ErrorBanner error={createLostConnection()} />);
  await advanceClock(1000);
  await expect.element(screen.getByRole("heading", { name: /respond|time/i })).toBeVisible();
  expect(getAnnouncements()).toHaveLength(1);
  await advanceClock(3000);
  await expect.element(screen.getByRole("heading", { name: /complete response/ })).toBeVisible();
  await advanceClock(500);
  expect(getAnnouncements()).toHaveLength(2);
});

it("[B46] The banner shows an earlier lost connection and a response of the server at once", async () => {
  const before = createLostConnection();
  await advanceClock(10);
  const screen = await render(<ErrorBanner error={null} />, withProvider());
  beginToLeave();
  await screen.rerender(<ErrorBanner error={before} />);
  await advanceClock(500);
  expect(countSurfaces()).toBe(1);
  await screen.rerender(<ErrorBanner error={{ status: 409, message: "Rack 7 is full" }} />);
  await advanceClock(500);
  await expect.element(screen.getByRole("heading", { name: /complete response/ })).not.toBeInTheDocument();
  expect(getAnnouncements()).toHaveLength(2);
});

it("[B46] The banner shows nothing later when the error is removed meanwhile", async () => {
  const screen = await render(<ErrorBanner error={null} />, withProvider());
  beginToLeave();
  await screen.rerender(<ErrorBanner error={createLostConnection()} />);
  await advanceClock(1000);
  await screen.rerender(<ErrorBanner error={null} />);
  await advanceClock(4000);
  expect(countSurfaces()).toBe(0);
  expect(getAnnouncements()).toEqual([]);
});

it("[B46] The banner shows the failure when the page returns from the back/forward cache", async () => {
  const screen = await render(<ErrorBanner error={null} />, withProvider());
  beginToLeave();
  await screen.rerender(<ErrorBanner error={createLostConnection()} />);
  await advanceClock(100);
  expect(countSurfaces()).toBe(0);
  returnToPage();
  await advanceClock(100);
  expect(countSurfaces()).toBe(1);
  await screen.rerender(<ErrorBanner key="next" error={createLostConnection()} />);
  await advanceClock(100);
  expect(countSurfaces()).toBe(1);
});

it("[B46] The three seconds start with the last beforeunload", async () => {
  const screen = await render(<ErrorBanner error={null} />, withProvider());
  beginToLeave();
  await screen.rerender(<ErrorBanner error={createLostConnection()} />);
  await advanceClock(2000);
  beginToLeave();
  await advanceClock(2000);
  expect(countSurfaces()).toBe(0);
  await advanceClock(1100);
  expect(countSurfaces()).toBe(1);
});

it("[B46] ErrorSummary and PartialFailure hold back a lost connection, and the summary then takes focus", async () => {
  const page = (error: unknown) => (
    <>
      <ErrorSummary error={error} />
      <PartialFailure total={3} items={error ? [{ id: "7", label: "Rack 7", error }] : []} />
    </>
  );
  const screen = await render(page(null), withProvider());
  beginToLeave();
  await screen.rerender(page(createLostConnection()));
  await advanceClock(1000);
  expect(countSurfaces()).toBe(0);
  await advanceClock(3000);
  expect(countSurfaces()).toBe(2);
  expect(document.activeElement).toHaveAttribute("data-surface", "summary");
});

it("[T25] The store holds back a lost connection for three seconds, and the toaster then shows and announces it", async () => {
  const store = createErrorStore();
  const screen = await render(<ErrorToaster store={store} />, withProvider());
  beginToLeave();
  const before = store.getSnapshot();
  const id = store.add(createLostConnection(), { source: "jobs" });
  expect(store.add(createLostConnection(), { source: "nodes" })).toBe(id);
  await advanceClock(1000);
  expect(store.getSnapshot()).toBe(before);
  expect(countSurfaces()).toBe(0);
  expect(getAnnouncements()).toEqual([]);
  await advanceClock(2100);
  await expect.element(screen.getByRole("group")).toBeVisible();
  expect(store.getSnapshot()).toMatchObject([{ id, count: 2 }]);
  await advanceClock(500);
  expect(getAnnouncements()).toHaveLength(1);
});

it("[T25] An existing group stays the same meanwhile, and other failures appear", async () => {
  const store = createErrorStore();
  await render(<ErrorToaster store={store} />, withProvider());
  store.add(createLostConnection(), { source: "poll", background: true });
  await advanceClock(500);
  const [card] = store.getSnapshot();
  beginToLeave();
  await advanceClock(10);
  store.add(createLostConnection(), { source: "jobs" });
  store.add({ status: 409, message: "Rack 7 is full" });
  await advanceClock(500);
  expect(store.getSnapshot()).toHaveLength(2);
  expect(store.getSnapshot()[1]).toBe(card);
  expect(getAnnouncements()).toHaveLength(2);
  await advanceClock(3000);
  expect(store.getSnapshot()[1]).toMatchObject({ id: card?.id, count: 2, background: false });
  await advanceClock(500);
  expect(getAnnouncements()).toHaveLength(3);
});

it("[T25] A failure that is resolved or dismissed meanwhile does not appear", async () => {
  const store = createErrorStore();
  await render(<ErrorToaster store={store} />, withProvider());
  beginToLeave();
  store.add(createLostConnection(), { source: "jobs" });
  await advanceClock(1000);
  store.resolve("jobs");
  store.dismiss(store.add(createLostConnection(), { source: "nodes" }));
  await advanceClock(3000);
  expect(store.getSnapshot()).toEqual([]);
  expect(getAnnouncements()).toEqual([]);
});

it("[B46] Errorkit listens to beforeunload and pageshow once, while a surface is mounted", async () => {
  const added = vi.spyOn(window, "addEventListener");
  const removed = vi.spyOn(window, "removeEventListener");
  const listTypes = (spy: typeof added | typeof removed) =>
    spy.mock.calls.map(([type]) => type).filter((type) => /beforeunload|pageshow/.test(type));
  const screen = await render(
    <ErrorkitProvider>
      <ErrorBanner error={null} />
      <ErrorBanner error={null} />
      <ErrorToaster store={createErrorStore()} />
    </ErrorkitProvider>,
  );
  expect(listTypes(added)).toEqual(["beforeunload", "pageshow"]);
  expect(listTypes(removed)).toEqual([]);
  await screen.unmount();
  expect(listTypes(removed)).toEqual(["beforeunload", "pageshow"]);
});
