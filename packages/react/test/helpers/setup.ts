import "@errorkit/react/styles.css";
import { afterEach, beforeAll, beforeEach, vi } from "vitest";
import { userEvent } from "vitest/browser";

// All files share one pointer. A toaster under it would not collapse.
beforeAll(() => userEvent.hover(document.documentElement, { position: { x: 0, y: 0 } }));

beforeEach(async () => {
  // Not before the test file: it imports i18n, of which a test may replace a module.
  const { clearAnnouncements } = await import("@errorkit/react/testing");
  clearAnnouncements();
  // No test waits for motion, except those that remove this.
  document.documentElement.style.setProperty("--ek-duration", "0s");
});

afterEach(() => {
  vi.useRealTimers();
  document.documentElement.removeAttribute("style");
  document.documentElement.removeAttribute("data-ek-contrast");
});
