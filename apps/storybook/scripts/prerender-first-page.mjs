// The last part of `npm run build:storybook`: puts the HTML of the first page, in each language, into the preview. A first visit shows it
// while Storybook starts, which takes most of the time.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright";
import { build, preview } from "vite";
// @boundaries-ignore shared test config
import { chromiumLaunchOptions } from "../../../scripts/chromium.mjs";

const app = fileURLToPath(new URL("..", import.meta.url));
const early = `${app}first-page/early/`;
const built = `${app}storybook-static/`;

/**
 * Opens the first page in each of its languages, and returns a template for each, and the paths of its stylesheets.
 * @param {string} origin
 */
async function renderFirstPage(origin) {
  const browser = await chromium.launch(chromiumLaunchOptions());
  try {
    const page = await browser.newPage();
    /** @param {string} locale */
    const open = async (locale) => {
      await page.goto(`${origin}/iframe.html?id=*&viewMode=story&globals=locale:${locale}`);
      await page.locator(".first-picture [data-surface=toast]").waitFor();
    };
    await open("en");
    const story = new URL(page.url()).searchParams.get("id");
    const locales = await page
      .locator(".first-switches button[lang]")
      .evaluateAll((buttons) => buttons.map((button) => /** @type {HTMLElement} */ (button).lang));
    const stylesheets = await page
      .locator("link[rel=stylesheet]")
      .evaluateAll((links) =>
        links.map((link) => new URL(/** @type {HTMLLinkElement} */ (link).href).pathname.slice(1)),
      );
    const templates = [];
    for (const locale of locales) {
      await open(locale);
      const html = await page.locator(".first-page").evaluate(({ outerHTML }) => outerHTML);
      // Surfaces with this attribute fade in.
      const still = html.replaceAll(' data-enters=""', "");
      templates.push(
        `<template data-first-page="${locale}" data-story="${story}" lang="${locale}">${still}</template>`,
      );
    }
    return { templates, stylesheets };
  } finally {
    await browser.close();
  }
}

/** Builds the script that shows a template. */
async function buildScript() {
  const outputs = await build({
    root: app,
    logLevel: "error",
    build: {
      write: false,
      lib: { entry: `${early}show-first-page.ts`, formats: ["iife"], name: "showFirstPage" },
      // It chooses a locale, but needs none of its messages, which load on demand.
      rolldownOptions: { external: /^\.\/[a-z]{2}(?:-[A-Z]{2})?\.ts$/ },
    },
  });
  const [output] = [outputs].flat();
  if (!output || !("output" in output)) throw new Error("The script of the first page was not built.");
  return output.output[0].code;
}

/**
 * Inserts lines before a tag of a built file.
 * @param {string} name
 * @param {string} tag
 * @param {(html: string) => readonly string[]} getLines
 */
function insertBefore(name, tag, getLines) {
  const html = readFileSync(built + name, "utf8");
  if (!html.includes(tag)) throw new Error(`${built}${name} has no ${tag}.`);
  writeFileSync(
    built + name,
    html.replace(tag, () => `${getLines(html).join("\n")}\n${tag}`),
  );
}

const server = await preview({
  root: app,
  configFile: false,
  build: { outDir: "storybook-static" },
  preview: { port: 0, host: "127.0.0.1" },
});
try {
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.httpServer.address());
  const { templates, stylesheets } = await renderFirstPage(`http://localhost:${port}`);
  const script = await buildScript();
  insertBefore("iframe.html", "</body>", (html) => [
    // The preview has the other stylesheets. These would also change stories that do not use them, so they leave with the page.
    `<template data-first-page="styles"><style>${stylesheets
      .filter((path) => !html.includes(path))
      .map((path) => readFileSync(built + path, "utf8"))
      .join("\n")}</style></template>`,
    `<style>${readFileSync(`${early}preview.css`, "utf8")}</style>`,
    ...templates,
    `<script>${script}</script>`,
  ]);
  insertBefore("index.html", "</head>", () => [readFileSync(`${early}frame.html`, "utf8")]);
} finally {
  await server.close();
}
