// Reads what the runners themselves recorded and turns it into counts.
import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * Counts a Vitest JSON report. Vitest says "0 failed" of a file that cannot be imported and calls a run with an
 * unhandled error a success, so such a file counts one, and so does a bad exit code that no test explains.
 * @param {string} file the report; a missing or empty one is a failure: the tests did not run
 * @param {number} exitCode of the run that wrote it
 * @returns {Counts}
 */
export function countReport(file, exitCode) {
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
  const report = JSON.parse(readFileSync(file, "utf8"));
  const unloaded = report.testResults.filter(
    (/** @type {{ status: string, assertionResults: unknown[] }} */ { status, assertionResults }) =>
      status === "failed" && assertionResults.length === 0,
  ).length;
  const passed = report.numPassedTests;
  const skipped = report.numPendingTests + (report.numTodoTests ?? 0);
  const failed = report.numFailedTests + unloaded;
  return { passed, skipped, failed: failed === 0 && (exitCode !== 0 || passed === 0) ? 1 : failed };
}

/**
 * What a Vitest JSON report says went wrong, a line each: the closing lines of a long log are often all that is kept of it.
 * @param {string} file the report; a missing one has nothing to say
 * @param {number} exitCode of the run that wrote it
 * @returns {string[]}
 */
export function failuresOf(file, exitCode) {
  if (!existsSync(file)) return ["no report was written"];
  /** @type {{ testResults: { name: string, status: string, message?: string, assertionResults: { status: string, fullName: string, failureMessages: string[] }[] }[] }} */
  const { testResults } = JSON.parse(readFileSync(file, "utf8"));
  const failures = testResults
    .filter(({ status }) => status === "failed")
    .flatMap(({ name, message = "", assertionResults }) => {
      const failed = assertionResults.filter(({ status }) => status === "failed");
      const lines = failed.map(({ fullName, failureMessages }) => [fullName, failureMessages[0] ?? ""]);
      return (failed.length > 0 ? lines : [["cannot be loaded", message]]).map(
        ([test, why = ""]) => `${basename(name)} › ${test}: ${why.split("\n")[0]}`,
      );
    });
  return failures.length === 0 && exitCode !== 0
    ? ["failed beside its tests: see what the run printed"]
    : failures;
}

/**
 * A check that is not a test counts one.
 * @param {number} exitCode
 * @returns {Counts}
 */
export const countCheck = (exitCode) => ({
  passed: exitCode === 0 ? 1 : 0,
  failed: exitCode === 0 ? 0 : 1,
  skipped: 0,
});

/**
 * @param {readonly Counts[]} counts
 * @returns {Counts}
 */
export const sum = (counts) =>
  counts.reduce(
    (total, { passed, failed, skipped }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );

/** @param {Counts} counts */
export const closingLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
