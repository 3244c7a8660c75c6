// The tests that run for each mutant: those of its package that need no browser.
import process from "node:process";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { slowMachineTimeouts, sourceConditions } from "../../vitest.shared.ts";

const name = process.env.MUTATED_PACKAGE ?? "core";

export default defineConfig({
  ...sourceConditions,
  test: {
    ...slowMachineTimeouts,
    root: fileURLToPath(new URL("../..", import.meta.url)),
    environment: "node",
    // All test files in one process are ten times as fast.
    isolate: false,
    include: [`packages/${name}/{src,test}/**/*.test.ts`],
    exclude: [
      "**/*.browser.test.ts",
      // These read the same code with very many inputs, which takes minutes for each mutant.
      "packages/core/test/{cost,fuzz,linear,round-trip}.test.ts",
      "packages/i18n/test/checks.test.ts",
      "packages/react/test/steps-and-buttons/steps-and-buttons.test.ts",
      // These read files or load the modules a second time.
      "packages/core/test/{frozen-primordials,production,vocabulary}.test.ts",
      "packages/i18n/test/sizes.test.ts",
      "packages/react/test/dev-warnings.test.ts",
      // It tests what is read for the first time, and the files of a process share what was read.
      "packages/react/test/shared-readings.test.ts",
      // Stryker runs tests in threads, and a thread cannot change its time zone.
      "packages/core/test/time-zones.test.ts",
    ],
    setupFiles:
      name === "react"
        ? ["packages/react/test/helpers/fail-on-console.ts", "scripts/mutation/record-announcements.ts"]
        : [],
  },
});
