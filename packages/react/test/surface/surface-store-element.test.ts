import { toFailure } from "@errorkit/core";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { resetWarnings } from "../../src/utils/dev-warnings.ts";
import { requests } from "../helpers/announcement-recorder.ts";
import { driveSurfaceStore } from "../helpers/drive-surface-store.ts";
import { takeConsoleMessages } from "../helpers/fail-on-console.ts";
import type { FakePage } from "../helpers/fake-page.ts";
import { createFakeElement, createFakePage, removeFakePage } from "../helpers/fake-page.ts";

vi.mock("../../src/a11y/live-announcer.ts", () => import("../helpers/announcement-recorder.ts"));

let page: FakePage;
beforeEach(() => {
  page = createFakePage();
  requests.length = 0;
  resetWarnings();
});
afterEach(() => {
  vi.unstubAllEnvs();
  removeFakePage();
  resetWarnings();
});

const error = toFailure(new Response(null, { status: 503 }));

it("has its root element while it shows something, and `null` otherwise", () => {
  const surface = driveSurfaceStore({ error });
  expect(surface.store.element).toBe(surface.element);
  surface.render({ error: null });
  expect(surface.store.element).toBeNull();
  surface.render({ error });
  expect(surface.store.element).toBe(surface.element);
  surface.unmount();
  expect(surface.store.element).toBeNull();
});

it("marks a new element, so that the stylesheet lets the surface fade in", () => {
  expect(driveSurfaceStore({ error }).element.dataset).toEqual({ enters: "" });
});

it("[B34] The ref of the app gets the element, and `null` when the surface disappears", () => {
  const rootRef = vi.fn();
  const surface = driveSurfaceStore({ error }, {}, { options: { rootRef } });
  surface.render({ error }, { rootRef });
  expect(rootRef.mock.calls).toEqual([[surface.element]]);
  surface.render({ error: null }, { rootRef });
  expect(rootRef.mock.calls).toEqual([[surface.element], [null]]);
  surface.render({ error }, { rootRef });
  surface.unmount();
  expect(rootRef.mock.calls.slice(2)).toEqual([[surface.element], [null]]);
});

it("[B34] Another ref of the app takes the place of the first, and no ref takes the place of the second", () => {
  const [first, second] = [{ current: null }, { current: null }];
  const surface = driveSurfaceStore({ error });
  surface.render({ error }, { rootRef: first });
  expect([first.current, second.current]).toEqual([surface.element, null]);
  surface.render({ error }, { rootRef: second });
  expect([first.current, second.current]).toEqual([null, surface.element]);
  surface.render({ error });
  expect([first.current, second.current]).toEqual([null, null]);
});

it("calls `onCommit` after each commit with what is in the page, and with `null` before that leaves the page", () => {
  const onCommit = vi.fn();
  const surface = driveSurfaceStore({ error }, {}, { options: { onCommit } });
  const committed = expect.objectContaining({ element: surface.element, hydrated: false });
  surface.render({ error, title: "Jobs did not load" }, { onCommit });
  expect(onCommit.mock.calls).toEqual([[committed], [committed]]);
  expect(onCommit.mock.lastCall?.[0].model.title).toBe("Jobs did not load");
  onCommit.mockImplementation(() => expect(surface.store.element).toBe(surface.element));
  surface.unmount();
  expect(onCommit.mock.calls.slice(2)).toEqual([[null]]);
});

it("announces and reports nothing for a component of the app that does not attach its element", async () => {
  const onCommit = vi.fn();
  const surface = driveSurfaceStore({ error }, {}, { element: null, options: { onCommit } });
  surface.render({ error }, { onCommit });
  await Promise.resolve();
  surface.unmount();
  expect([surface.titles.length, requests, surface.categories]).toEqual([2, [], []]);
  expect(onCommit).not.toHaveBeenCalled();
});

/** Mounts a visible surface with Errorkit's class names in a page whose stylesheets set `lineBreak`. */
function mountWithStyles(lineBreak: string): void {
  const draw = page.show();
  vi.stubGlobal("getComputedStyle", () => ({ lineBreak }));
  const classList = { contains: (name: string) => name === "ek" };
  driveSurfaceStore(
    { error },
    {},
    { element: createFakeElement({ classList, checkVisibility: () => true }) },
  );
  draw();
}

it("A developer is warned of a page without the stylesheet", () => {
  mountWithStyles("auto");
  expect(takeConsoleMessages()).toEqual([expect.stringContaining("The stylesheet is missing")]);
});

it("A developer is not warned of a page with the stylesheet", () => {
  mountWithStyles("strict");
});

it("In production, nobody is warned of a page without the stylesheet", () => {
  vi.stubEnv("NODE_ENV", "production");
  mountWithStyles("auto");
});
