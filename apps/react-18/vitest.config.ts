import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
// @boundaries-ignore shared test config
import { inChromium, slowMachineTimeouts, sourceConditions } from "../../vitest.shared.ts";

const resolvePath = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const reactPackage = resolvePath("../../packages/react");

/**
 * Runs the tests of @errorkit/react with React 18 in place of React 19: every test that renders in a browser, except those of
 * texts, colors, pictures and layout, and the test that renders on a server. The other tests in Node render nothing, so React's version cannot change their result.
 */
export default defineConfig({
  resolve: {
    ...sourceConditions.resolve,
    alias: { react: resolvePath("node_modules/react"), "react-dom": resolvePath("node_modules/react-dom") },
  },
  // Node would resolve `react` inside react-error-boundary to the React 19 of the root. Vite resolves the alias above,
  // but only in a module that it bundles, so it takes the package's ES module and inlines it (`server.deps` below).
  ssr: { resolve: { ...sourceConditions.ssr.resolve, mainFields: ["module"] } },
  oxc: { jsx: { runtime: "automatic" } },
  // Bundled before the first test. A dependency that Vite finds later makes it reload the page in the middle of a run.
  optimizeDeps: {
    // The packages are bundled too, so that each test file loads a few files and not three hundred. Again for each run, because Vite does
    // not notice when their sources change.
    force: true,
    include: [
      "@errorkit/core",
      "@errorkit/core/services",
      "@errorkit/i18n",
      "@errorkit/react",
      "@errorkit/react/axios",
      "@errorkit/react/forms",
      "@errorkit/react/next",
      "@errorkit/react/react-router",
      "@errorkit/react/tanstack-query",
      "@errorkit/react/testing",
      "@errorkit/react/toasts",
      ...[
        "@cloudscape-design/components/flashbar",
        "@tanstack/react-query",
        "antd",
        "axios",
        "react-hook-form",
        "react-router",
        "sonner",
      ].map((name) => `@errorkit/react > ${name}`),
      "axe-core",
      "i18next",
      "react",
      "react/jsx-runtime",
      "react/jsx-dev-runtime",
      "react-dom",
      "react-dom/client",
      "react-dom/server",
      "react-error-boundary",
      "vitest-browser-react",
    ],
  },
  test: {
    ...slowMachineTimeouts,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          environment: "node",
          dir: reactPackage,
          include: [`${reactPackage}/test/server-render.test.ts`],
          server: { deps: { inline: ["react-error-boundary"] } },
          setupFiles: [`${reactPackage}/test/helpers/fail-on-console.ts`],
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          dir: reactPackage,
          include: [`${reactPackage}/test/**/*.test.tsx`],
          exclude: [
            `${reactPackage}/test/react-19/**`,
            // Tests of texts, colors, pictures and layout, on which the version of React has no influence.
            `${reactPackage}/test/{app-styles,declarations,page-colors,pictograms,planted-locales,pseudo-locales,severities,shared-readings,stylesheet}.test.tsx`,
            `${reactPackage}/test/error-banner/{announcement-text,customize,hostile-input,messages,server-message,support-report}.test.tsx`,
            `${reactPackage}/test/error-toaster/{compact,messages}.test.tsx`,
            `${reactPackage}/test/**/{layout,visual}.test.tsx`,
          ],
          setupFiles: [
            `${reactPackage}/test/helpers/fail-on-console.ts`,
            `${reactPackage}/test/helpers/setup.ts`,
          ],
          browser: inChromium,
        },
      },
    ],
  },
});
