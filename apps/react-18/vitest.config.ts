import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
// @boundaries-ignore shared test config
import { inChromium, slowMachineTimeouts, sourceConditions } from "../../vitest.shared.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const package_ = here("../../packages/react");

/**
 * The tests of @errorkit/react once more, with React 18 in the place of 19: all that render in a browser, and the one that
 * renders on a server. The rest of those in Node is left out: it renders nothing (sources, styles, the store, paths), so it
 * would only be the same test twice.
 */
export default defineConfig({
  resolve: {
    ...sourceConditions.resolve,
    alias: { react: here("node_modules/react"), "react-dom": here("node_modules/react-dom") },
  },
  // Node would hand react-error-boundary the React 19 that stands beside it: Vite reads its module instead.
  ssr: { resolve: { ...sourceConditions.ssr.resolve, mainFields: ["module"] } },
  oxc: { jsx: { runtime: "automatic" } },
  optimizeDeps: {
    include: [
      ...["@tanstack/react-query", "axios", "react-hook-form", "react-router"].map(
        (name) => `@errorkit/react > ${name}`,
      ),
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
          dir: package_,
          include: [`${package_}/test/server.test.ts`],
          server: { deps: { inline: ["react-error-boundary"] } },
          setupFiles: [`${package_}/test/fail-on-console.ts`],
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          dir: package_,
          include: [`${package_}/test/**/*.test.tsx`],
          exclude: [`${package_}/test/react-19/**`],
          setupFiles: [`${package_}/test/fail-on-console.ts`, `${package_}/test/setup.ts`],
          browser: inChromium,
        },
      },
    ],
  },
});
