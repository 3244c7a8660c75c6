import { toFailure } from "@errorkit/core";
import { describe, expect, it } from "vitest";
import { groupFailures } from "./group-failures.ts";
import { planRetry } from "./plan-retry.ts";

const AT = Date.UTC(2026, 0, 15, 8, 0, 0);
let count = 0;
const item = (error: unknown, id = `id-${++count}`) => ({
  id,
  label: id,
  failure: toFailure(error, { now: AT }),
});
const limited = (seconds: number, id?: string) =>
  item(new Response(null, { status: 429, headers: { "retry-after": String(seconds) } }), id);

describe("grouping", () => {
  it("[P3] groups by cause, never by text, in the order of appearance", () => {
    const groups = groupFailures(
      [
        item({ status: 504, message: "one" }, "a"),
        item({ status: 403 }, "b"),
        item({ status: 504, message: "another" }, "c"),
      ],
      { method: "DELETE" },
    );
    expect(groups.map((group) => [group.failure.status, group.items.map(({ id }) => id)])).toEqual([
      [504, ["a", "c"]],
      [403, ["b"]],
    ]);
  });

  it.each([
    ["DELETE", { status: 504 }, "ui.groupRetry"],
    ["POST", { status: 504 }, "ui.groupCheck"],
    ["PATCH", new TypeError("Failed to fetch"), "ui.groupCheck"],
    [undefined, { status: 500 }, "ui.groupRetry"],
    ["POST", { status: 429 }, "ui.groupRetry"],
    ["POST", { status: 408 }, "ui.groupRetry"],
    ["DELETE", { status: 421 }, "ui.groupRetry"],
    ["DELETE", { status: 403 }, "ui.groupAccess"],
    ["DELETE", { status: 401 }, "ui.groupSignIn"],
    ["PUT", { status: 422 }, "ui.groupFix"],
    ["DELETE", { status: 404 }, "ui.groupResolve"],
    ["DELETE", { status: 409 }, "ui.groupResolve"],
    ["PUT", { status: 412 }, "ui.groupResolve"],
    ["DELETE", { status: 402 }, "ui.groupResolve"],
    ["DELETE", "what nobody can read", "ui.groupRetry"],
    ["DELETE", null, "ui.groupRetry"],
  ])("[P4] says of %s and %o what comes first: %s", (method, error, status) => {
    expect(groupFailures([item(error)], { method })[0]?.status).toBe(status);
  });

  it("[P4] lets a failure's own method speak before the caller's", () => {
    const posted = { ...item(null), failure: toFailure({ status: 504 }, { method: "POST", now: AT }) };
    expect(groupFailures([posted], { method: "DELETE" })[0]?.status).toBe("ui.groupCheck");
  });

  it("[P4] follows the service's own document where the policy asks for it", () => {
    const documented = {
      ...item(null),
      failure: toFailure({ status: 503 }, { service: "modelarts", now: AT }),
    };
    expect(groupFailures([documented], { method: "DELETE" })[0]?.status).toBe("ui.groupRetry");
    expect(groupFailures([documented], { method: "DELETE", retryPolicy: "documented" })[0]?.status).toBe(
      "ui.groupResolve",
    );
  });
});

describe("planning", () => {
  const plan = (items: ReturnType<typeof item>[], moment: number) =>
    planRetry(groupFailures(items, { method: "DELETE" }), moment);

  it("[P5] repeats only what may be retried, each id once", () => {
    const items = [item({ status: 504 }, "a"), item({ status: 403 }, "b"), item({ status: 504 }, "a")];
    expect(plan(items, AT)).toEqual({ ids: ["a"], wait: { at: 0, seconds: 0 } });
  });

  it("[P5] plans nothing when repeating helps nothing", () => {
    expect(plan([item({ status: 403 }), item({ status: 404 })], AT)).toBeUndefined();
    expect(plan([], AT)).toBeUndefined();
  });

  it("[P6] leaves out what still waits, and takes it in when the wait is over", () => {
    const items = [item({ status: 504 }, "a"), limited(30, "b")];
    expect(plan(items, AT)?.ids).toEqual(["a"]);
    expect(plan(items, AT + 30_000)?.ids).toEqual(["a", "b"]);
  });

  it("[P6] waits for the first when all wait, and for the newest deadline of one cause", () => {
    const items = [limited(30, "a"), limited(40, "b")];
    expect(plan(items, AT)).toEqual({ ids: ["a", "b"], wait: { at: AT, seconds: 40 } });
  });
});
