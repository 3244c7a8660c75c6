import { toFailure } from "@errorkit/core";
import { createErrorTranslator } from "@errorkit/i18n";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { ErrorSurfaceProps } from "../../src/surface/surface-props.ts";
import { requests } from "../helpers/announcement-recorder.ts";
import { createDeferred } from "../helpers/create-deferred.ts";
import { driveSurfaceStore } from "../helpers/drive-surface-store.ts";
import { takeConsoleMessages } from "../helpers/fail-on-console.ts";
import { createFakePage, removeFakePage } from "../helpers/fake-page.ts";

vi.mock("../../src/a11y/live-announcer.ts", () => import("../helpers/announcement-recorder.ts"));

beforeEach(() => {
  createFakePage();
  requests.length = 0;
});
afterEach(removeFakePage);

const messages = createErrorTranslator().getSnapshot();
const busy = () => toFailure(new Response(null, { status: 503 }));
const missing = () => toFailure(new Response(null, { status: 404 }));
const limited = () => toFailure(new Response(null, { status: 429, headers: { "retry-after": "2" } }));

/** Returns the short announcements so far: those of a success and a wait, not those of a failure. */
const getTexts = (): readonly string[] =>
  requests.flatMap(({ getContent, politeness }) => {
    const content = getContent(messages);
    return typeof content === "string" ? [`${politeness}: ${content}`] : [];
  });
const SUCCEEDED = ["polite: The retry succeeded."];

/** Mounts a surface whose retry runs until the test settles it. */
function startRetry(props?: Partial<ErrorSurfaceProps>) {
  const { promise, resolve, reject } = createDeferred();
  const shown = { error: busy(), onRetry: () => promise, ...props };
  const surface = driveSurfaceStore(shown);
  surface.store.retry();
  const clear = () => surface.render({ ...shown, error: null });
  return { surface, clear, resolve, reject };
}

it("[B63] A success is announced when the error is gone because of a retry, and once", async () => {
  const { clear, resolve } = startRetry();
  clear();
  await vi.advanceTimersByTimeAsync(1000);
  expect(getTexts()).toEqual([]);
  resolve();
  await vi.advanceTimersByTimeAsync(50);
  clear();
  expect(getTexts()).toEqual(SUCCEEDED);
  expect(requests.at(-1)?.near).toBe(document.body);
});

it.each([
  ["A retry that was rejected", { fulfills: false, waits: false }],
  ["An error that disappears some time after the retry", { fulfills: true, waits: true }],
])("[B63] %s is not announced as a success", async (_, { fulfills, waits }) => {
  const { clear, resolve, reject } = startRetry();
  if (!waits) clear();
  if (fulfills) resolve();
  else reject(new Error("again"));
  await vi.advanceTimersByTimeAsync(1000);
  clear();
  expect(getTexts()).toEqual([]);
});

it("[B63] An error that disappears without a retry is not announced as a success", () => {
  const surface = driveSurfaceStore({ error: busy(), onRetry: () => {} });
  surface.render({ error: null });
  surface.render({ error: busy() });
  surface.unmount();
  expect(getTexts()).toEqual([]);
});

it('[B63] A success is not announced with `announce="off"`', async () => {
  const { clear, resolve } = startRetry({ announce: "off" });
  clear();
  resolve();
  await vi.advanceTimersByTimeAsync(50);
  expect(getTexts()).toEqual([]);
});

it("[B63] A success is announced when the retry fulfills and the app removes the surface with the error", async () => {
  const { surface, resolve } = startRetry();
  resolve();
  surface.unmount();
  await vi.advanceTimersByTimeAsync(0);
  expect(getTexts()).toEqual(SUCCEEDED);
});

it.each([
  ["is rejected", { fulfills: false, delay: 0 }],
  ["fulfills long after that", { fulfills: true, delay: 1000 }],
])(
  "[B63] No success is announced when the app removes the surface and the retry %s",
  async (_, { fulfills, delay }) => {
    const { surface, resolve, reject } = startRetry();
    surface.unmount();
    await vi.advanceTimersByTimeAsync(delay);
    if (fulfills) resolve();
    else reject(new Error("again"));
    await vi.advanceTimersByTimeAsync(100);
    expect(getTexts()).toEqual([]);
  },
);

it("[B13] What a server rendered is reported and not announced, and its wait is not announced either", async () => {
  const error = limited();
  const surface = driveSurfaceStore({ error, onRetry: () => {} }, {}, { hydrates: true });
  surface.render({ error, onRetry: () => {} });
  await vi.advanceTimersByTimeAsync(3000);
  expect(requests).toEqual([]);
  expect(surface.categories).toEqual(["shown"]);
});

it("[B13] The next error after that of a server's HTML is announced, with its wait", async () => {
  const surface = driveSurfaceStore({ error: busy(), onRetry: () => {} }, {}, { hydrates: true });
  surface.render({ error: null });
  surface.render({ error: limited(), onRetry: () => {} });
  await vi.advanceTimersByTimeAsync(0);
  expect(requests).toHaveLength(2);
  expect(getTexts()).toEqual(["polite: You can try again in 2 seconds."]);
});

it("`onFailure` gets each cause once, with the value that it was read from and the name of the surface", () => {
  const onFailure = vi.fn();
  const [first, second] = [{ status: 503 }, { status: 404 }];
  const surface = driveSurfaceStore({ error: first }, { onFailure });
  surface.render({ error: first, title: "Jobs did not load" });
  surface.render({ error: second });
  expect(onFailure.mock.calls).toEqual([
    [expect.objectContaining({ status: 503 }), first, { surface: "banner" }],
    [expect.objectContaining({ status: 404 }), second, { surface: "banner" }],
  ]);
});

it("[B32] A callback that throws is named in the console, and the surface keeps working", () => {
  const fail = () => {
    throw new Error("broken");
  };
  const settings = { onFailure: fail, onEvent: fail };
  const surface = driveSurfaceStore({ error: busy(), onDismiss: fail }, settings);
  surface.store.dismiss("button");
  surface.render({ error: missing() });
  const names = ["onEvent", "onFailure", "onEvent", "onDismiss", "onEvent", "onFailure"];
  expect(takeConsoleMessages()).toEqual(
    names.map((name) => expect.stringContaining(`\`${name}\` threw, so its result was ignored`)),
  );
  expect(surface.getModel()?.failure.status).toBe(404);
});

it("reports that the user has copied something", () => {
  const surface = driveSurfaceStore({ error: busy() });
  surface.store.handleCopied();
  expect(surface.categories).toEqual(["shown", "copied"]);
});

it("reports nothing for a surface that only lists other failures", () => {
  const variant = { name: "summary", element: "section", headingLevel: 2, silent: true } as const;
  const surface = driveSurfaceStore({ error: busy() }, {}, { options: { variant } });
  surface.store.handleCopied();
  surface.store.dismiss("button");
  expect(surface.categories).toEqual([]);
});

it("reports nothing and calls nothing where it shows nothing", () => {
  const onDismiss = vi.fn();
  const surface = driveSurfaceStore({ error: null, onDismiss });
  surface.store.dismiss("button");
  surface.store.handleCopied();
  surface.unmount();
  surface.store.handleCopied();
  expect(surface.categories).toEqual([]);
  expect(onDismiss).not.toHaveBeenCalled();
});
