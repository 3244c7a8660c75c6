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
import { stopClock } from "./helpers/stop-clock.ts";

/** What the browser tells a page when a navigation or a download begins. */
const beginToLeave = () => window.dispatchEvent(new Event("beforeunload"));
/** What it tells a page that comes back from the back/forward cache. */
const comeBack = () => window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
/** A connection that was lost now; each is another failure. */
const lost = () => toFailure(new TypeError("Load failed"), { online: true });
const surfaces = () => document.querySelectorAll("[data-surface]").length;
/** Lets time pass, and React draw. */
const pass = async (milliseconds: number) => {
  await vi.advanceTimersByTimeAsync(milliseconds);
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
};

beforeEach(() => stopClock());
afterEach(comeBack);

it("[B46] neither draws nor says what is lost while the page is left, and shows it if the page still stands", async () => {
  const screen = await render(<ErrorBanner error={null} />, withProvider());
  beginToLeave();
  await pass(10);
  await screen.rerender(<ErrorBanner error={lost()} />);
  await pass(2900);
  expect(surfaces()).toBe(0);
  expect(getAnnouncements()).toEqual([]);
  await pass(200);
  await expect.element(screen.getByRole("heading", { name: /connect/ })).toBeVisible();
  await pass(500);
  expect(getAnnouncements()).toHaveLength(1);
});

it("[B46] holds back what is mounted with its error too", async () => {
  const screen = await render(<p>Jobs</p>, withProvider());
  beginToLeave();
  await screen.rerender(<ErrorBanner error={lost()} />);
  await pass(1000);
  expect(surfaces()).toBe(0);
  await pass(3000);
  expect(surfaces()).toBe(1);
});

it("[B46] leaves standing what stood there before, and says nothing again", async () => {
  const error = clientFailure("timeout");
  const screen = await render(<ErrorBanner error={error} />, withProvider());
  await pass(500);
  expect(getAnnouncements()).toHaveLength(1);
  beginToLeave();
  await pass(10);
  await screen.rerender(<ErrorBanner error={lost()} />);
  await pass(1000);
  await expect.element(screen.getByRole("heading", { name: /respond|time/i })).toBeVisible();
  expect(getAnnouncements()).toHaveLength(1);
  await pass(3000);
  await expect.element(screen.getByRole("heading", { name: /connect/ })).toBeVisible();
  await pass(500);
  expect(getAnnouncements()).toHaveLength(2);
});

it("[B46] shows at once what was lost before, and what the server said", async () => {
  const before = lost();
  await pass(10);
  const screen = await render(<ErrorBanner error={null} />, withProvider());
  beginToLeave();
  await screen.rerender(<ErrorBanner error={before} />);
  await pass(500);
  expect(surfaces()).toBe(1);
  await screen.rerender(<ErrorBanner error={{ status: 409, message: "Rack 7 is full" }} />);
  await pass(500);
  await expect.element(screen.getByRole("heading", { name: /connect/ })).not.toBeInTheDocument();
  expect(getAnnouncements()).toHaveLength(2);
});

it("[B46] shows nothing later for an error that the host forgets meanwhile", async () => {
  const screen = await render(<ErrorBanner error={null} />, withProvider());
  beginToLeave();
  await screen.rerender(<ErrorBanner error={lost()} />);
  await pass(1000);
  await screen.rerender(<ErrorBanner error={null} />);
  await pass(4000);
  expect(surfaces()).toBe(0);
  expect(getAnnouncements()).toEqual([]);
});

it("[B46] shows what was lost as soon as the page comes back from the back/forward cache, and holds back no more", async () => {
  const screen = await render(<ErrorBanner error={null} />, withProvider());
  beginToLeave();
  await screen.rerender(<ErrorBanner error={lost()} />);
  await pass(100);
  expect(surfaces()).toBe(0);
  comeBack();
  await pass(100);
  expect(surfaces()).toBe(1);
  await screen.rerender(<ErrorBanner key="next" error={lost()} />);
  await pass(100);
  expect(surfaces()).toBe(1);
});

it("[B46] holds back three seconds from the last navigation that began", async () => {
  const screen = await render(<ErrorBanner error={null} />, withProvider());
  beginToLeave();
  await screen.rerender(<ErrorBanner error={lost()} />);
  await pass(2000);
  beginToLeave();
  await pass(2000);
  expect(surfaces()).toBe(0);
  await pass(1100);
  expect(surfaces()).toBe(1);
});

it("[B46] holds back on a form's summary, which then takes focus, and on a bulk action", async () => {
  const page = (error: unknown) => (
    <>
      <ErrorSummary error={error} />
      <PartialFailure total={3} items={error ? [{ id: "7", label: "Rack 7", error }] : []} />
    </>
  );
  const screen = await render(page(null), withProvider());
  beginToLeave();
  await screen.rerender(page(lost()));
  await pass(1000);
  expect(surfaces()).toBe(0);
  await pass(3000);
  expect(surfaces()).toBe(2);
  expect(document.activeElement).toHaveAttribute("data-surface", "summary");
});

it("[T25] the toaster neither draws nor says it, counts it, and shows it if the page still stands", async () => {
  const store = createErrorStore();
  const screen = await render(<ErrorToaster store={store} />, withProvider());
  beginToLeave();
  const before = store.getSnapshot();
  const id = store.add(lost(), { source: "jobs" });
  expect(store.add(lost(), { source: "nodes" })).toBe(id);
  await pass(1000);
  expect(store.getSnapshot()).toBe(before);
  expect(surfaces()).toBe(0);
  expect(getAnnouncements()).toEqual([]);
  await pass(2100);
  await expect.element(screen.getByRole("group")).toBeVisible();
  expect(store.getSnapshot()).toMatchObject([{ id, count: 2 }]);
  await pass(500);
  expect(getAnnouncements()).toHaveLength(1);
});

it("[T25] a card that stands stays as it was, and the rest of the store goes on", async () => {
  const store = createErrorStore();
  await render(<ErrorToaster store={store} />, withProvider());
  store.add(lost(), { source: "poll", background: true });
  await pass(500);
  const [card] = store.getSnapshot();
  beginToLeave();
  await pass(10);
  store.add(lost(), { source: "jobs" });
  store.add({ status: 409, message: "Rack 7 is full" });
  await pass(500);
  expect(store.getSnapshot()).toHaveLength(2);
  expect(store.getSnapshot()[1]).toBe(card);
  expect(getAnnouncements()).toHaveLength(2);
  await pass(3000);
  expect(store.getSnapshot()[1]).toMatchObject({ id: card?.id, count: 2, background: false });
  await pass(500);
  expect(getAnnouncements()).toHaveLength(3);
});

it("[T25] what is settled or dismissed meanwhile does not come", async () => {
  const store = createErrorStore();
  await render(<ErrorToaster store={store} />, withProvider());
  beginToLeave();
  store.add(lost(), { source: "jobs" });
  await pass(1000);
  store.resolve("jobs");
  store.dismiss(store.add(lost(), { source: "nodes" }));
  await pass(3000);
  expect(store.getSnapshot()).toEqual([]);
  expect(getAnnouncements()).toEqual([]);
});

it("listens to the page only while something is there to hold back for", async () => {
  const added = vi.spyOn(window, "addEventListener");
  const removed = vi.spyOn(window, "removeEventListener");
  const of = (spy: typeof added | typeof removed) =>
    spy.mock.calls.map(([type]) => type).filter((type) => /beforeunload|pageshow/.test(type));
  const screen = await render(
    <ErrorkitProvider>
      <ErrorBanner error={null} />
      <ErrorBanner error={null} />
      <ErrorToaster store={createErrorStore()} />
    </ErrorkitProvider>,
  );
  expect(of(added)).toEqual(["beforeunload", "pageshow"]);
  expect(of(removed)).toEqual([]);
  await screen.unmount();
  expect(of(removed)).toEqual(["beforeunload", "pageshow"]);
});
