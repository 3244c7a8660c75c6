import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../../", import.meta.url));

const forbidden = [
  ["text/a.ts", "../http/methods.ts"],
  ["http/a.ts", "../services/guidance.ts"],
  ["http/status/a.ts", "../../failure/collect-details.ts"],
  ["services/a.ts", "../failure/collect-details.ts"],
  ["services/b.ts", "../retry/retry-advice.ts"],
  ["failure/a.ts", "../retry/retry-advice.ts"],
  ["failure/b.ts", "react"],
  ["failure/body/a.ts", "../input/source-from-error.ts"],
  ["failure/body/b.ts", "../readers/index.ts"],
  ["failure/readers/generic/a.ts", "../../input/source-from-error.ts"],
  ["failure/readers/generic/b.ts", "../../../../../i18n/src/index.ts"],
  ["retry/a.ts", "@errorkit/i18n"],
  ["http/b.ts", "i18next"],
] as const;
const allowed = [
  ["retry/c.ts", "../failure/collect-details.ts"],
  ["failure/input/c.ts", "../body/parse-body.ts"],
  ["failure/readers/generic/c.ts", "../../body/walk-body.ts"],
  ["failure/readers/generic/d.ts", "./retry-delay.ts"],
  ["services/c.ts", "../text/redact.ts"],
] as const;

let folder = "";
let report = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "core-imports-"));
  copyFileSync(join(root, "biome.json"), join(folder, "biome.json"));
  for (const [file, specifier] of [...forbidden, ...allowed]) {
    const path = join(folder, "packages/core/src", file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `import "${specifier}";\n`);
  }
  const biome = join(root, "node_modules/@biomejs/biome/bin/biome");
  const options = [
    "lint",
    "--vcs-enabled=false",
    "--only=style/noRestrictedImports",
    "--max-diagnostics=none",
  ];
  try {
    execFileSync(process.execPath, [biome, ...options, "packages"], {
      cwd: folder,
      encoding: "utf8",
      stdio: "pipe",
    });
  } catch (error) {
    const { stdout, stderr } = error as { readonly stdout: string; readonly stderr: string };
    report = stdout + stderr;
  }
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

it.each(forbidden)("the linter forbids %s to import %s", (file) => {
  expect(report).toContain(`packages/core/src/${file}:1`);
});

it.each(allowed)("the linter allows %s to import %s", (file) => {
  expect(report).not.toContain(`packages/core/src/${file}:`);
});
