// Counts passed and failed tests from the JSON reports of the test runners.
import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * The counts of one check, and one line for each failure.
 * @typedef {{ name: string, counts: Counts, failures?: readonly string[] }} Row
 */

/** @typedef {{ status: string, fullName: string, failureMessages: string[] }} Assertion */
/** @typedef {{ name: string, status: string, message?: string, assertionResults: Assertion[] }} TestFile */

/**
 * One line for each failure in a file that failed.
 * @param {TestFile} file
 */
function listFailures({ name, message = "", assertionResults }) {
  const failed = assertionResults.filter(({ status }) => status === "failed");
  const lines = failed.map(({ fullName, failureMessages }) => [fullName, failureMessages[0] ?? ""]);
  return (failed.length > 0 ? lines : [["cannot be loaded", message]]).map(
    ([test, reason = ""]) => `${basename(name)} › ${test}: ${reason.split("\n")[0]}`,
  );
}

/**
 * Reads a Vitest JSON report. Returns its counts and one line for each failure, because often only the last lines of a
 * long log are kept. Vitest reports "0 failed" for a file that cannot be imported and success for a run with an unhandled
 * error. So such a file counts as one failure, and so does an exit code other than 0 that no failed test explains.
 * @param {string} file the report; if it is missing or empty, the tests did not run, which is a failure
 * @param {number} exitCode of the run that wrote it
 * @returns {{ counts: Counts, failures: readonly string[] }}
 */
export function readReport(file, exitCode) {
  if (!existsSync(file)) return { counts: countCheck(1), failures: ["no report was written"] };
  const report = JSON.parse(readFileSync(file, "utf8"));
  /** @type {TestFile[]} */
  const failedFiles = report.testResults.filter((/** @type {TestFile} */ { status }) => status === "failed");
  const unloaded = failedFiles.filter(({ assertionResults }) => assertionResults.length === 0).length;
  const passed = report.numPassedTests;
  const skipped = report.numPendingTests + (report.numTodoTests ?? 0);
  const failed = report.numFailedTests + unloaded;
  const failures = failedFiles.flatMap(listFailures);
  if (failures.length === 0 && exitCode !== 0)
    failures.push("failed outside its tests: see the output above");
  return {
    counts: { passed, skipped, failed: failed === 0 && (exitCode !== 0 || passed === 0) ? 1 : failed },
    failures,
  };
}

/**
 * A check that is not a test counts as one.
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
