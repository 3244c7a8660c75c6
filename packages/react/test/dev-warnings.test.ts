import { fileURLToPath } from "node:url";
import type { Rolldown } from "vite";
import { build, defaultClientConditions } from "vite";
import { expect, it } from "vitest";

const entry = fileURLToPath(new URL("../src/index.ts", import.meta.url));

/** Bundles the package as the bundler of an app does. */
async function bundle(mode: "production" | "development"): Promise<string> {
  const [{ output }] = (await build({
    configFile: false,
    logLevel: "silent",
    mode,
    define: { "process.env.NODE_ENV": JSON.stringify(mode) },
    resolve: { conditions: ["@errorkit/source", ...defaultClientConditions] },
    build: {
      write: false,
      lib: { entry, formats: ["es"] },
      rollupOptions: { external: [/^react/, "i18next"] },
    },
  })) as unknown as readonly [Rolldown.RolldownOutput];
  return output.map((file) => ("code" in file ? file.code : "")).join("\n");
}

const TEXTS = /is a promise|stylesheet is missing|Two toasters|NODE_ENV/g;

it("A production bundle contains no warning to developers", async () => {
  expect((await bundle("production")).match(TEXTS)).toBeNull();
});

it("A development bundle contains the warnings to developers", async () => {
  expect((await bundle("development")).match(TEXTS)).toHaveLength(3);
});
