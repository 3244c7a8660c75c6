// Writes llms.txt, the list of the documentation for language models: https://llmstxt.org
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import process from "node:process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const PACKAGES = ["core", "i18n", "react"];
const GUIDES = "apps/storybook/docs/guides/text/";
const GETTING_STARTED = "apps/storybook/docs/getting-started/text.ts";

/** @param {string} path */
const read = (path) => readFileSync(root + path, "utf8");

/** @param {string} text */
const toLine = (text) => text.replace(/\s+/g, " ").trim();

/**
 * Returns the first sentence of a paragraph.
 * @param {string} text
 */
const getSentence = (text) => /^.*?[.!?](?=\s|$)/.exec(toLine(text))?.[0] ?? toLine(text);

/**
 * Returns the title and the first paragraph of a page.
 * @param {string} page
 */
function getHead(page) {
  // Matches "# Title", an empty line, and the lines up to the next empty one.
  const [, title = "", paragraph = ""] = /^# (.+)\n\n((?:.+\n)+)/m.exec(page) ?? [];
  return { title, summary: toLine(paragraph) };
}

/**
 * Returns the English pages in a file of texts.
 * @param {string} path
 */
function getGuides(path) {
  const [english = ""] = read(path).split('"zh-CN": {');
  // Matches "`# Title", an empty line, and the line after it.
  return [...english.matchAll(/`# ([^\n]+)\n\n([^\n]+)/g)].map(
    ([, title = "", paragraph = ""]) =>
      `- [${title}](${path}): ${getSentence(paragraph.replaceAll("\\`", "`").replace(/`,$/, ""))}`,
  );
}

/** Returns the content of llms.txt: the READMEs of the repository and the packages, the guides, other pages. */
export function createLlms() {
  const { title, summary } = getHead(read("README.md"));
  const [, list = ""] = read("README.md").split("## Documentation\n");
  const packages = PACKAGES.map((name) => {
    const path = `packages/${name}/README.md`;
    const head = getHead(read(path));
    return `- [${head.title}](${path}): ${getSentence(head.summary)}`;
  });
  // Matches a link to a page of the repository, such as "[Glossary](docs/glossary.md)".
  const more = [...list.matchAll(/\[([^\]]+)\]\(([^)#:]+\.md)\)/g)]
    .filter(([, , path = ""]) => !packages.some((line) => line.includes(`(${path})`)))
    .map(([, name = "", path = ""]) => {
      const label = name[0]?.toUpperCase() + name.slice(1);
      return `- [${label}](${path}): ${getSentence(getHead(read(path)).summary)}`;
    });
  const guides = [
    GETTING_STARTED,
    ...readdirSync(root + GUIDES)
      .sort()
      .map((file) => GUIDES + file),
  ];
  return [
    `# ${title}`,
    `> ${summary}`,
    ["## Packages", "", ...packages].join("\n"),
    ["## Guides", "", ...guides.flatMap(getGuides)].join("\n"),
    ["## Optional", "", ...more, ""].join("\n"),
  ].join("\n\n");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(`${root}llms.txt`, createLlms());
