import { toFailure } from "@errorkit/core";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { RetryContext } from "../../src/types.ts";
import { createDeferred } from "../helpers/create-deferred.ts";
import { driveSurfaceStore } from "../helpers/drive-surface-store.ts";
import type { FakePage } from "../helpers/fake-page.ts";
import { createFakePage, removeFakePage } from "../helpers/fake-page.ts";

vi.mock("../../src/a11y/live-announcer.ts", () => import("../helpers/announcement-recorder.ts"));

let page: FakePage;
beforeEach(() => {
  page = createFakePage();
});
afterEach(removeFakePage);

const busy = () => toFailure(new Response(null, { status: 503 }));
const BUSY = "The service is temporarily unavailable";

it("[B18] The store runs one attempt at a time and reports each as `retried`", async () => {
  const { promise, resolve } = createDeferred();
  const onRetry = vi.fn((_: RetryContext) => promise);
  const surface = driveSurfaceStore({ error: busy(), onRetry });
  surface.store.retry();
  surface.store.retry();
  expect(surface.store.getSnapshot().attempts).toEqual({ running: true, count: 1, rejected: false });
  resolve();
  await vi.advanceTimersByTimeAsync(50);
  surface.store.retry();
  expect(onRetry.mock.calls.map(([{ attempt }]) => attempt)).toEqual([1, 2]);
  expect(surface.categories).toEqual(["shown", "retried", "retried"]);
});

it("does not retry without `onRetry`, and not after the surface was removed", () => {
  const onRetry = vi.fn();
  const surface = driveSurfaceStore({ error: busy() });
  surface.store.retry();
  surface.render({ error: busy(), onRetry });
  surface.unmount();
  surface.store.retry();
  expect(onRetry).not.toHaveBeenCalled();
  expect(surface.categories).toEqual(["shown"]);
});

it("[B51] Removing the surface aborts the running attempt, and its number is not forgotten", () => {
  const contexts: RetryContext[] = [];
  const onRetry = (context: RetryContext) => {
    contexts.push(context);
    return new Promise(() => {});
  };
  const surface = driveSurfaceStore({ error: busy(), onRetry });
  surface.store.retry();
  expect(contexts[0]?.signal.aborted).toBe(false);
  surface.unmount();
  expect(contexts[0]?.signal.aborted).toBe(true);
  expect(surface.store.getSnapshot().attempts).toEqual({ running: false, count: 1, rejected: false });
});

it("[B52] What is shown stays while the error is cleared for a retry, and takes the newest props", async () => {
  const { promise, resolve } = createDeferred();
  const onRetry = () => promise;
  const first = busy();
  const surface = driveSurfaceStore({ error: first, onRetry });
  surface.store.retry();
  surface.render({ error: first, onRetry, title: "Retrying" });
  surface.render({ error: null, onRetry, title: "Cleared" });
  expect(surface.getModel()).toMatchObject({ title: "Retrying", failure: first });
  resolve();
  await vi.advanceTimersByTimeAsync(50);
  expect([...new Set(surface.titles)]).toEqual([BUSY, "Retrying", null]);
});

it("[B52] A running retry takes the newest props also where the app passes the same error", async () => {
  const { promise, resolve } = createDeferred();
  const onRetry = () => promise;
  // Read once: the same reading with each render.
  const error = { status: 503 };
  const surface = driveSurfaceStore({ error, onRetry });
  surface.store.retry();
  surface.render({ error, onRetry, title: "Retrying" });
  surface.render({ error: null, onRetry });
  expect(surface.getModel()?.title).toBe("Retrying");
  resolve();
  await vi.advanceTimersByTimeAsync(50);
  expect(surface.getModel()).toBeNull();
});

it("retains no error after the retry has ended", async () => {
  const error = busy();
  const onRetry = () => Promise.resolve();
  const surface = driveSurfaceStore({ error, onRetry });
  surface.store.retry();
  expect(surface.store.getSnapshot().retained?.reading.failure).toBe(error);
  await vi.advanceTimersByTimeAsync(50);
  expect(surface.store.getSnapshot().retained).toBeUndefined();
});

it("[B52] Another error during a retry is shown at once", () => {
  const onRetry = () => new Promise(() => {});
  const surface = driveSurfaceStore({ error: busy(), onRetry });
  surface.store.retry();
  surface.render({ error: null, onRetry });
  const missing = toFailure(new Response(null, { status: 404 }));
  surface.render({ error: missing, onRetry });
  surface.render({ error: null, onRetry });
  expect(surface.getModel()?.failure).toBe(missing);
});

it("reports `resolved` once, for the failure that was shown, when the error is gone after a retry", async () => {
  const events: unknown[] = [];
  const settings = {
    onEvent: ({ category, status }: { category: string; status?: number }) => {
      events.push([category, status]);
    },
  };
  const onRetry = () => Promise.resolve();
  const surface = driveSurfaceStore({ error: busy(), onRetry }, settings);
  surface.store.retry();
  surface.render({ error: null, onRetry });
  await vi.advanceTimersByTimeAsync(50);
  surface.render({ error: null, onRetry });
  surface.render({ error: undefined, onRetry });
  expect(events).toEqual([
    ["shown", 503],
    ["retried", 503],
    ["resolved", 503],
  ]);
  surface.render({ error: busy(), onRetry });
  surface.render({ error: null, onRetry });
  expect(events).toHaveLength(4);
  expect(surface.store.getSnapshot().attempts.count).toBe(0);
});

it("does not report `resolved` for a canceled request, a dismissal, or an error that is gone without a retry", () => {
  const onRetry = () => {};
  const surface = driveSurfaceStore({ error: busy(), onRetry });
  surface.render({ error: null, onRetry });
  surface.render({ error: busy(), onRetry });
  surface.store.retry();
  surface.store.dismiss("button");
  surface.render({ error: null, onRetry });
  surface.render({ error: busy(), onRetry });
  surface.store.retry();
  surface.render({ error: new DOMException("Canceled", "AbortError"), onRetry });
  expect(surface.categories.filter((category) => category === "resolved")).toEqual([]);
  surface.render({ error: null, onRetry });
  expect(surface.categories.at(-1)).toBe("resolved");
});

it("[B51] A dismissal aborts the running attempt, calls `onDismiss`, and attempts start again at 1", () => {
  const contexts: RetryContext[] = [];
  const onDismiss = vi.fn();
  const onRetry = (context: RetryContext) => {
    contexts.push(context);
    return new Promise(() => {});
  };
  const surface = driveSurfaceStore({ error: busy(), onRetry, onDismiss });
  surface.store.retry();
  surface.store.dismiss("escape");
  surface.store.retry();
  expect(contexts.map(({ attempt, signal }) => [attempt, signal.aborted])).toEqual([
    [1, true],
    [1, false],
  ]);
  expect(onDismiss.mock.calls).toEqual([[{ reason: "escape" }]]);
  expect(surface.categories).toEqual(["shown", "retried", "dismissed", "retried"]);
  surface.unmount();
  expect([page.listListeners(), vi.getTimerCount()]).toEqual([[], 0]);
});

it("[B52] The body of a response that arrives during a retry stays when the app clears the error", async () => {
  const error = Response.json({ error_code: "ModelArts.0104" }, { status: 409 });
  const onRetry = () => new Promise(() => {});
  const surface = driveSurfaceStore({ error, onRetry });
  surface.store.retry();
  await vi.waitFor(() => expect(surface.getModel()?.failure.code).toBe("ModelArts.0104"));
  surface.render({ error: null, onRetry });
  expect(surface.getModel()?.failure.code).toBe("ModelArts.0104");
});
