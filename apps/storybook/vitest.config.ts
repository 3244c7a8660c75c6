import { fileURLToPath } from "node:url";
import { storybookTest } from "@storybook/addon-vitest/vitest-plugin";
import { defineConfig } from "vitest/config";
// @boundaries-ignore shared test config
import { inChromium, slowMachineTimeouts, sourceConditions } from "../../vitest.shared.ts";

const configDir = fileURLToPath(new URL(".storybook", import.meta.url));

/** The entry points of Cloudscape that its recipe imports, including the locales of Cloudscape's own messages. */
const cloudscapeParts = [
  ..."button container form form-field header i18n input space-between table".split(" "),
  ...["en", "zh-CN", "zh-TW"].map((locale) => `i18n/messages/all.${locale}`),
];

/** Plays every story in English. The tests in `site/` play it in Chinese, and check it in all locales and themes. */
const stories = {
  ...sourceConditions,
  plugins: [storybookTest({ configDir })],
  // Listed here, because Vite reloads a running test when it discovers a dependency.
  optimizeDeps: {
    include: [
      "i18next",
      "react-dom/client",
      "react-error-boundary",
      "react-dom/server",
      "storybook/internal/core-events",
      "storybook/internal/csf",
      "@storybook/addon-a11y/preview",
      "@storybook/addon-docs/preview",
      "storybook/theming",
      "@tanstack/react-query",
      "antd",
      "@cloudscape-design/design-tokens",
      "@cloudscape-design/global-styles",
      ...cloudscapeParts.map((part) => `@cloudscape-design/components/${part}`),
    ],
  },
  test: {
    ...slowMachineTimeouts,
    name: "stories",
    browser: inChromium,
  },
};

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
    // Three pages at a time: one works while another waits.
    maxConcurrency: 3,
  },
};

export default defineConfig({
  test: {
    projects: [unit, site, stories],
  },
});
