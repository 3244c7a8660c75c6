import { beforeEach, expect, it, vi } from "vitest";
import { reloadOnce } from "./reload-once.ts";

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal("sessionStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
});

it("[E8] loads the page again once, and not again within a minute", () => {
  const reload = vi.fn();
  expect([
    reloadOnce(1_000_000, reload),
    reloadOnce(1_030_000, reload),
    reloadOnce(1_059_999, reload),
  ]).toEqual([true, false, false]);
  expect(reload).toHaveBeenCalledOnce();
  expect(reloadOnce(1_060_000, reload)).toBe(true);
});

it("[E8] leaves the page alone where nothing can be remembered", () => {
  vi.stubGlobal("sessionStorage", {
    getItem: () => {
      throw new DOMException("denied", "SecurityError");
    },
  });
  const reload = vi.fn();
  expect(reloadOnce(1, reload)).toBe(false);
  expect(reload).not.toHaveBeenCalled();
});
