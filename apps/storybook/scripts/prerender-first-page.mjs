// The last part of `npm run build:storybook`: puts the HTML of the first page, in each language, into the preview. A first visit shows it
// while Storybook starts, which takes most of the time.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { withBuiltStorybook } from "./with-built-storybook.mjs";

const app = fileURLToPath(new URL("..", import.meta.url));
const early = `${app}first-page/early/`;
const built = `${app}storybook-static/`;

/**
 * Opens the first page in each of its languages, and returns a template for each, and the paths of its stylesheets.
 * @param {string} origin
 * @param {import("playwright").Browser} browser
 */
async function renderFirstPage(origin, browser) {
  const page = await browser.newPage();
  /** @param {string} locale */
  const createTemplate = async (locale) => {
    await page.goto(`${origin}/iframe.html?id=*&viewMode=story&globals=locale:${locale}`);
    await page.locator(".first-picture [data-surface=toast]").waitFor();
    const story = new URL(page.url()).searchParams.get("id");
    const html = await page.locator(".first-page").evaluate(({ outerHTML }) => outerHTML);
    // Surfaces with this attribute fade in.
    const still = html.replaceAll(' data-enters=""', "");
    return `<template data-first-page="${locale}" data-story="${story}" lang="${locale}">${still}</template>`;
  };
  const templates = [await createTemplate("en")];
  const otherLocales = await page
    .locator(".first-switches button[lang]:not([lang=en])")
    .evaluateAll((buttons) => buttons.map((button) => /** @type {HTMLElement} */ (button).lang));
  for (const locale of otherLocales) templates.push(await createTemplate(locale));
  const stylesheets = await page
    .locator("link[rel=stylesheet]")
    .evaluateAll((links) =>
      links.map((link) => new URL(/** @type {HTMLLinkElement} */ (link).href).pathname.slice(1)),
    );
  return { templates, stylesheets };
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

const { templates, stylesheets } = await withBuiltStorybook(renderFirstPage);
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
