import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseSync, Visitor } from "vite";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const files = ["src", "test"].flatMap((folder) =>
  readdirSync(root + folder, { recursive: true, encoding: "utf8" }).map((file) => `${folder}/${file}`),
);

/** The rules that stand at the beginning of a test's title: B15 and P6 of "[B15] [P6] The timer …". */
const getRules = (title: string): readonly string[] =>
  (/^(?:\[[A-Z]+\d+\] )+/.exec(title)?.[0] ?? "").match(/[A-Z]+\d+/g) ?? [];

/** The titles of the tests in a file: the text in `it("…")` and `it.each(…)("…")`. */
function getTestTitles(file: string): readonly string[] {
  const titles: string[] = [];
  const { program } = parseSync(file, readFileSync(root + file, "utf8"));
  new Visitor({
    CallExpression({ callee, arguments: [title] }) {
      const isEach = callee.type === "CallExpression" && callee.callee.type === "MemberExpression";
      const test = isEach ? (callee.callee as typeof callee.callee & { object: unknown }).object : callee;
      const isTest = (test as { name?: string }).name === "it";
      if (isTest && title?.type === "Literal" && typeof title.value === "string") titles.push(title.value);
    },
  }).visit(program);
  return titles;
}

const proven = new Set(
  files
    .filter((file) => /\.test\.tsx?$/.test(file))
    .flatMap(getTestTitles)
    .flatMap(getRules),
);
const specs = files
  .filter((file) => file.endsWith("SPEC.md"))
  .map((file) => [file, readFileSync(root + file, "utf8")] as const);
const listRules = (spec: string, level: RegExp) =>
  [...spec.matchAll(/^- \*\*\[([A-Z]+\d+)\]\*\* (\S+)/gm)].flatMap(([, rule = "", verb = ""]) =>
    level.test(verb) ? [rule] : [],
  );

it.each(specs)("%s: the title of a test begins with the number of each MUST rule", (_, spec) => {
  const rules = listRules(spec, /^MUST$/);
  expect(rules.length).toBeGreaterThan(0);
  expect(rules.filter((rule) => !proven.has(rule))).toEqual([]);
});

it.each(specs)("%s: each rule has one MUST or SHOULD", (_, spec) => {
  const rules = spec.split(/^- /m).slice(1);
  expect(rules.filter((rule) => rule.match(/\b(?:MUST|SHOULD)\b/g)?.length !== 1)).toEqual([]);
});

it("Each number in a test's title is a rule, and each rule has its own number", () => {
  const rules = specs.flatMap(([, spec]) => listRules(spec, /^(?:MUST|SHOULD)$/));
  expect(rules.filter((rule, index) => rules.indexOf(rule) !== index)).toEqual([]);
  expect([...proven].filter((rule) => !rules.includes(rule))).toEqual([]);
});
