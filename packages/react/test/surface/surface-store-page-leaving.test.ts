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
afterEach(async () => {
  // The page stays after all.
  await vi.advanceTimersByTimeAsync(3000);
  removeFakePage();
});

const lost = () => toFailure(new TypeError("Failed to fetch"), { online: true });
const busy = () => toFailure(new Response(null, { status: 503 }));
const BUSY = "The service is temporarily unavailable";
const LOST = "No complete response from the service";

it("[B46] A connection that is lost after the user began to leave is shown three seconds later", async () => {
  const surface = driveSurfaceStore({ error: null });
  page.dispatch("beforeunload");
  surface.render({ error: lost() });
  await vi.advanceTimersByTimeAsync(2999);
  expect([surface.getModel(), surface.categories]).toEqual([null, []]);
  await vi.advanceTimersByTimeAsync(1);
  expect(surface.getModel()?.title).toBe(LOST);
  expect(surface.categories).toEqual(["shown"]);
});

it("[B46] What was shown stays meanwhile, with its own props", async () => {
  const surface = driveSurfaceStore({ error: busy(), description: "Notebooks" });
  page.dispatch("beforeunload");
  surface.render({ error: lost(), description: "Other" });
  expect(surface.getModel()).toMatchObject({ title: BUSY, description: "Notebooks" });
  await vi.advanceTimersByTimeAsync(3000);
  expect(surface.getModel()).toMatchObject({ title: LOST, description: "Other" });
  expect(surface.categories).toEqual(["shown", "shown"]);
});

it("[B46] A failure from before, and a response, are shown at once", async () => {
  const before = lost();
  await vi.advanceTimersByTimeAsync(1);
  const surface = driveSurfaceStore({ error: null });
  page.dispatch("beforeunload");
  surface.render({ error: before });
  expect(surface.getModel()?.failure).toBe(before);
  const response = busy();
  surface.render({ error: response });
  expect(surface.getModel()?.failure).toBe(response);
});

it("[B46] A retry that ends while the user leaves keeps what was shown", async () => {
  const onRetry = () => Promise.reject(new TypeError("Failed to fetch"));
  const surface = driveSurfaceStore({ error: busy(), onRetry });
  surface.store.retry();
  page.dispatch("beforeunload");
  surface.render({ error: lost(), onRetry });
  await vi.advanceTimersByTimeAsync(1000);
  expect(surface.store.getSnapshot().attempts.running).toBe(false);
  expect(surface.getModel()?.title).toBe(BUSY);
  await vi.advanceTimersByTimeAsync(2000);
  expect(surface.getModel()?.title).toBe(LOST);
});

it("[B46] Nothing is retained once the page stays", async () => {
  const surface = driveSurfaceStore({ error: busy() });
  page.dispatch("beforeunload");
  surface.render({ error: lost() });
  await vi.advanceTimersByTimeAsync(3000);
  surface.render({ error: null });
  expect(surface.getModel()).toBeNull();
  expect(surface.store.getSnapshot()).toMatchObject({ retained: undefined, leftAt: Infinity });
  surface.unmount();
  expect([page.listListeners(), vi.getTimerCount()]).toEqual([[], 0]);
});

it("[B46] An error that is gone does not return while the user leaves", () => {
  const surface = driveSurfaceStore({ error: busy() });
  page.dispatch("beforeunload");
  surface.render({ error: null });
  expect(surface.getModel()).toBeNull();
  surface.render({ error: lost() });
  expect(surface.getModel()).toBeNull();
});

it.each([
  ["another error", busy()],
  ["nothing", null],
])("[B46] An error that arrives while the user leaves stays, where %s was shown before", (_, error) => {
  const missing = toFailure(new Response(null, { status: 404 }));
  const surface = driveSurfaceStore({ error });
  page.dispatch("beforeunload");
  surface.render({ error: missing });
  surface.render({ error: lost() });
  expect(surface.getModel()?.failure).toBe(missing);
});
