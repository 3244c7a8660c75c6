import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { SurfaceEvent } from "../../src/types.ts";
import { emitEvent } from "../../src/utils/emit-event.ts";
import { createPlainFailure } from "../helpers/create-model.ts";
import { takeConsoleMessages } from "../helpers/fail-on-console.ts";

const NOW = Date.UTC(2026, 0, 5);
beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Returns the event for a failure with these fields. */
function getEvent(fields: Partial<Parameters<typeof emitEvent>[3]> = {}): SurfaceEvent | undefined {
  const onEvent = vi.fn<(event: SurfaceEvent) => void>();
  emitEvent({ onEvent }, "shown", "banner", createPlainFailure({ kind: "http", ...fields }));
  return onEvent.mock.lastCall?.[0];
}

it("[B33] An event has what happened, on which surface, the IDs of the failure and the time", () => {
  const ids = { status: 503, code: "ModelArts.0010", requestId: "3f1c-77d0", service: "modelarts" };
  expect(getEvent(ids)).toStrictEqual({
    category: "shown",
    surface: "banner",
    kind: "http",
    ...ids,
    timestamp: NOW,
  });
});

it("[B33] An event has no field for what is not known of the failure", () => {
  expect(Object.keys(getEvent() ?? {})).toEqual(["category", "surface", "kind", "timestamp"]);
});

it.each([
  ["a sentence", "Quota of user jane exceeded"],
  ["a sentence that ends with an ID", "user jane: A.1"],
  ["a sentence that starts with an ID", "A.1 (user jane)"],
  ["a name in another script", "李雷"],
  ["a very long text", "x".repeat(129)],
  ["an empty text", ""],
])("[B33] An event leaves out a code and a request ID that are %s", (_, text) => {
  expect(Object.keys(getEvent({ code: text, requestId: text }) ?? {})).toEqual(Object.keys(getEvent() ?? {}));
});

it.each(["A", "arn:aws:iam::1/role", "dGVzdA==", "a_b~c+d", "x".repeat(128)])(
  "[B33] An event has the ID %s",
  (id) => {
    expect(getEvent({ code: id, requestId: id })).toMatchObject({ code: id, requestId: id });
  },
);

it("[B32] An `onEvent` that throws is named in the console, and does not stop the surface", () => {
  const onEvent = () => {
    throw new Error("broken");
  };
  emitEvent({ onEvent }, "shown", "banner", createPlainFailure({ kind: "http" }));
  expect(takeConsoleMessages()).toEqual([expect.stringContaining("`onEvent` threw")]);
});

it("needs no `onEvent`", () => {
  expect(() => emitEvent({}, "shown", "banner", createPlainFailure({ kind: "http" }))).not.toThrow();
});
