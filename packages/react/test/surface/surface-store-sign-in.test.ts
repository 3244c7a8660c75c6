import { toFailure } from "@errorkit/core";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createDeferred } from "../helpers/create-deferred.ts";
import { driveSurfaceStore } from "../helpers/drive-surface-store.ts";
import { createFakePage, removeFakePage } from "../helpers/fake-page.ts";

vi.mock("../../src/a11y/live-announcer.ts", () => import("../helpers/announcement-recorder.ts"));

beforeEach(() => {
  createFakePage();
});
afterEach(removeFakePage);

const expired = (method?: string) => toFailure(new Response(null, { status: 401 }), { method });
const getActionIds = (surface: ReturnType<typeof driveSurfaceStore>) =>
  surface.getModel()?.actions.map(({ id }) => id);

/** Signs in, and waits until the app may have repeated the request. */
async function signIn(store: { signIn: () => Promise<void> }): Promise<void> {
  const signedIn = store.signIn();
  await vi.advanceTimersByTimeAsync(50);
  await signedIn;
}

it("[B19] One sign-in runs at a time, and a canceled one can be repeated", async () => {
  const onSignIn = vi.fn(async () => false);
  const surface = driveSurfaceStore({ error: expired("GET") }, { onSignIn });
  const first = surface.store.signIn();
  const second = surface.store.signIn();
  expect(onSignIn).toHaveBeenCalledOnce();
  await Promise.all([first, second]);
  await signIn(surface.store);
  expect(onSignIn).toHaveBeenCalledTimes(2);
  expect(new Set(surface.titles).size).toBe(1);
});

it.each(["GET", "HEAD"])("[B19] A sign-in repeats a %s at once", async (method) => {
  const onRetry = vi.fn();
  const surface = driveSurfaceStore({ error: expired(method), onRetry }, { onSignIn: async () => {} });
  await signIn(surface.store);
  expect(onRetry).toHaveBeenCalledOnce();
  expect(surface.categories).toEqual(["shown", "retried"]);
});

it.each([
  ["a POST", expired("POST"), true],
  ["a request without a known method", expired(), true],
  ["a GET that the app cannot repeat", expired("GET"), false],
])("[B19] [B54] After %s, a sign-in is stated once and waits for the user", async (_, error, canRetry) => {
  const onRetry = vi.fn();
  const props = { error, ...(canRetry && { onRetry }) };
  const surface = driveSurfaceStore(props, { onSignIn: async () => {} });
  expect(getActionIds(surface)).toEqual(["sign-in"]);
  await signIn(surface.store);
  expect(surface.getModel()).toMatchObject({ title: "You're signed in", severity: "info", actions: [] });
  expect(surface.getModel()?.retry === null).toBe(!canRetry);
  expect(onRetry).not.toHaveBeenCalled();
  expect(surface.categories).toEqual(["shown", "recovered"]);
});

it("[B19] The method of the surface decides where the failure names none", async () => {
  const onRetry = vi.fn();
  const surface = driveSurfaceStore({ error: expired(), method: "GET", onRetry }, { onSignIn: () => true });
  await signIn(surface.store);
  expect(onRetry).toHaveBeenCalledOnce();
});

it("[B54] The next 401 asks to sign in again", async () => {
  const surface = driveSurfaceStore({ error: expired("POST") }, { onSignIn: () => true });
  await signIn(surface.store);
  expect(getActionIds(surface)).toEqual([]);
  surface.render({ error: expired("POST") });
  expect(getActionIds(surface)).toEqual(["sign-in"]);
});

it("[B54] A sign-in is forgotten when the error is gone", async () => {
  const error = expired("POST");
  const surface = driveSurfaceStore({ error }, { onSignIn: () => true });
  await signIn(surface.store);
  surface.render({ error: null });
  surface.render({ error });
  expect(getActionIds(surface)).toEqual(["sign-in"]);
});

it("[B19] A sign-in that ends after the surface was removed retries nothing", async () => {
  const { promise, resolve } = createDeferred();
  const onRetry = vi.fn();
  const surface = driveSurfaceStore({ error: expired("GET"), onRetry }, { onSignIn: () => promise });
  const signedIn = surface.store.signIn();
  surface.unmount();
  resolve();
  await vi.advanceTimersByTimeAsync(50);
  await signedIn;
  expect(onRetry).not.toHaveBeenCalled();
});

it("[B19] A sign-in repeats nothing where the app has repeated the request, and passes the next response a moment later", async () => {
  const onRetry = vi.fn();
  const createError = (id: string) =>
    toFailure(new Response(null, { status: 401, headers: { "x-request-id": id } }), { method: "GET" });
  const surface = driveSurfaceStore({ error: createError("req-1"), onRetry }, { onSignIn: async () => {} });
  const signedIn = surface.store.signIn();
  await vi.advanceTimersByTimeAsync(49);
  surface.render({ error: createError("req-2"), onRetry });
  await vi.advanceTimersByTimeAsync(1);
  await signedIn;
  expect(onRetry).not.toHaveBeenCalled();
  expect(getActionIds(surface)).toEqual(["sign-in"]);
});

it("[B19] A sign-in without `onSignIn` has not succeeded", async () => {
  const surface = driveSurfaceStore({ error: expired("POST") });
  const before = surface.getModel()?.title;
  await signIn(surface.store);
  expect(surface.getModel()?.title).toBe(before);
});

it.each([
  [
    "throws",
    () => {
      throw new Error("closed");
    },
  ],
  ["rejects", () => Promise.reject(new Error("closed"))],
  ["fulfills with `false`", () => Promise.resolve(false)],
  ["fulfills with `null`", () => Promise.resolve(null)],
  ["returns nothing", () => undefined],
])("[B19] A sign-in has not succeeded when `onSignIn` %s", async (_, onSignIn) => {
  const surface = driveSurfaceStore({ error: expired("POST") }, { onSignIn });
  await signIn(surface.store);
  expect(getActionIds(surface)).toEqual(["sign-in"]);
});
