import { toFailure } from "@errorkit/core";
import { documentedPolicy } from "@errorkit/core/services";
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

describe("groupFailures", () => {
  it("[P3] groupFailures groups by cause, never by text, in the order of appearance", () => {
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
    ["DELETE", { status: 404 }, "ui.groupMissing"],
    ["PATCH", { status: 410 }, "ui.groupMissing"],
    ["DELETE", { status: 409 }, "ui.groupResolve"],
    ["PUT", { status: 412 }, "ui.groupResolve"],
    ["DELETE", { status: 402 }, "ui.groupResolve"],
    ["DELETE", { status: 405 }, "ui.groupResolve"],
    ["DELETE", "what nobody can read", "ui.groupRetry"],
    ["DELETE", null, "ui.groupRetry"],
  ])("[P4] groupFailures takes %s and %o for %s", (method, error, status) => {
    expect(groupFailures([item(error)], { method })[0]?.status).toBe(status);
  });

  it("[P4] The method of a failure takes precedence over the method of the action", () => {
    const posted = { ...item(null), failure: toFailure({ status: 504 }, { method: "POST", now: AT }) };
    expect(groupFailures([posted], { method: "DELETE" })[0]?.status).toBe("ui.groupCheck");
  });

  it("[P4] groupFailures follows the service document with `documentedPolicy`", () => {
    const documented = {
      ...item(null),
      failure: toFailure({ status: 503 }, { service: "modelarts", now: AT }),
    };
    expect(groupFailures([documented], { method: "DELETE" })[0]?.status).toBe("ui.groupRetry");
    expect(groupFailures([documented], { method: "DELETE", retryPolicy: documentedPolicy })[0]?.status).toBe(
      "ui.groupResolve",
    );
  });
});

describe("planRetry", () => {
  const plan = (items: ReturnType<typeof item>[], moment: number) =>
    planRetry(groupFailures(items, { method: "DELETE" }), moment);

  it("[P5] planRetry lists the items that can be repeated, each ID once", () => {
    const items = [item({ status: 504 }, "a"), item({ status: 403 }, "b"), item({ status: 504 }, "a")];
    expect(plan(items, AT)).toEqual({ ids: ["a"], delay: { startedAt: 0, seconds: 0 } });
  });

  it("[P5] planRetry returns undefined where a retry cannot help", () => {
    expect(plan([item({ status: 403 }), item({ status: 404 })], AT)).toBeUndefined();
    expect(plan([], AT)).toBeUndefined();
  });

  it("[P6] planRetry omits a waiting item until its delay is over", () => {
    const items = [item({ status: 504 }, "a"), limited(30, "b")];
    expect(plan(items, AT)?.ids).toEqual(["a"]);
    expect(plan(items, AT + 30_000)?.ids).toEqual(["a", "b"]);
  });

  it("[P6] planRetry waits for the first group, and for the newest deadline of one cause", () => {
    const items = [limited(30, "a"), limited(40, "b")];
    expect(plan(items, AT)).toEqual({ ids: ["a", "b"], delay: { startedAt: AT, seconds: 40 } });
  });
});
