import { defineConfig } from "vitest/config";
// @boundaries-ignore shared test config
import { inChromium, slowMachineTimeouts, sourceConditions } from "../../vitest.shared.ts";

const inBrowser = "{src,test}/**/*.browser.test.ts";

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
      {
        extends: true,
        test: {
          name: "browser",
          include: [inBrowser],
          browser: inChromium,
        },
      },
    ],
  },
});
