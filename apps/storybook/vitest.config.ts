import { fileURLToPath } from "node:url";
import { storybookTest } from "@storybook/addon-vitest/vitest-plugin";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
// @boundaries-ignore
import { chromiumLaunchOptions } from "../../scripts/chromium.mjs";
// @boundaries-ignore
import { sourceConditions } from "../../vitest.shared.ts";
const configDir = fileURLToPath(new URL(".storybook", import.meta.url));
const view = (locale: string, theme: string) => ({
  ...sourceConditions,
  plugins: [storybookTest({ configDir })],
  define: { "import.meta.env.EK_GLOBALS": JSON.stringify({ locale, theme }) },
  optimizeDeps: { include: ["i18next", "react-dom/client"] },
  test: {
    name: `stories ${locale} ${theme}`,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: chromiumLaunchOptions() }),
      instances: [{ browser: "chromium" as const }],
    },
  },
});
export default defineConfig({
  test: {
    projects: [view("en", "light"), view("en", "dark"), view("zh-CN", "light"), view("zh-CN", "dark")],
  },
});
