// npm run benchmark: builds the page of the peers and the program that measures it, both for production, and runs it.
import process from "node:process";
import { fileURLToPath } from "node:url";
import { build, defaultClientConditions, defaultServerConditions } from "vite";

process.env.NODE_ENV = "production";
process.chdir(fileURLToPath(new URL(".", import.meta.url)));
const SOURCE = "@errorkit/source";
const shared = /** @type {const} */ ({ configFile: false, logLevel: "error" });
await build({
  ...shared,
  resolve: { conditions: [SOURCE, ...defaultClientConditions] },
  build: { outDir: ".cache/page", target: "esnext" },
});
await build({
  ...shared,
  ssr: {
    noExternal: [/^(?!playwright|vite)/],
    resolve: { conditions: [SOURCE, ...defaultServerConditions] },
  },
  build: { ssr: "src/main.ts", outDir: ".cache/run", target: "esnext" },
});
await import(new URL(".cache/run/main.js", import.meta.url).href);
