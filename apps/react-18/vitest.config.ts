import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
// @boundaries-ignore shared test config
import { inChromium, sourceConditions } from "../../vitest.shared.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const package_ = here("../../packages/react");

/** The same tests as in @errorkit/react, with React 18 in the place of 19: what a host on 18 would notice. */
export default defineConfig({
  resolve: {
    ...sourceConditions.resolve,
    alias: { react: here("node_modules/react"), "react-dom": here("node_modules/react-dom") },
  },
  ssr: sourceConditions.ssr,
  oxc: { jsx: { runtime: "automatic" } },
  optimizeDeps: {
    include: [
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
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          environment: "node",
          dir: package_,
          include: [`${package_}/test/server.test.ts`],
          setupFiles: [`${package_}/test/quiet-console.ts`],
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          dir: package_,
          include: [
            `${package_}/test/{surfaces,page,boundary,hooks}.test.tsx`,
            `${package_}/test/banner/{announcements,citizen,focus,retry}.test.tsx`,
            `${package_}/test/{toast,form,partial}/*.test.tsx`,
          ],
          setupFiles: [`${package_}/test/quiet-console.ts`, `${package_}/test/clean-page.ts`],
          browser: inChromium,
        },
      },
    ],
  },
});
