// npm run benchmark: installs the libraries of the peers, builds the pages of the peers and the program that measures them, both
// for production, and runs it.
import { execSync } from "node:child_process";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { build, defaultClientConditions, defaultServerConditions } from "vite";
// @boundaries-ignore the only module that compares what is installed with a lockfile
import { isInstalled } from "../scripts/install.mjs";

process.env.NODE_ENV = "production";
process.chdir(fileURLToPath(new URL(".", import.meta.url)));

if (!isInstalled("peers")) {
  console.log("Installing the libraries of benchmarks/peers: 1.5 GB, one to three minutes, only once.");
  execSync("npm ci --ignore-scripts --loglevel=error", { cwd: "peers", stdio: "inherit" });
}

const SOURCE = "@errorkit/source";
const shared = /** @type {const} */ ({ configFile: false, logLevel: "error" });
// All peers use the React of the workspace.
const dedupe = ["react", "react-dom"];
await build({
  ...shared,
  resolve: { dedupe, conditions: [SOURCE, ...defaultClientConditions] },
  build: { outDir: ".cache/page", target: "esnext" },
});
await build({
  ...shared,
  resolve: { dedupe },
  ssr: {
    noExternal: [/^(?!playwright|vite|esbuild)/],
    resolve: { conditions: [SOURCE, ...defaultServerConditions] },
  },
  build: { ssr: "src/main.ts", outDir: ".cache/run", target: "esnext" },
});
await import(new URL(".cache/run/main.js", import.meta.url).href);
