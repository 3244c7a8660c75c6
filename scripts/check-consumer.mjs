/// <reference lib="dom" />
// Packs the three packages and uses the tarballs as a console would: types under both resolutions, a production build
// in a browser, a server render.
// Needs the packages built. Nothing is fetched: what is not ours comes from this tree's node_modules.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright";
import { build, preview } from "vite";
import { chromiumLaunchOptions } from "./chromium.mjs";
import { run } from "./run.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const place = `${root}.cache/consumer`;

rmSync(place, { recursive: true, force: true });
cpSync(`${root}scripts/consumer`, place, { recursive: true });
writeFileSync(`${place}/package.json`, JSON.stringify({ name: "consumer", private: true, type: "module" }));

/** @type {Record<string, Record<string, string>>} */
const peersOf = {};
for (const name of ["core", "i18n", "react"]) {
  const [{ filename }] = JSON.parse(
    execFileSync("npm", ["pack", "--json", "--pack-destination", place], {
      cwd: `${root}packages/${name}`,
      encoding: "utf8",
      shell: process.platform === "win32",
      stdio: ["ignore", "pipe", "ignore"],
    }),
  );
  const target = `${place}/node_modules/@errorkit/${name}`;
  mkdirSync(target, { recursive: true });
  execFileSync("tar", ["-xzf", filename, "-C", target, "--strip-components=1"], { cwd: place });
  const {
    exports,
    dependencies = {},
    peerDependencies = {},
  } = JSON.parse(readFileSync(`${target}/package.json`, "utf8"));
  // A package manager links a peer only where each package on the way down names it.
  peersOf[`@errorkit/${name}`] = peerDependencies;
  for (const [peer, range] of Object.keys(dependencies).flatMap((own) =>
    Object.entries(peersOf[own] ?? {}),
  )) {
    if (peerDependencies[peer] !== range)
      throw new Error(`@errorkit/${name} must name the peer ${peer} (${range}) of what it depends on.`);
  }
  if (Object.keys(exports).some((door) => door.includes("*")))
    throw new Error(`@errorkit/${name} has a wildcard door`);
  if (readFileSync(`${target}/LICENSE`, "utf8") !== readFileSync(`${root}LICENSE`, "utf8"))
    throw new Error(`packages/${name}/LICENSE differs from LICENSE. Copy it again.`);
  for (const page of readdirSync(target, { recursive: true, encoding: "utf8" })) {
    if (!page.endsWith(".md")) continue;
    for (const [, to = ""] of readFileSync(join(target, page), "utf8").matchAll(
      /\]\((?!https?:|#)([^)#]+)/g,
    )) {
      if (!existsSync(join(target, dirname(page), to)))
        throw new Error(
          `@errorkit/${name}: ${page} links to ${to}, which is not packed. Name it in "files".`,
        );
    }
  }
}

const OPTIONS = {
  strict: true,
  skipLibCheck: false,
  jsx: "react-jsx",
  target: "ES2022",
  outDir: ".",
  types: ["react"],
};
for (const [module, moduleResolution] of [
  ["NodeNext", "NodeNext"],
  ["ESNext", "bundler"],
]) {
  const project = `${place}/tsconfig.${moduleResolution}.json`;
  writeFileSync(
    project,
    JSON.stringify({ compilerOptions: { ...OPTIONS, module, moduleResolution }, files: ["app.tsx"] }),
  );
  if ((await run("tsc", ["-p", project])) !== 0)
    throw new Error(`The packed types do not hold under ${moduleResolution}.`);
}

// As a console is built for production, by the defaults: where Vite lowers what older browsers don't know, too.
await build({ root: place, logLevel: "error" });
const site = await preview({ root: place, logLevel: "error", preview: { port: 0, host: "127.0.0.1" } });
const browser = await chromium.launch(chromiumLaunchOptions());
try {
  const page = await browser.newPage();
  await page.goto(site.resolvedUrls?.local[0] ?? "");
  const banners = page.locator("[data-surface=banner]");
  await banners.nth(1).waitFor();
  /** How light the ink of each banner is, from 0 for black to 1. */
  const inks = async () =>
    (await banners.evaluateAll((all) => all.map((banner) => getComputedStyle(banner).color))).map((color) =>
      Number(/^oklch\(([\d.]+)/.exec(color)?.[1]),
    );
  const scheme = (/** @type {string} */ value) =>
    page.evaluate((chosen) => document.documentElement.style.setProperty("color-scheme", chosen), value);
  const seen = [await inks()];
  for (const chosen of ["dark", "light"]) {
    await scheme(chosen);
    seen.push(await inks());
  }
  await scheme("");
  // What is left of `@layer base { :root { color-scheme: dark } }`, as Tailwind has it, once it has been built.
  const content =
    "@layer base { :root { --lightningcss-light: ; --lightningcss-dark: initial; color-scheme: dark } }";
  await page.addStyleTag({ content });
  seen.push(await inks());
  const [light, dark] = [0.245, 0.95];
  assert.deepEqual(
    seen,
    [
      [light, dark],
      [dark, dark],
      [light, dark],
      [dark, dark],
    ],
    "The packed styles do not follow light and dark in a production build.",
  );
} finally {
  await browser.close();
  await site.close();
}

// Node cannot import a stylesheet: a host's bundler takes that line out, and so does this.
const compiled = readFileSync(`${place}/app.js`, "utf8");
writeFileSync(`${place}/app.js`, compiled.replace(/^import "@errorkit\/react\/styles\.css";$/m, ""));
if ((await run("node", ["server.mjs"], { cwd: place })) !== 0)
  throw new Error("The packed packages do not render on a server.");
console.log("The packed packages work in a consumer.");
