// Opens every story of the built Storybook in Firefox and WebKit: each is drawn, plays to its end, passes axe and logs no error.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { firefox } from "playwright";
import { findFirefox, firefoxLaunchOptions } from "./firefox.mjs";
import { closingLine } from "./test-counts.mjs";
import { findWebKit, startWebKit } from "./webkit.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const TYPES = /** @type {Record<string, string>} */ ({
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
});

/** Runs before the scripts of a story: collects what they log as an error, and what they do not catch. */
const COLLECTOR = `<script>
  window.collected = [];
  const { error } = console;
  console.error = (...values) => { collected.push(values.map(String).join(" ")); error(...values); };
  addEventListener("error", (event) => { if (event.error) collected.push("uncaught: " + event.error); });
</script>`;

/** Errors that stories throw on purpose: React logs what a boundary catches. */
const EXPECTED =
  /error boundary|error occurred in|\(reading '(?:points|items)'\)|dynamically imported module|module script failed/i;

/** Stories whose play function cannot run in an engine. They are drawn and checked with axe. */
const UNPLAYABLE = /** @type {Readonly<Record<string, readonly string[]>>} */ ({
  // The untrusted click of a test opens the native list of WebKitGTK, which then selects an item.
  webkit: ["components-localeselect--with-a-banner"],
});

/** The body of a function that waits until a story has played, in the page. */
const WAIT = `const [id] = arguments;
const until = Date.now() + 60000;
const render = () => window.__STORYBOOK_PREVIEW__?.currentRender ?? {};
return (async () => {
  while (!(render().id === id && /finished|errored/.test(render().phase)) && Date.now() < until) await new Promise((done) => setTimeout(done, 50));
  const thrown = window.__STORYBOOK_ADDONS_CHANNEL__?.last("playFunctionThrewException") ?? [];
  const shown = document.body.classList.contains("sb-show-main");
  return [
    ...(shown ? [] : ["nothing is shown: " + document.querySelector("#error-message")?.textContent]),
    ...thrown.map(({ message }) => "play: " + message.split("\\n")[0]),
    ...window.collected.map((text) => "console: " + text.slice(0, 300)),
  ];
})();`;

/** The body of a function that checks a story with axe, in the page. Waits for its motions: text that appears has less contrast. */
const AUDIT = `return (async () => {
  const motions = document.getAnimations().filter(({ effect }) => effect.getComputedTiming().endTime < Infinity);
  await Promise.allSettled(motions.map(({ finished }) => finished));
  await new Promise((done, failed) => document.head.append(Object.assign(document.createElement("script"), { src: "/axe.js", onload: done, onerror: failed })));
  const { violations } = await axe.run("#storybook-root", { rules: { region: { enabled: false }, "landmark-unique": { enabled: false } } });
  return violations.map(({ id, nodes }) => "axe: " + id + " " + nodes[0].html.slice(0, 200));
})();`;

/**
 * @param {string} folder
 * @returns {Promise<{ address: string, close: () => void }>}
 */
async function serve(folder) {
  const axe = readFileSync(`${root}node_modules/axe-core/axe.min.js`);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const type = TYPES[extname(pathname)] ?? "application/octet-stream";
    try {
      const file = pathname === "/axe.js" ? axe : readFileSync(join(folder, normalize(pathname)));
      const body =
        pathname === "/iframe.html" ? file.toString().replace("<head>", `<head>${COLLECTOR}`) : file;
      response.writeHead(200, { "content-type": type }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", () => ready(undefined)));
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  return {
    address: `http://localhost:${port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** @typedef {Pick<import("./webkit.mjs").WebKitWindow, "version" | "open" | "evaluate" | "close">} Engine */

/** @returns {Promise<Engine>} */
async function startFirefox() {
  const browser = await firefox.launch(firefoxLaunchOptions());
  const page = await browser.newPage();
  return {
    version: browser.version(),
    open: async (url) => void (await page.goto(url)),
    evaluate: (script, ...args) =>
      page.evaluate(
        ([body = "", ...values]) => new Function(body)(...values),
        /** @type {string[]} */ ([script, ...args]),
      ),
    close: () => browser.close(),
  };
}

const ENGINES = /** @type {const} */ ({
  firefox: { isInstalled: () => findFirefox() !== undefined, start: startFirefox },
  webkit: { isInstalled: () => findWebKit() !== undefined, start: startWebKit },
});

/**
 * Opens every story in one view. Returns what is wrong, one line each.
 * @param {Engine} engine
 * @param {string} address
 * @param {readonly string[]} stories
 * @param {string} globals
 * @param {readonly string[]} [unplayable]
 */
async function sweep(engine, address, stories, globals, unplayable = []) {
  const problems = [];
  for (const id of stories) {
    await engine.open(`${address}iframe.html?id=${id}&viewMode=story&globals=${globals}`);
    /** @type {string[]} */
    const found = [...(await engine.evaluate(WAIT, id)), ...(await engine.evaluate(AUDIT))];
    const unexpected = found
      .filter((text) => !EXPECTED.test(text))
      .filter((text) => !(unplayable.includes(id) && /^(?:play|console): /.test(text)))
      .map((text) => `${id} ${globals}: ${text}`);
    for (const problem of unexpected) console.log(problem);
    problems.push(...unexpected);
  }
  return problems;
}

/**
 * @param {string} folder the built Storybook
 * @param {readonly string[]} engines
 * @returns {Promise<readonly import("./test-counts.mjs").Row[]>} one row for each engine
 */
async function sweepStorybook(folder, engines) {
  const { entries } = JSON.parse(readFileSync(`${folder}/index.json`, "utf8"));
  const stories = Object.values(entries)
    .filter(({ type }) => type === "story")
    .map(({ id }) => id);
  const site = await serve(folder);
  /** @type {import("./test-counts.mjs").Row[]} */
  const rows = [];
  for (const [name, { isInstalled, start }] of Object.entries(ENGINES)) {
    if (!engines.includes(name)) continue;
    if (!isInstalled()) {
      rows.push({ name: `stories in ${name}`, counts: { passed: 0, failed: 0, skipped: stories.length } });
      continue;
    }
    const started = Date.now();
    const engine = await start();
    const problems = [];
    for (const globals of ["locale:en;theme:light", "locale:zh-CN;theme:dark"])
      problems.push(...(await sweep(engine, site.address, stories, globals, UNPLAYABLE[name])));
    await engine.close();
    const seconds = Math.round((Date.now() - started) / 1000);
    const broken = new Set(problems.map((text) => text.split(": ")[0])).size;
    rows.push({
      name: `stories in ${name} ${engine.version}, ${seconds} s`,
      counts: { passed: stories.length * 2 - broken, failed: broken, skipped: 0 },
      failures: problems,
    });
  }
  site.close();
  return rows;
}

// `node scripts/sweep-storybook.mjs [engine] [folder]`
const [engine, folder = `${root}apps/storybook/storybook-static`] = process.argv.slice(2);
const rows = await sweepStorybook(folder, engine ? [engine] : Object.keys(ENGINES));
for (const { name, counts } of rows) console.log(`${name}: ${closingLine(counts)}`);
process.exitCode = rows.some(({ counts }) => counts.failed > 0) ? 1 : 0;
