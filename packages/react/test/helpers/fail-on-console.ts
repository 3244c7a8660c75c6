import { afterEach, beforeEach, expect, vi } from "vitest";

const messages: string[] = [];

const collect =
  (kind: string) =>
  (...words: unknown[]): void => {
    const text = words.map(String).join(" ");
    // What comes by itself (a body, a tick) may come while a test renders: React asks for `act`, a page has none.
    if (!text.includes("not wrapped in act(")) messages.push(`${kind}: ${text}`);
  };

beforeEach(() => {
  messages.length = 0;
  vi.spyOn(console, "error").mockImplementation(collect("error"));
  vi.spyOn(console, "warn").mockImplementation(collect("warn"));
});

// React's warnings and our own complaints fail the test that caused them, unless it took them.
afterEach(() => {
  const left = messages.splice(0);
  vi.restoreAllMocks();
  expect(left).toEqual([]);
});

/** What was complained about so far; whoever takes it expects it. */
export function takeConsoleMessages(): readonly string[] {
  return messages.splice(0);
}
