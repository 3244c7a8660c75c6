import { ErrorkitProvider } from "@errorkit/react";
import { clearAnnouncements } from "@errorkit/react/testing";
import type { ReactNode } from "react";
import { flushSync } from "react-dom";
import type { Root } from "react-dom/client";
import { createRoot } from "react-dom/client";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { countWhile } from "../helpers/count-hooks.ts";
import { everySurface } from "../helpers/every-surface.tsx";
import { takeConsoleMessages } from "../helpers/fail-on-console.ts";
import { clientFailure, createResponse, rateLimitFailure } from "../helpers/failures.ts";
import { createTestTranslator } from "../helpers/render-with-provider.tsx";
import { advanceClock, stopClock } from "../helpers/stop-clock.ts";

const COUNT = 20;

let container: HTMLElement;
let root: Root;

beforeEach(() => {
  stopClock();
  container = document.body.appendChild(document.createElement("div"));
  root = createRoot(container);
});
afterEach(() => {
  root.unmount();
  container.remove();
});

const translator = createTestTranslator("en");
const render = (page: ReactNode): void =>
  flushSync(() => root.render(<ErrorkitProvider translator={translator}>{page}</ErrorkitProvider>));

/** The errors of all kinds of effects: a countdown, a connection, a body that is read. */
const createErrors = async () => [
  await rateLimitFailure(),
  clientFailure("offline"),
  clientFailure("chunk-load"),
  createResponse(409, { body: { error_code: "FULL.1" } }),
];

it("shares its listeners and its timer among twenty of each surface", async () => {
  const errors = await createErrors();
  const page = Object.values(everySurface).flatMap((create, index) =>
    Array.from({ length: COUNT }, (_, count) => create(errors[count % errors.length], index * COUNT + count)),
  );
  const { listeners } = await countWhile(async () => {
    render(page);
    // The live regions are empty again.
    await advanceClock(20_000);
  });
  takeConsoleMessages();
  expect(document.querySelectorAll("[data-surface]").length).toBeGreaterThan(140);
  // Each summary listens to the forms around it, each toaster to focus behind it and to what opens above it.
  const { submit, focusin, toggle, close, fullscreenchange, ...shared } = listeners;
  expect([submit, focusin, toggle, close, fullscreenchange]).toEqual([COUNT, 2 * COUNT, COUNT, COUNT, COUNT]);
  expect(shared).toEqual({ beforeunload: 1, pageshow: 1, online: 1, offline: 1, visibilitychange: 1 });
  expect(vi.getTimerCount()).toBe(1);
});

it.each(Object.entries(everySurface))(
  "leaves nothing behind after a thousand mounts of %s",
  async (_, create) => {
    const errors = await createErrors();
    render(null);
    await advanceClock(1000);
    const { listeners } = await countWhile(async () => {
      for (let count = 0; count < 1000; count++) {
        render(create(errors[count % errors.length], count));
        render(null);
        // React prints each error that a boundary catches.
        takeConsoleMessages();
      }
      await advanceClock(20_000);
    });
    expect(listeners).toEqual({});
    expect(vi.getTimerCount()).toBe(0);
    expect(container.childElementCount).toBe(0);
    const regions = [...document.querySelectorAll("[aria-live]")];
    expect(regions.map(({ childElementCount }) => childElementCount)).toEqual([0, 0]);
    clearAnnouncements();
  },
);
