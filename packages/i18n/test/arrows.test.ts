import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** Files of this package with one import each. */
const forbidden: readonly (readonly [file: string, specifier: string])[] = [
  ["src/locales/a.ts", "../translator.ts"],
  ["src/locales/b.ts", "../../tooling/message-key-parts.ts"],
  ["src/a.ts", "../tooling/message-key-parts.ts"],
  ["src/b.ts", "../checks/index.ts"],
  ["src/c.ts", "@errorkit/react"],
  ["tooling/a.ts", "../checks/index.ts"],
  ["tooling/b.ts", "../test/all-catalogs.ts"],
  ["checks/a.ts", "../scripts/load-source.mjs"],
  ["checks/b.ts", "../test/all-catalogs.ts"],
];
const allowed: typeof forbidden = [
  ["src/locales/c.ts", "./flatten.ts"],
  ["src/d.ts", "./locales/index.ts"],
  ["tooling/c.ts", "../src/locales/en.ts"],
  ["checks/c.ts", "../tooling/message-key-parts.ts"],
  ["test/a.ts", "../checks/index.ts"],
];

/** Writes the files into an empty folder with the linter's configuration, and returns those that it reports. */
function lint(files: typeof forbidden): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), "arrows-"));
  try {
    cpSync(join(root, "biome.json"), join(folder, "biome.json"));
    for (const [file, specifier] of files) {
      const path = join(folder, "packages/i18n", file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, `import { a } from "${specifier}";\nexport const b = a;\n`);
    }
    const biome = join(root, "node_modules/@biomejs/biome/bin/biome");
    const { stdout } = spawnSync(
      process.execPath,
      [biome, "lint", "--vcs-enabled=false", "--only=style/noRestrictedImports", "--reporter=github"],
      { cwd: folder, encoding: "utf8" },
    );
    return files.flatMap(([file]) => (stdout.includes(`packages/i18n/${file}`) ? [file] : []));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

it("the linter forbids an import against the order locales, src, tooling, checks, test", () => {
  const all = [...forbidden, ...allowed];
  expect(lint(all)).toEqual(forbidden.map(([file]) => file));
});
