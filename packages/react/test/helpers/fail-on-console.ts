import { afterEach, beforeEach, expect, vi } from "vitest";

const messages: string[] = [];

const collect =
  (kind: string) =>
  (...values: unknown[]): void => {
    const text = values.map(String).join(" ");
    // A response body or a tick may arrive while a test renders. React then asks for `act`, which a page does not have.
    if (!text.includes("not wrapped in act(")) messages.push(`${kind}: ${text}`);
  };

beforeEach(() => {
  messages.length = 0;
  vi.spyOn(console, "error").mockImplementation(collect("error"));
  vi.spyOn(console, "warn").mockImplementation(collect("warn"));
});

// A warning or error in the console fails the test that caused it, unless the test took it.
afterEach(() => {
  const left = messages.splice(0);
  vi.restoreAllMocks();
  expect(left).toEqual([]);
});

/** Returns the warnings and errors so far, and removes them. The test expects them. */
export function takeConsoleMessages(): readonly string[] {
  return messages.splice(0);
}

/** Fails without a warning or error in the console: React prints each error that a boundary catches. */
export function expectConsoleMessages(): void {
  expect(takeConsoleMessages().length).toBeGreaterThan(0);
}
