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
    // All test files in one process are ten times as fast. Those of react replace modules.
    isolate: name === "react",
    include: [`packages/${name}/{src,test}/**/*.test.ts`],
    exclude: [
      "**/*.browser.test.ts",
      // These read the same code with very many inputs, which takes minutes for each mutant.
      "packages/core/test/{cost,fuzz,linear,round-trip}.test.ts",
      "packages/i18n/test/checks.test.ts",
      // These read files or load the modules a second time.
      "packages/core/test/{frozen-primordials,production,vocabulary}.test.ts",
      "packages/i18n/test/sizes.test.ts",
      // Stryker runs tests in threads, and a thread cannot change its time zone.
      "packages/core/test/time-zones.test.ts",
    ],
    setupFiles: name === "react" ? ["packages/react/test/helpers/fail-on-console.ts"] : [],
  },
});
