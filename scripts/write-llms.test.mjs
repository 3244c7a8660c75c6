import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { createLlms } from "./write-llms.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

it("llms.txt is up to date; `node scripts/write-llms.mjs` writes it", () => {
  expect(readFileSync(`${root}llms.txt`, "utf8")).toBe(createLlms());
});

it("llms.txt has a title, a summary, and links with one line each to files that exist", () => {
  const text = createLlms();
  expect(text).toMatch(/^# Errorkit\n\n> \S.+\n\n## /);
  const lines = text.split("\n").filter((line) => line.startsWith("- "));
  expect(lines.length).toBeGreaterThan(20);
  for (const line of lines) {
    const [, path = ""] = /^- \[[^\]]+\]\(([^)]+)\): \S.*[.!?]$/.exec(line) ?? [];
    expect(path && existsSync(root + path), line).toBe(true);
  }
});
