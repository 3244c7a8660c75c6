import process from "node:process";
import { EXCLUDED, PACKAGES } from "./packages.mjs";

const name = /** @type {keyof typeof PACKAGES} */ (process.env.MUTATED_PACKAGE ?? "core");

/** `!src/a.ts` as `!packages/core/src/a.ts`. */
const inPackage = (/** @type {string} */ pattern) => pattern.replace(/^!?/, `$&packages/${name}/`);

export default {
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  vitest: { configFile: "scripts/mutation/vitest.config.mjs", related: false },
  mutate: [...PACKAGES[name].map(inPackage), ...EXCLUDED],
  concurrency: 2,
  coverageAnalysis: "perTest",
  // A mutant outside of functions needs the whole test run in a new process: hours for the third of them.
  ignoreStatic: true,
  disableTypeChecks: false,
  ignorePatterns: ["dist", "storybook-static"],
  reporters: ["clear-text", "progress-append-only", "json", "html"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: `.cache/mutation/${name}.json` },
  htmlReporter: { fileName: `.cache/mutation/${name}.html` },
  incrementalFile: `.cache/mutation/${name}-incremental.json`,
  tempDirName: ".cache/stryker",
  thresholds: { high: 95, low: 85, break: 85 },
};
