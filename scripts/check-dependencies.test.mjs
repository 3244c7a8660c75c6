import { expect, it } from "vitest";
import { findProblems, listShipped } from "./check-dependencies.mjs";

const LOCKED = {
  "packages/core": { dependencies: { used: "1.0.0" } },
  "node_modules/@errorkit/core": { link: true },
  "node_modules/used": { license: "MIT", dependencies: { deep: "1.0.0" } },
  "node_modules/deep": { license: "ISC" },
  "node_modules/tool": { license: "(MIT OR Apache-2.0)" },
};
const shipped = listShipped(LOCKED, ["packages/core"]);

it("lists what users install, with what that installs", () => {
  expect([...shipped]).toEqual(["used", "deep"]);
});

it("finds no problem in permissive licenses", () => {
  expect(findProblems(LOCKED, shipped)).toEqual([]);
});

it("finds a license that only a tool may have, one that nothing may have, and one that is missing", () => {
  const locked = {
    "node_modules/deep": { license: "Apache-2.0" },
    "node_modules/tool": { license: "MIT AND GPL-3.0" },
    "node_modules/tool/node_modules/other": {},
  };
  expect(findProblems(locked, shipped).map((problem) => problem.split(",")[0])).toEqual([
    "deep has the license Apache-2.0",
    "tool has the license GPL-3.0",
    "other has the license none",
  ]);
});

it("finds an install script, except of a tool whose script is blocked", () => {
  const locked = {
    "node_modules/used": { license: "MIT", hasInstallScript: true },
    "node_modules/esbuild": { license: "MIT", hasInstallScript: true },
  };
  expect(findProblems(locked, shipped)).toEqual([expect.stringContaining("used has an install script")]);
});
