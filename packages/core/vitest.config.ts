import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
// @boundaries-ignore shared test config
import { chromiumLaunchOptions } from "../../scripts/chromium.mjs";
// @boundaries-ignore shared test config
import { sourceConditions } from "../../vitest.shared.ts";

const inBrowser = "{src,test}/**/*.browser.test.ts";

export default defineConfig({
  ...sourceConditions,
  test: {
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
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: chromiumLaunchOptions() }),
            instances: [{ browser: "chromium" }],
          },
        },
      },
    ],
  },
});
