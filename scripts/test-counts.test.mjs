import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { closingLine, countCheck, readReport, sum } from "./test-counts.mjs";

/** @param {object} report */
function writeReport(report) {
  const folder = mkdtempSync(join(tmpdir(), "errorkit-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "report.json");
  writeFileSync(
    file,
    JSON.stringify({ numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, testResults: [], ...report }),
  );
  return file;
}

describe("the counts of readReport", () => {
  it("counts passed, failed and skipped tests", () => {
    const file = writeReport({ numPassedTests: 5, numFailedTests: 2, numPendingTests: 1 });
    expect(readReport(file, 1).counts).toEqual({ passed: 5, failed: 2, skipped: 1 });
  });

  it("counts a file that cannot be imported, although Vitest reports no failure", () => {
    const unloaded = { name: "/a/unloaded.test.ts", status: "failed", assertionResults: [] };
    const file = writeReport({ numPassedTests: 5, testResults: [unloaded] });
    expect(readReport(file, 1).counts.failed).toBe(1);
  });

  it("counts one failure for an exit code that no failed test explains", () => {
    expect(readReport(writeReport({ numPassedTests: 5 }), 1).counts).toEqual({
      passed: 5,
      failed: 1,
      skipped: 0,
    });
  });

  it("fails a run without tests and a run without a report", () => {
    expect(readReport(writeReport({}), 0).counts.failed).toBe(1);
    expect(readReport("/no/such/report.json", 0).counts.failed).toBe(1);
  });
});

describe("the failures of readReport", () => {
  it("name each failed test and file with the first line of the reason", () => {
    const file = writeReport({
      testResults: [
        {
          name: "/a/passed.test.ts",
          status: "passed",
          assertionResults: [{ status: "passed", fullName: "holds" }],
        },
        {
          name: "/a/broken.test.ts",
          status: "failed",
          assertionResults: [
            { status: "passed", fullName: "holds" },
            { status: "failed", fullName: "breaks", failureMessages: ["expected 1 to be 2\n    at line 3"] },
          ],
        },
        { name: "/a/unloaded.test.ts", status: "failed", message: "no such module", assertionResults: [] },
      ],
    });
    expect(readReport(file, 1).failures).toEqual([
      "broken.test.ts › breaks: expected 1 to be 2",
      "unloaded.test.ts › cannot be loaded: no such module",
    ]);
  });

  it("name a missing report, and a run that failed although its tests passed", () => {
    expect(readReport("/no/such/report.json", 1).failures).toEqual(["no report was written"]);
    expect(readReport(writeReport({ numPassedTests: 5 }), 1).failures).toEqual([
      expect.stringContaining("outside its tests"),
    ]);
    expect(readReport(writeReport({ numPassedTests: 5 }), 0).failures).toEqual([]);
  });
});

describe("closingLine", () => {
  it("mentions skipped tests only if there are any", () => {
    expect(closingLine(sum([countCheck(0), countCheck(1)]))).toBe("1 passed, 1 failed");
    expect(closingLine({ passed: 3, failed: 0, skipped: 2 })).toBe("3 passed, 0 failed, 2 skipped");
  });
});
