import "@errorkit/react/styles.css";
import { clearAnnouncements } from "@errorkit/react/testing";
import { afterEach, beforeAll, beforeEach, vi } from "vitest";
import { userEvent } from "vitest/browser";

// The pointer is the page's: where one file left it, another's toasts would be held.
beforeAll(() => userEvent.hover(document.documentElement, { position: { x: 0, y: 0 } }));

beforeEach(() => {
  clearAnnouncements();
});

afterEach(() => {
  vi.useRealTimers();
  document.documentElement.removeAttribute("style");
  document.documentElement.removeAttribute("data-ek-contrast");
});
