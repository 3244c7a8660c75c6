import { toFailure } from "@errorkit/core";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { ErrorkitContextValue } from "../../src/provider/errorkit-context.ts";
import { getDefaults } from "../../src/provider/errorkit-context.ts";
import { SERVER_STATE } from "../../src/surface/surface-state.ts";
import { SurfaceStore } from "../../src/surface/surface-store.ts";
import { createDeferred } from "../helpers/create-deferred.ts";
import { createContextValue, driveSurfaceStore } from "../helpers/drive-surface-store.ts";
import { createResponse } from "../helpers/failures.ts";
import type { FakePage } from "../helpers/fake-page.ts";
import { createFakePage, removeFakePage } from "../helpers/fake-page.ts";

vi.mock("../../src/a11y/live-announcer.ts", () => import("../helpers/announcement-recorder.ts"));

let page: FakePage;
beforeEach(() => {
  page = createFakePage();
});
afterEach(removeFakePage);

const busy = () => toFailure(new Response(null, { status: 503 }));

it("returns the same snapshot until something changes, and starts with what a server renders", () => {
  const store = new SurfaceStore(() => undefined);
  expect(store.getSnapshot()).toEqual(SERVER_STATE);
  expect(store.getSnapshot()).toBe(store.getSnapshot());
});

it("keeps its snapshot and notifies of nothing when the same error is rendered again", () => {
  const error = busy();
  const surface = driveSurfaceStore({ error });
  const snapshot = surface.store.getSnapshot();
  for (let count = 0; count < 3; count++) surface.render({ error });
  expect(surface.store.getSnapshot()).toBe(snapshot);
  expect(surface.notifications()).toBe(0);
  expect(surface.titles).toHaveLength(4);
  expect(surface.categories).toEqual(["shown"]);
});

it("changes its snapshot and notifies once for what the user does", () => {
  const surface = driveSurfaceStore({ error: busy() });
  const snapshot = surface.store.getSnapshot();
  surface.store.toggleDetails();
  expect(surface.store.getSnapshot()).toEqual({ ...snapshot, detailsOpen: true });
  expect(surface.store.getSnapshot()).not.toBe(snapshot);
  expect(surface.notifications()).toBe(1);
});

it("closes the details when nothing is shown, and keeps them open for another error", () => {
  const surface = driveSurfaceStore({ error: busy() });
  surface.store.toggleDetails();
  surface.render({ error: busy() });
  expect(surface.store.getSnapshot().detailsOpen).toBe(true);
  surface.render({ error: null });
  expect(surface.store.getSnapshot().detailsOpen).toBe(false);
});

it("[B8] A body is read once, shown when it has been read, and forgotten with the error", async () => {
  const body = { error_code: "ModelArts.0104" };
  const response = createResponse(409, { body });
  const clone = vi.spyOn(response, "clone");
  const surface = driveSurfaceStore({ error: response });
  surface.render({ error: response });
  expect(surface.getModel()?.failure.code).toBeUndefined();
  await vi.waitFor(() => expect(surface.getModel()?.failure.code).toBe("ModelArts.0104"));
  expect(surface.notifications()).toBe(1);
  expect(clone).toHaveBeenCalledOnce();
  await expect(response.json()).resolves.toEqual(body);
  surface.render({ error: null });
  expect(surface.store.getSnapshot().completedReading).toBeUndefined();
});

it("[B8] The body of an error that is no longer shown changes nothing", async () => {
  const { promise, resolve } = createDeferred<ReturnType<typeof busy>>();
  const reader = { toFailure, readFailure: () => promise };
  const surface = driveSurfaceStore({ error: createResponse(409) }, { reader });
  const error = busy();
  surface.render({ error });
  resolve(busy());
  await vi.advanceTimersByTimeAsync(10);
  expect(surface.notifications()).toBe(0);
  expect(surface.getModel()?.failure).toEqual(error);
});

it("follows what counts without a provider, and stops when it is removed", async () => {
  const surface = driveSurfaceStore({ error: busy() }, {}, { getDefaults });
  const before = getDefaults();
  expect(surface.store.getSnapshot().defaults).toBe(before);
  const { translator } = before.sources;
  await translator.setLocale("zh-TW");
  expect(surface.store.getSnapshot().defaults).toBe(getDefaults());
  expect(surface.getModel()?.messages.locale).toBe("zh-TW");
  const count = surface.notifications();
  surface.unmount();
  await translator.setLocale("en");
  expect(surface.notifications()).toBe(count);
});

it("does not follow the defaults below a provider", () => {
  const getNothing = vi.fn((): ErrorkitContextValue | undefined => undefined);
  const surface = driveSurfaceStore({ error: busy() }, createContextValue().settings, {
    getDefaults: getNothing,
  });
  expect(surface.store.getSnapshot().defaults).toBeUndefined();
});

it("leaves nothing behind when it is removed while everything runs", async () => {
  const headers = { "retry-after": "30" };
  const error = createResponse(429, { headers, body: { error_code: "A.1" } });
  const surface = driveSurfaceStore({ error, onRetry: () => new Promise(() => {}) });
  await vi.waitFor(() => expect(surface.getModel()?.failure.code).toBe("A.1"));
  surface.store.retry();
  surface.store.toggleDetails();
  expect(page.listListeners()).toEqual(["beforeunload", "pageshow", "visibilitychange"]);
  const count = surface.notifications();
  surface.unmount();
  surface.store.toggleDetails();
  page.dispatch("beforeunload");
  await vi.advanceTimersByTimeAsync(60_000);
  expect([page.listListeners(), vi.getTimerCount()]).toEqual([[], 0]);
  expect(surface.notifications()).toBe(count);
});

it("shows the error again when it is subscribed again, as StrictMode and Activity do", () => {
  const error = busy();
  const surface = driveSurfaceStore({ error });
  const listener = vi.fn();
  const end = surface.store.subscribe(listener);
  end();
  const endAgain = surface.store.subscribe(listener);
  surface.render({ error });
  surface.store.toggleDetails();
  expect(listener).toHaveBeenCalledOnce();
  expect(surface.categories).toEqual(["shown"]);
  endAgain();
});
