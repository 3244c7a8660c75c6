import "@errorkit/react/styles.css";
import { clearAnnouncements } from "@errorkit/react/testing";
import { afterEach, beforeEach, vi } from "vitest";

beforeEach(() => {
  clearAnnouncements();
});

afterEach(() => {
  vi.useRealTimers();
  document.documentElement.removeAttribute("style");
  document.documentElement.removeAttribute("data-ek-contrast");
});
