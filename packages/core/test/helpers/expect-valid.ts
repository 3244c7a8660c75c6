import type { Failure } from "@errorkit/core";
import { isFailure } from "@errorkit/core";
import { expect } from "vitest";

/** Markup, control characters, bidirectional controls. */
const unclean =
  /<\/|<!|<(?:html|script|img|svg|p|b|div|body)\b|[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/iu;

/** Expects a failure to be frozen, clean, and the same as JSON. */
export function expectValid(failure: Failure): void {
  expect(isFailure(failure)).toBe(true);
  expect(failure.message.trim()).not.toBe("");
  expect(failure.message).not.toMatch(unclean);
  expect(Object.isFrozen(failure)).toBe(true);
  const copy = JSON.parse(JSON.stringify(failure));
  expect(copy).toEqual(failure);
  expect(isFailure(copy)).toBe(true);
}
