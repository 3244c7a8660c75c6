import "@errorkit/react/styles.css";
import { afterEach, beforeAll, beforeEach, vi } from "vitest";
import { userEvent } from "vitest/browser";
// Not from `@errorkit/react/testing`, which imports i18n: a test may replace modules of i18n, which must not be loaded before.
import { clearAnnouncementLog } from "../../src/a11y/live-announcer.ts";

// All files share one pointer. A toaster under it would not collapse.
beforeAll(() => userEvent.hover(document.documentElement, { position: { x: 0, y: 0 } }));

beforeEach(() => {
  clearAnnouncementLog();
  // No test waits for motion, except those that remove this.
  document.documentElement.style.setProperty("--ek-duration", "0s");
});

afterEach(() => {
  vi.useRealTimers();
  document.documentElement.removeAttribute("style");
  document.documentElement.removeAttribute("data-ek-contrast");
});
