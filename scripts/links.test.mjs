import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const pages = execFileSync("git", ["ls-files", "*.md"], { cwd: root, encoding: "utf8" }).trim().split("\n");

it.each(pages)("%s links only to files that exist", (page) => {
  const text = readFileSync(resolve(root, page), "utf8");
  const targets = [...text.matchAll(/\]\(([^)\s]+)\)|(?:src|srcset)="([^"]+)"/g)]
    .map(([, link, source]) => (link ?? source ?? "").replace(/#.*/, ""))
    .filter((target) => target && !/^[a-z]+:/.test(target));
  expect(targets.filter((target) => !existsSync(resolve(root, dirname(page), target)))).toEqual([]);
});

const repository = "https://github.com/errorkit/errorkit/blob/main/";
const packedPages = ["core", "i18n", "react"].map((name) => `packages/${name}/README.md`);

it.each(packedPages)(
  "%s links to files of the repository by their address, for the page of a registry",
  (page) => {
    const text = readFileSync(resolve(root, page), "utf8");
    const targets = [...text.matchAll(/\]\(([^)\s#]+)[^)\s]*\)/g)].map(([, target = ""]) => target);
    expect(targets.filter((target) => !target.startsWith("https://"))).toEqual([]);
    const paths = targets
      .filter((target) => target.startsWith(repository))
      .map((target) => target.slice(repository.length));
    expect(paths.filter((path) => !existsSync(resolve(root, path)))).toEqual([]);
  },
);

const guides = ["ARCHITECTURE.md", "CONTRIBUTING.md", "docs/glossary.md"];

it.each(guides)("%s names only paths that exist", (page) => {
  const text = readFileSync(resolve(root, page), "utf8");
  // Matches a path in backticks, such as `packages/core/src/types.ts`, but not one with a placeholder.
  const paths = [...text.matchAll(/`((?:packages|apps|docs|scripts|benchmarks)\/[^`\s{}*<>]*)`/g)];
  expect(paths.map(([, path = ""]) => path).filter((path) => !existsSync(resolve(root, path)))).toEqual([]);
});
