// Reads what the runners themselves recorded and turns it into counts.
import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** @typedef {{ status: string, fullName: string, failureMessages: string[] }} Assertion */
/** @typedef {{ name: string, status: string, message?: string, assertionResults: Assertion[] }} TestFile */

/**
 * What is wrong with a file that failed, a line each.
 * @param {TestFile} file
 */
function failuresIn({ name, message = "", assertionResults }) {
  const failed = assertionResults.filter(({ status }) => status === "failed");
  const lines = failed.map(({ fullName, failureMessages }) => [fullName, failureMessages[0] ?? ""]);
  return (failed.length > 0 ? lines : [["cannot be loaded", message]]).map(
    ([test, why = ""]) => `${basename(name)} › ${test}: ${why.split("\n")[0]}`,
  );
}

/**
 * Reads a Vitest JSON report: its counts, and what went wrong, a line each, because the closing lines of a long log are often
 * all that is kept of it. Vitest says "0 failed" of a file that cannot be imported and calls a run with an unhandled error a
 * success, so such a file counts one, and so does a bad exit code that no test explains.
 * @param {string} file the report; a missing or empty one is a failure: the tests did not run
 * @param {number} exitCode of the run that wrote it
 * @returns {{ counts: Counts, failures: readonly string[] }}
 */
export function readReport(file, exitCode) {
  if (!existsSync(file)) return { counts: countCheck(1), failures: ["no report was written"] };
  const report = JSON.parse(readFileSync(file, "utf8"));
  /** @type {TestFile[]} */
  const broken = report.testResults.filter((/** @type {TestFile} */ { status }) => status === "failed");
  const unloaded = broken.filter(({ assertionResults }) => assertionResults.length === 0).length;
  const passed = report.numPassedTests;
  const skipped = report.numPendingTests + (report.numTodoTests ?? 0);
  const failed = report.numFailedTests + unloaded;
  const failures = broken.flatMap(failuresIn);
  if (failures.length === 0 && exitCode !== 0)
    failures.push("failed beside its tests: see what the run printed");
  return {
    counts: { passed, skipped, failed: failed === 0 && (exitCode !== 0 || passed === 0) ? 1 : failed },
    failures,
  };
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
