import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const oxlint = join(root, "node_modules/oxlint/bin/oxlint");
const project = mkdtempSync(join(tmpdir(), "errorkit-compiler-"));

/**
 * A rule, and a component or hook that breaks it.
 *
 * @type {Readonly<Record<string, string>>}
 */
const violations = {
  "error-boundaries": "export function View() { try { return <View />; } catch { return null; } }",
  globals: "let count = 0; export function View() { count += 1; return <p>{count}</p>; }",
  immutability: "export function View(props) { props.items = []; return <p>{props.items}</p>; }",
  purity: "export function View() { return <p>{Math.random()}</p>; }",
  refs: "export function View() { const ref = useRef(0); return <p>{ref.current}</p>; }",
  "set-state-in-effect":
    "export function View() { const [a, setA] = useState(0); useEffect(() => { setA(1); }, []); return <p>{a}</p>; }",
  "set-state-in-render":
    "export function View() { const [a, setA] = useState(0); setA(1); return <p>{a}</p>; }",
  "static-components": "export function View() { const Part = () => <p />; return <Part />; }",
  todo: "export function useLatest(next) { const ref = useRef(); useEffect(() => { ref.current ??= next; }); }",
  "use-memo": "export function View({ a }) { const b = useMemo((x) => a, [a]); return <p>{b}</p>; }",
};

afterAll(() => rmSync(project, { recursive: true, force: true }));

it("rejects components and hooks that break a rule of React Compiler", () => {
  for (const [rule, code] of Object.entries(violations)) {
    const imports = 'import { useEffect, useMemo, useRef, useState } from "react";\n';
    writeFileSync(join(project, `${rule}.tsx`), `${imports}${code}\n`);
  }
  writeFileSync(join(project, "allowed.tsx"), "export function View({ a }) { return <p>{a}</p>; }\n");
  expect(lint()).toEqual(Object.keys(violations).map((rule) => `${rule}.tsx breaks ${rule}`));
});

/** Returns the files that the linter rejects, each with the rule that it breaks. */
function lint() {
  const config = join(root, ".oxlintrc.json");
  let output = "";
  try {
    output = execFileSync(process.execPath, [oxlint, "-c", config, "--format=unix", "."], {
      cwd: project,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    });
  } catch (error) {
    output = /** @type {{ stdout: string }} */ (error).stdout;
  }
  const found = [...output.matchAll(/^(?:\.\/)?([^:]+):.*\[Error\/[\w-]+\(([\w-]+)\)\]$/gm)];
  return [...new Set(found.map(([, file, rule]) => `${file} breaks ${rule}`))].sort();
}
