import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const biome = join(root, "node_modules/@biomejs/biome/bin/biome");
const project = mkdtempSync(join(tmpdir(), "errorkit-arrows-"));

/**
 * Each file of packages/react/src, an import from it, and whether the linter allows it. Each folder may import the ones after it:
 * components → hooks → surface → provider → a11y → utils.
 *
 * @type {[file: string, specifier: string, isAllowed: boolean][]}
 */
const imports = [
  ["components/error-banner/a.ts", "../../surface/x.ts", true],
  ["components/error-banner/b.ts", "../error-inline/x.ts", false],
  ["components/error-banner/c.ts", "../error-page/x.ts", false],
  ["components/error-banner/d.ts", "../locale-select/x.ts", false],
  ["components/error-banner/e.ts", "../../components/error-page/x.ts", false],
  ["components/error-banner/f.ts", "./x.ts", true],
  ["components/error-boundary/a.ts", "../error-page/x.ts", true],
  ["components/error-boundary/b.ts", "../error-state/x.ts", false],
  ["surface/a.ts", "../provider/x.ts", true],
  ["surface/b.ts", "../hooks/x.ts", false],
  ["surface/c.ts", "../components/error-page/x.ts", false],
  ["surface/details/a.ts", "../../components/error-page/x.ts", false],
  ["hooks/a.ts", "../provider/x.ts", true],
  ["hooks/b.ts", "../surface/x.ts", true],
  ["hooks/c.ts", "../components/error-page/x.ts", false],
  ["provider/a.ts", "../a11y/x.ts", true],
  ["provider/b.ts", "../hooks/x.ts", false],
  ["provider/c.ts", "../surface/x.ts", false],
  ["a11y/a.ts", "../utils/x.ts", true],
  ["a11y/b.ts", "../provider/x.ts", false],
  ["utils/a.ts", "../types.ts", true],
  ["utils/b.ts", "../a11y/x.ts", false],
  ["utils/c.ts", "../provider/x.ts", false],
  ["utils/d.ts", "@errorkit/storybook", false],
];

afterAll(() => rmSync(project, { recursive: true, force: true }));

it("lets the folders of react import each other in one direction only", () => {
  copyFileSync(join(root, "biome.json"), join(project, "biome.json"));
  for (const [name, specifier] of imports) {
    const file = join(project, "packages/react/src", name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `export { x } from "${specifier}";\n`);
  }
  const rejected = imports.filter(([, , isAllowed]) => !isAllowed).map(([name]) => name);
  expect(lint().sort()).toEqual(rejected.sort());
});

/** Returns the files whose import the linter rejects. */
function lint() {
  const args = ["lint", "--only=style/noRestrictedImports", "--vcs-enabled=false", "--reporter=github", "."];
  let output = "";
  try {
    output = execFileSync(process.execPath, [biome, ...args, "--max-diagnostics=none"], {
      cwd: project,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    });
  } catch (error) {
    output = /** @type {{ stdout: string }} */ (error).stdout;
  }
  return [...output.matchAll(/packages\/react\/src\/([^,]+),line/g)].map(([, file]) => file);
}
