import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const directory = `${root}scripts/.cache/readme-examples`;
const PAGES = ["README.md", "packages/core/README.md", "packages/i18n/README.md", "packages/react/README.md"];

/** @param {string} path */
const read = (path) => readFileSync(root + path, "utf8");

/** The names that a package exports. An example may use them without an import. */
const exportsByPackage = ["core", "i18n", "react"].map((name) => ({
  name: `@errorkit/${name}`,
  // Matches the names in `export { a, b } from` and `export type { A } from`.
  exports: [...read(`packages/${name}/src/index.ts`).matchAll(/^export (?:type )?\{([^}]+)\}/gm)].flatMap(
    ([, names = ""]) => names.split(",").map((exported) => exported.trim()),
  ),
}));

/**
 * Adds what an example leaves out: imports, and a function around a `return`.
 * @param {string} code
 */
function complete(code) {
  // Matches each import at the beginning of a line, such as `import { a } from "b";`.
  const imported = (code.match(/^import .*$/gm) ?? []).join("\n");
  const imports = exportsByPackage.flatMap(({ name, exports }) => {
    const missing = exports.filter((exported) => {
      // Matches the name as a word, also in `...name()`, but not in `object.name` or `"name"`.
      const word = new RegExp(`(?<!["'\\w]|[^.]\\.)${exported}\\b(?!["'])`);
      return exported && word.test(code) && !word.test(imported);
    });
    return missing.length > 0 ? [`import { ${missing.join(", ")} } from "${name}";`] : [];
  });
  const body = /^return /m.test(code) ? `export function Example() {\n${code}}` : code;
  return [...imports, body, "export {};"].join("\n");
}

it("every TypeScript example of the READMEs compiles", () => {
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(directory, { recursive: true });
  let count = 0;
  for (const page of PAGES) {
    // Matches the code between ```ts or ```tsx and ```.
    for (const [, code = ""] of read(page).matchAll(/^```tsx?\n(.*?)^```/gms)) {
      count += 1;
      writeFileSync(`${directory}/${page.replaceAll("/", "-")}-${count}.tsx`, complete(code));
    }
  }
  let errors = "";
  try {
    execFileSync("npx", ["tsc", "-p", "scripts/readme-examples"], {
      cwd: root,
      encoding: "utf8",
      shell: process.platform === "win32",
    });
  } catch (error) {
    errors = /** @type {{ stdout: string }} */ (error).stdout;
  }
  expect(errors).toBe("");
  expect(count).toBeGreaterThan(10);
}, 60_000);
