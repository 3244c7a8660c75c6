import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { isInstalled, requireNode } from "./install.mjs";

const LOCKED = {
  "": { version: "1.0.0" },
  "packages/core": { version: "0.1.0" },
  "node_modules/@errorkit/core": { link: true },
  "node_modules/left": { version: "1.2.3" },
  "node_modules/other-platform": { version: "1.0.0", optional: true },
};

/**
 * @param {object} locked
 * @param {object} [installed]
 */
function writeTree(locked, installed) {
  const directory = mkdtempSync(join(tmpdir(), "errorkit-"));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  writeFileSync(join(directory, "package-lock.json"), JSON.stringify({ packages: locked }));
  mkdirSync(join(directory, "node_modules"));
  if (installed)
    writeFileSync(
      join(directory, "node_modules/.package-lock.json"),
      JSON.stringify({ packages: installed }),
    );
  return directory;
}

describe("isInstalled", () => {
  const installed = {
    "node_modules/@errorkit/core": { link: true },
    "node_modules/left": { version: "1.2.3" },
  };

  it("is true when every package is installed in its version, except packages for other platforms", () => {
    expect(isInstalled(writeTree(LOCKED, installed))).toBe(true);
  });

  it("is false when nothing is installed", () => {
    expect(isInstalled(writeTree(LOCKED))).toBe(false);
  });

  it("is false when a version is out of date or a package is missing", () => {
    expect(isInstalled(writeTree(LOCKED, { ...installed, "node_modules/left": { version: "1.2.2" } }))).toBe(
      false,
    );
    expect(isInstalled(writeTree({ ...LOCKED, "node_modules/new": { version: "1.0.0" } }, installed))).toBe(
      false,
    );
  });
});

describe("requireNode", () => {
  it("accepts the versions that the tools accept", () => {
    for (const version of ["20.19.0", "20.20.2", "22.12.0", "24.1.0"])
      expect(() => requireNode(version)).not.toThrow();
  });

  it("throws with instructions on an older version", () => {
    for (const version of ["18.20.0", "20.18.3", "21.7.0", "22.11.0"])
      expect(() => requireNode(version)).toThrow(`needs Node 20.19, 22.12 or newer; this is ${version}`);
  });
});
