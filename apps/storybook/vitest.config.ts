import { defineConfig } from "vitest/config";
// @boundaries-ignore shared test config
import { slowMachineTimeouts, sourceConditions } from "../../vitest.shared.ts";

/** Tests that need no browser. */
const unit = {
  ...sourceConditions,
  test: {
    ...slowMachineTimeouts,
    name: "unit",
    environment: "node",
    include: ["{.storybook,common,console,docs,lab,messages-editor,status-explorer}/**/*.test.ts"],
  },
};

/** Tests of the built Storybook in a browser. */
const site = {
  ...sourceConditions,
  test: {
    ...slowMachineTimeouts,
    name: "site",
    environment: "node",
    include: ["site/**/*.test.ts"],
    // Two files at a time, and of each up to four pages: some work while others wait.
    maxWorkers: 2,
    maxConcurrency: 4,
  },
};

export default defineConfig({
  test: {
    projects: [unit, site],
  },
});
