import { toFailure } from "@errorkit/core";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { driveSurfaceStore } from "../helpers/drive-surface-store.ts";
import { createFocusEvent } from "../helpers/fake-events.ts";
import { createFakeElement, createFakePage, removeFakePage, setFocus } from "../helpers/fake-page.ts";

vi.mock("../../src/a11y/live-announcer.ts", () => import("../helpers/announcement-recorder.ts"));

beforeEach(() => {
  createFakePage();
});
afterEach(removeFakePage);

const error = toFailure(new Response(null, { status: 503 }));

/** Mounts a surface with a button, which has focus as soon as the user moves it there. */
function mount() {
  const button = createFakeElement();
  const contains = (other: unknown) => other === element || other === button;
  const element = createFakeElement({ contains });
  const surface = driveSurfaceStore({ error, onRetry: () => {} }, {}, { element });
  const focusButton = () => {
    setFocus(button);
    surface.store.handleFocus(createFocusEvent(element));
  };
  /** Removes the button in a commit. A browser moves focus to the body then, and reports no event. */
  const removeButton = async () => {
    setFocus(null);
    surface.render({ error });
    await Promise.resolve();
  };
  /** Removes the surface, as React does after it has detached the ref. */
  const remove = async () => {
    const hadFocus = contains(document.activeElement);
    surface.unmount();
    Object.assign(element, { isConnected: false });
    if (hadFocus) setFocus(null);
    await Promise.resolve();
  };
  return { surface, element, button, focusButton, removeButton, remove };
}

it("[B34] The focus handlers of the app get the events of the surface", () => {
  const [onFocus, onBlur] = [vi.fn(), vi.fn()];
  const { store, element } = driveSurfaceStore({ error, onFocus, onBlur });
  const events = [createFocusEvent(element), createFocusEvent(element)] as const;
  store.handleFocus(events[0]);
  store.handleBlur(events[1]);
  expect([onFocus.mock.calls, onBlur.mock.calls]).toEqual([[[events[0]]], [[events[1]]]]);
});

it("takes focus events without handlers of the app, and after it was removed", () => {
  const { store, element, unmount } = driveSurfaceStore({ error });
  const handleBoth = () => {
    store.handleBlur(createFocusEvent(element));
    store.handleFocus(createFocusEvent(element));
  };
  expect(handleBoth).not.toThrow();
  unmount();
  expect(handleBoth).not.toThrow();
});

it("[B22] The surface takes focus when its focused button is removed", async () => {
  const { element, focusButton, removeButton } = mount();
  focusButton();
  await removeButton();
  expect(document.activeElement).toBe(element);
});

it("[B22] The surface takes focus when its focused button is removed after focus moved within the surface", async () => {
  const { surface, element, button, focusButton, removeButton } = mount();
  focusButton();
  surface.store.handleBlur(createFocusEvent(element, button));
  await removeButton();
  expect(document.activeElement).toBe(element);
});

it("[B55] The surface does not take focus back that the user has moved to nowhere", async () => {
  const { surface, element, focusButton, removeButton } = mount();
  focusButton();
  surface.store.handleBlur(createFocusEvent(element, null));
  await removeButton();
  expect(document.activeElement).toBeNull();
});

it("[B55] A surface that never had focus does not take it", async () => {
  const { removeButton } = mount();
  await removeButton();
  expect(document.activeElement).toBeNull();
});

it("[B22] Focus returns to what had it before the surface appeared, when the surface is removed with focus inside", async () => {
  const before = createFakeElement();
  setFocus(before);
  const { focusButton, remove } = mount();
  focusButton();
  await remove();
  expect(document.activeElement).toBe(before);
});

it("[B22] Focus returns to what had it before, though React attached the surface again with focus inside", async () => {
  const before = createFakeElement();
  setFocus(before);
  const { surface, element, focusButton, remove } = mount();
  focusButton();
  surface.store.attach(null);
  surface.store.attach(element);
  await Promise.resolve();
  await remove();
  expect(document.activeElement).toBe(before);
});

it("[B55] Focus outside stays where it is when the surface is removed", async () => {
  setFocus(createFakeElement());
  const { remove } = mount();
  const later = createFakeElement();
  setFocus(later);
  await remove();
  expect(document.activeElement).toBe(later);
});
