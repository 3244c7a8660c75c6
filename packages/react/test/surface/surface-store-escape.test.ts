import { toFailure } from "@errorkit/core";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { ErrorSurfaceProps } from "../../src/surface/surface-props.ts";
import { driveSurfaceStore } from "../helpers/drive-surface-store.ts";
import { createKeyEvent } from "../helpers/fake-events.ts";
import { createFakeElement, createFakePage, removeFakePage, setFocus } from "../helpers/fake-page.ts";

vi.mock("../../src/a11y/live-announcer.ts", () => import("../helpers/announcement-recorder.ts"));

beforeEach(() => {
  createFakePage();
});
afterEach(removeFakePage);

const error = toFailure(new Response(null, { status: 503 }));
const compact = { name: "toast", element: "div", headingLevel: 3, compact: true } as const;
const HANDLED = { defaultPrevented: true, propagationStopped: true };
const IGNORED = { defaultPrevented: false, propagationStopped: false };

/** Mounts a compact surface with open details, whose trigger can take focus. */
function openDetails(props?: Partial<ErrorSurfaceProps>) {
  const trigger = createFakeElement();
  const querySelector = (selector: string) => (selector === "[data-part=details-trigger]" ? trigger : null);
  const element = createFakeElement({ querySelector });
  const surface = driveSurfaceStore({ error, ...props }, {}, { element, options: { variant: compact } });
  surface.store.toggleDetails();
  return { surface, trigger, isOpen: () => surface.store.getSnapshot().detailsOpen };
}

it("[B21] Escape dismisses the surface once, and a dialog around it does not get the event", () => {
  const onDismiss = vi.fn();
  const surface = driveSurfaceStore({ error, onDismiss });
  const event = createKeyEvent("Escape");
  surface.store.handleKeyDown(event);
  expect(onDismiss.mock.calls).toEqual([[{ reason: "escape" }]]);
  expect(event).toMatchObject(HANDLED);
  expect(surface.categories).toEqual(["shown", "dismissed"]);
});

it.each([
  ["Another key", createKeyEvent("Enter")],
  ["Escape of an input method that is composing", createKeyEvent("Escape", { isComposing: true })],
])("[B21] %s does not dismiss the surface, and goes on to the parent", (_, event) => {
  const onDismiss = vi.fn();
  const surface = driveSurfaceStore({ error, onDismiss });
  surface.store.handleKeyDown(event);
  expect(onDismiss).not.toHaveBeenCalled();
  expect(event).toMatchObject(IGNORED);
});

it("[B21] Escape goes on to the parent where the surface cannot be dismissed", () => {
  const surface = driveSurfaceStore({ error });
  const event = createKeyEvent("Escape");
  surface.store.handleKeyDown(event);
  expect(event).toMatchObject(IGNORED);
  expect(surface.categories).toEqual(["shown"]);
});

it.each([
  ["shows nothing", (surface: ReturnType<typeof driveSurfaceStore>) => surface.render({ error: null })],
  ["was removed", (surface: ReturnType<typeof driveSurfaceStore>) => surface.unmount()],
])("[B21] Escape does nothing on a surface that %s", (_, hide) => {
  const onDismiss = vi.fn();
  const surface = driveSurfaceStore({ error, onDismiss });
  hide(surface);
  const event = createKeyEvent("Escape");
  surface.store.handleKeyDown(event);
  expect(onDismiss).not.toHaveBeenCalled();
  expect(event).toMatchObject(IGNORED);
});

it("[B34] The key handler of the app gets each key first, and can prevent that Escape dismisses", () => {
  const onDismiss = vi.fn();
  const onKeyDown = vi.fn<NonNullable<ErrorSurfaceProps["onKeyDown"]>>((event) => {
    if (event.key === "Escape") event.preventDefault();
  });
  const surface = driveSurfaceStore({ error, onDismiss, onKeyDown });
  const events = [createKeyEvent("Tab"), createKeyEvent("Escape")];
  for (const event of events) surface.store.handleKeyDown(event);
  expect(onKeyDown.mock.calls).toEqual(events.map((event) => [event]));
  expect(onDismiss).not.toHaveBeenCalled();
  expect(events[1]).toMatchObject({ propagationStopped: false });
});

it("Escape closes the open details of a compact surface and focuses their button, and dismisses at the second press", () => {
  const onDismiss = vi.fn();
  const { surface, trigger, isOpen } = openDetails({ onDismiss });
  const event = createKeyEvent("Escape");
  surface.store.handleKeyDown(event);
  expect(isOpen()).toBe(false);
  expect(document.activeElement).toBe(trigger);
  expect(onDismiss).not.toHaveBeenCalled();
  expect(event).toMatchObject(HANDLED);
  surface.store.handleKeyDown(createKeyEvent("Escape"));
  expect(onDismiss).toHaveBeenCalledOnce();
  expect(isOpen()).toBe(false);
});

it("Escape closes the open details of a compact surface that cannot be dismissed", () => {
  const { surface, isOpen } = openDetails();
  surface.store.handleKeyDown(createKeyEvent("Escape"));
  expect(isOpen()).toBe(false);
  expect(surface.categories).toEqual(["shown"]);
  const event = createKeyEvent("Escape");
  surface.store.handleKeyDown(event);
  expect(isOpen()).toBe(false);
  expect(event).toMatchObject(IGNORED);
});

it("Escape dismisses a surface with room for its details at once, though they are open", () => {
  const onDismiss = vi.fn();
  const surface = driveSurfaceStore({ error, onDismiss });
  surface.store.toggleDetails();
  setFocus(surface.element);
  surface.store.handleKeyDown(createKeyEvent("Escape"));
  expect(onDismiss).toHaveBeenCalledOnce();
  expect(surface.store.getSnapshot().detailsOpen).toBe(true);
});
