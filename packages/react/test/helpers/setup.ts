import "@errorkit/react/styles.css";
import { resetErrorkit } from "@errorkit/react/testing";
import { afterEach, beforeAll, beforeEach, vi } from "vitest";
import { userEvent } from "vitest/browser";

// All files share one pointer. A toaster under it would not collapse.
beforeAll(() => userEvent.hover(document.documentElement, { position: { x: 0, y: 0 } }));

beforeEach(() => {
  resetErrorkit();
});

afterEach(() => {
  vi.useRealTimers();
  document.documentElement.removeAttribute("style");
  document.documentElement.removeAttribute("data-ek-contrast");
});
