import { defineConfig } from "vitest/config";
// @boundaries-ignore shared test config
import {
  inChromium,
  inFirefox,
  inWebKit,
  slowMachineTimeouts,
  sourceConditions,
} from "../../vitest.shared.ts";

const inBrowser = "{src,test}/**/*.browser.test.ts";

const browserProjects = { browser: inChromium, firefox: inFirefox, webkit: inWebKit };

export default defineConfig({
  ...sourceConditions,
  test: {
    ...slowMachineTimeouts,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          environment: "node",
          include: ["{src,test}/**/*.test.ts"],
          exclude: [inBrowser],
        },
      },
      ...Object.entries(browserProjects).map(([name, browser]) => ({
        extends: true as const,
        test: { name, include: [inBrowser], globalSetup: "../../scripts/fault-server.mjs", browser },
      })),
    ],
  },
});
