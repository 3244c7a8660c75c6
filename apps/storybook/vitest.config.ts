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
    // Four pages at a time: some work while others wait.
    maxConcurrency: 4,
  },
};

export default defineConfig({
  test: {
    projects: [unit, site],
  },
});
