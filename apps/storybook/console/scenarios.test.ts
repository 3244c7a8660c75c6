import { describe, expect, it } from "vitest";
import type { Operation, ScenarioId } from "./scenarios.ts";
import { getFailingOperation, isAffected, scenarioIds, scenarios } from "./scenarios.ts";

describe("the scenarios of the console", () => {
  it.each(scenarioIds)("names the request that fails with %s, on every page", (id) => {
    for (const view of ["services", "service", "create", "live", "fleet", "usage", "unknown"])
      expect(isAffected(scenarios[id], getFailingOperation(scenarios[id], view))).toBe(true);
    expect(getFailingOperation(scenarios[id], scenarios[id].view)).toBe(scenarios[id].operation);
  });

  it.each([
    ["503", "create", "create"],
    ["offline", "service", "detail"],
    ["503", "usage", "list"],
    ["412", "create", "update"],
  ] as const)(
    "with %s, the page %s names the request %s",
    (id: ScenarioId, view: string, operation: Operation) => {
      expect(getFailingOperation(scenarios[id], view)).toBe(operation);
    },
  );

  it.each(["create", "update", "delete"] as const)(
    "fails to %s too while the service is unavailable",
    (write) => {
      expect(isAffected(scenarios["503"], write)).toBe(true);
      expect(isAffected(scenarios["412"], write)).toBe(write === "update");
    },
  );
});
