import { toFailure } from "@errorkit/core";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { driveSurfaceStore } from "../helpers/drive-surface-store.ts";
import type { FakePage } from "../helpers/fake-page.ts";
import { createFakePage, removeFakePage } from "../helpers/fake-page.ts";

vi.mock("../../src/a11y/live-announcer.ts", () => import("../helpers/announcement-recorder.ts"));

let page: FakePage;
beforeEach(() => {
  page = createFakePage();
});
afterEach(removeFakePage);

const OFFLINE = "You're offline";
const RESTORED = "You're back online";
const offline = () => toFailure(new TypeError("Failed to fetch"), { online: false });
const outdated = () =>
  toFailure(new TypeError("Failed to fetch dynamically imported module: https://c.example/a.js"));
const busy = () => toFailure(new Response(null, { status: 503 }));

it("[B53] The store follows the connection, and repeats no request", () => {
  const onRetry = vi.fn();
  const surface = driveSurfaceStore({ error: offline(), onRetry });
  page.dispatch("online");
  page.dispatch("offline");
  page.dispatch("online");
  expect(surface.titles).toEqual([OFFLINE, RESTORED, OFFLINE, RESTORED]);
  expect(surface.categories).toEqual(["shown", "recovered", "shown", "recovered"]);
  expect(onRetry).not.toHaveBeenCalled();
});

it("[B53] An event before the failure does not count", () => {
  const surface = driveSurfaceStore({ error: offline() });
  page.dispatch("online");
  surface.render({ error: busy() });
  page.dispatch("offline");
  page.dispatch("online");
  surface.render({ error: offline() });
  const unavailable = expect.stringContaining("unavailable");
  // Committed twice, because the store forgets the event in the first commit.
  expect(surface.titles).toEqual([OFFLINE, RESTORED, unavailable, unavailable, OFFLINE]);
});

it("[B53] A restored connection is shown until the error changes, however often it is rendered", () => {
  const error = offline();
  const surface = driveSurfaceStore({ error });
  page.dispatch("online");
  surface.render({ error });
  surface.render({ error });
  expect(surface.titles).toEqual([OFFLINE, RESTORED, RESTORED, RESTORED]);
  expect(surface.categories).toEqual(["shown", "recovered"]);
});

it("[B53] An event while nothing is shown does not count", () => {
  const surface = driveSurfaceStore({ error: offline() });
  page.dispatch("online");
  surface.render({ error: null });
  surface.render({ error: offline() });
  expect(surface.getModel()?.title).toBe(OFFLINE);
});

it("[E10] An outdated page offers no reload while the browser is offline", () => {
  page.setOnline(false);
  const surface = driveSurfaceStore({ error: outdated() });
  expect([surface.getModel()?.title, surface.getModel()?.actions]).toEqual([OFFLINE, []]);
  page.setOnline(true);
  page.dispatch("online");
  expect(surface.getModel()?.actions.map(({ id }) => id)).toEqual(["refresh"]);
  page.setOnline(false);
  page.dispatch("offline");
  expect(surface.getModel()?.actions).toEqual([]);
});

it("listens to the connection only while a failure that depends on it is shown", () => {
  const surface = driveSurfaceStore({ error: busy() });
  const count = () => page.listListeners().filter((type) => type.endsWith("line")).length;
  expect(count()).toBe(0);
  surface.render({ error: offline() });
  expect(count()).toBe(2);
  surface.render({ error: null });
  expect(count()).toBe(0);
  surface.render({ error: outdated() });
  expect(count()).toBe(2);
  surface.unmount();
  expect(count()).toBe(0);
});

it("shares its listeners with every other store, and leaves none behind", () => {
  const surfaces = Array.from({ length: 100 }, () => driveSurfaceStore({ error: offline() }));
  expect(page.listListeners()).toEqual(["beforeunload", "offline", "online", "pageshow"]);
  for (const { unmount } of surfaces) unmount();
  expect([page.listListeners(), vi.getTimerCount()]).toEqual([[], 0]);
});
