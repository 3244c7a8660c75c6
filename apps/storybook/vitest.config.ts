import { fileURLToPath } from "node:url";
import { storybookTest } from "@storybook/addon-vitest/vitest-plugin";
import { defineConfig } from "vitest/config";
// @boundaries-ignore shared test config
import { inChromium, slowMachineTimeouts, sourceConditions } from "../../vitest.shared.ts";

const configDir = fileURLToPath(new URL(".storybook", import.meta.url));

/** What the recipe for Cloudscape uses of it, by its paths. */
const cloudscapeParts = [
  ..."button container form form-field header i18n input space-between table".split(" "),
  ...["en", "zh-CN", "zh-TW"].map((locale) => `i18n/messages/all.${locale}`),
];

/** Every story plays in each view; `site/` plays it in a third language, and looks at it in all languages and themes. */
const view = (locale: string, theme: string) => ({
  ...sourceConditions,
  plugins: [storybookTest({ configDir })],
  define: { "import.meta.env.EK_GLOBALS": JSON.stringify({ locale, theme }) },
  // Named ahead, so that a cold cache does not reload a running test.
  optimizeDeps: {
    include: [
      "i18next",
      "react-dom/client",
      "react-error-boundary",
      "react-dom/server",
      "storybook/internal/core-events",
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
    name: `stories ${locale} ${theme}`,
    // Vitest writes each view's name into its instance, so views cannot share one.
    browser: { ...inChromium, instances: [{ browser: "chromium" as const }] },
  },
});

/** What needs no browser: the lab's parser, the console's server. */
const unit = {
  ...sourceConditions,
  test: {
    ...slowMachineTimeouts,
    name: "unit",
    environment: "node",
    include: ["{console,demo,explorer,lab,messages-editor,server}/**/*.test.ts"],
  },
};

/** The built Storybook in a browser, as a visitor opens it. */
const site = {
  test: {
    ...slowMachineTimeouts,
    name: "site",
    environment: "node",
    include: ["site/**/*.test.ts"],
    // Pages open at once: one waits while another works.
    maxConcurrency: 3,
  },
};

export default defineConfig({
  test: {
    projects: [unit, site, view("en", "light"), view("zh-CN", "dark")],
  },
});
