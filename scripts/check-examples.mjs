// npm run test:examples [NAME…]: packs the packages, installs each example with them in a temporary folder as a user would, builds it,
// and drives it in Chromium. Build the packages first. Needs the npm registry.
import { execFileSync, spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright";
import { chromiumLaunchOptions } from "./chromium.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const PACKAGES = /** @type {const} */ (["core", "i18n", "react"]);
const API_PORT = 4180;
const APP_PORT = 4181;
const START_TIMEOUT_MS = 30_000;

/** What the screens say, in both locales. */
const TEXTS = {
  en: { unavailable: "The service is temporarily unavailable", retry: "Retry", job: "nightly-1" },
  "zh-CN": { unavailable: "服务暂时不可用", retry: "重试", job: "nightly-1" },
};
const SERVICE_MESSAGE = "A job named nightly-1 already exists";

/**
 * How to start and drive each example.
 * @type {Record<string, { start: [command: string, args: string[]], path: string, apiPort: number }>}
 */
const EXAMPLES = {
  "vite-antd": {
    start: ["node", ["../server.mjs", "dist", String(APP_PORT)]],
    path: "/",
    apiPort: APP_PORT,
  },
  nextjs: {
    start: ["node", ["node_modules/next/dist/bin/next", "start", "-p", String(APP_PORT)]],
    path: "/jobs",
    apiPort: API_PORT,
  },
  "webpack-react-18": {
    start: ["node", ["../server.mjs", "dist", String(APP_PORT)]],
    path: "/",
    apiPort: APP_PORT,
  },
};

const folder = mkdtempSync(join(tmpdir(), "errorkit-examples-"));
/** @type {import("node:child_process").ChildProcess[]} */
const children = [];
let passed = 0;
let failed = 0;

/**
 * @param {string} title
 * @param {() => Promise<unknown>} check
 */
async function test(title, check) {
  try {
    await check();
    passed += 1;
    console.log(`✓ ${title}`);
  } catch (error) {
    failed += 1;
    console.log(`✗ ${title}\n${error instanceof Error ? error.message : error}`);
  }
}

/** @returns {Record<string, string>} the tarball of each package */
function packPackages() {
  return Object.fromEntries(
    PACKAGES.map((name) => {
      const output = execFileSync("npm", ["pack", "--json", "--pack-destination", folder], {
        cwd: `${root}packages/${name}`,
        encoding: "utf8",
        stdio: ["ignore", "pipe", "ignore"],
      });
      return [`@errorkit/${name}`, `file:${join(folder, JSON.parse(output)[0].filename)}`];
    }),
  );
}

/**
 * Installs and builds an example with the packed packages.
 * @param {string} name
 * @param {Record<string, string>} tarballs
 */
function build(name, tarballs) {
  const cwd = join(folder, name);
  cpSync(`${root}examples/${name}`, cwd, {
    recursive: true,
    filter: (path) => !/node_modules|[\\/](?:dist|\.next)$/.test(path),
  });
  const manifest = JSON.parse(readFileSync(join(cwd, "package.json"), "utf8"));
  Object.assign(manifest.dependencies, tarballs);
  writeFileSync(join(cwd, "package.json"), JSON.stringify(manifest, null, 2));
  const env = {
    ...process.env,
    NEXT_TELEMETRY_DISABLED: "1",
    DO_NOT_TRACK: "1",
    API_URL: `http://127.0.0.1:${API_PORT}`,
  };
  for (const args of [
    ["install", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"],
    ["run", "build"],
  ])
    execFileSync("npm", args, { cwd, env, stdio: ["ignore", "inherit", "inherit"] });
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {string} cwd
 */
function start(command, args, cwd) {
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1", API_URL: `http://127.0.0.1:${API_PORT}` };
  children.push(spawn(command, args, { cwd, env, stdio: ["ignore", "ignore", "inherit"] }));
}

/** @param {string} address */
async function waitFor(address) {
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (Date.now() < deadline) {
    const response = await fetch(address).catch(() => undefined);
    if (response) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`Nothing answers at ${address}.`);
}

const stop = () => {
  for (const child of children.splice(0)) child.kill();
};

const names = process.argv.slice(2);
const chosen = Object.entries(EXAMPLES).filter(([name]) => names.length === 0 || names.includes(name));
try {
  const tarballs = packPackages();
  mkdirSync(folder, { recursive: true });
  cpSync(`${root}examples/server.mjs`, join(folder, "server.mjs"));
  const browser = await chromium.launch(chromiumLaunchOptions());
  for (const [
    name,
    {
      start: [command, args],
      path,
      apiPort,
    },
  ] of chosen) {
    const failedBefore = failed;
    await test(`${name}: installs and builds from the packed packages`, async () => build(name, tarballs));
    if (failed > failedBefore) continue;
    start(command, args, join(folder, name));
    start("node", ["server.mjs", ".", String(API_PORT)], folder);
    const app = `http://127.0.0.1:${APP_PORT}`;
    await waitFor(app);
    await waitFor(`http://127.0.0.1:${API_PORT}/api/reset`);
    for (const [locale, texts] of Object.entries(TEXTS)) {
      await fetch(`http://127.0.0.1:${apiPort}/api/reset`);
      const context = await browser.newContext({ locale });
      const page = await context.newPage();
      /** @type {string[]} */
      const problems = [];
      page.on("console", (message) => message.type() === "warning" && problems.push(message.text()));
      page.on("pageerror", (error) => problems.push(error.message));
      await page.goto(app + path);
      await test(`${name}: a list that fails says what happened, in ${locale}`, () =>
        page.getByRole("heading", { name: texts.unavailable }).waitFor());
      await test(`${name}: the retry shows the list, in ${locale}`, async () => {
        await page.getByRole("button", { name: texts.retry, exact: true }).first().click();
        await page.getByText(texts.job, { exact: true }).first().waitFor();
        await page.getByRole("heading", { name: texts.unavailable }).waitFor({ state: "detached" });
      });
      await test(`${name}: a rejected job shows the message from the service, in ${locale}`, async () => {
        await page.getByRole("button", { name: "Create" }).click();
        await page.getByText(SERVICE_MESSAGE).first().waitFor();
      });
      if (name === "nextjs")
        await test(`${name}: the form keeps what the user entered, in ${locale}`, async () => {
          const value = await page.getByLabel("Name").inputValue();
          if (value !== texts.job) throw new Error(`The field contains "${value}".`);
        });
      if (name === "vite-antd")
        await test(`${name}: another request that fails is a toast, in ${locale}`, async () => {
          await page.getByRole("button", { name: "Restart" }).click();
          await page.locator("[data-surface=toast]").waitFor();
        });
      await test(`${name}: the page has no warning and no uncaught error, in ${locale}`, async () => {
        if (problems.length > 0) throw new Error(problems.join("\n"));
      });
      await context.close();
    }
    stop();
  }
  await browser.close();
} finally {
  stop();
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
