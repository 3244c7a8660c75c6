import { readdirSync, readFileSync } from "node:fs";
import { parseAst } from "vite";
import { expect, it } from "vitest";

const root = new URL("../src/", import.meta.url);

/**
 * The beginnings of patterns that the analysis cannot decide in a reasonable time. Each is linear because of the caps in it and of the
 * text that it runs on; `cost.test.ts` runs most of them on a megabyte.
 */
const CAPPED: readonly string[] = [
  // A fixed list of words, tested against one name or code.
  "^(?:stack|request|config",
  "^(?:\\w+\\.)?(?:Throttl",
  "^(?:(?:[\\w-]+\\.)?0+",
  // Anchored, without a repetition inside another. The analysis of it depends on chance.
  "^(?=\\w*\\d)\\w{4,99}",
  "^(?:(?:Syntax|",
  // Run on at most 4,000 characters.
  "\\n[ \\t]*(?:at |#0 ",
  "<(?:script|style)",
  "^(?:(?!ECONN)",
  "^(?:[\\w-]{0,50}timed",
  "^(?:ChunkLoadError",
  "^(?:\\w*(?:network",
  "^(?:Request failed with status",
  "not authorized to perform:?",
  "^(?:access )?\\S*(?:denied|forbidden",
  "on resource:?",
  "^[\\da-f]{2}-([\\da-f]{32})",
  "[;,]\\s*r(?:emaining)?=0",
  "^\\S{1,500}$",
  "^(?:\\)\\]\\}'",
  // Run on a whole body: each repetition is capped, or ends where the next match can begin.
  "()-----BEGIN [A-Z ]{0,40}",
  "(:\\/\\/)(?:[^\\s/@:]{0,100}",
  "(\\bcookie",
  "()(?<![\\w-])eyJ",
  "()\\b(?:A[KS]IA",
  '"([\\w.-]{1,50})"',
  "<(\\/?)(?:[\\w.-]{1,99}:)?",
  "(?<![\\w:.-])([\\w:.-]{1,99})=",
];

/** The regular expressions in a syntax tree: pattern and flags. */
function* literalsOf(node: unknown): Generator<readonly [pattern: string, flags: string]> {
  if (typeof node !== "object" || node === null) return;
  if ("regex" in node) {
    const { pattern, flags } = node.regex as { readonly pattern: string; readonly flags: string };
    yield [pattern, flags];
  }
  for (const child of Object.values(node)) yield* literalsOf(child);
}

const literals = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts"))
  .flatMap((path) => [...literalsOf(parseAst(readFileSync(new URL(path, root), "utf8"), { lang: "ts" }))]);

it("lists only patterns that exist", () => {
  const unused = CAPPED.filter((start) => !literals.some(([pattern]) => pattern.startsWith(start)));
  expect(unused).toEqual([]);
});

/** Where the analysis tries texts, it tries the same ones in each run, however busy the machine is. */
const analysis = { timeout: 60_000, randomSeed: 1, incubationTimeout: null, attackTimeout: null };

it("has regular expressions that take linear time for any text", async () => {
  // Without Java and without a native program.
  process.env.RECHECK_BACKEND = "pure";
  const { check } = await import("recheck");
  const superlinear: string[] = [];
  for (const [pattern, flags] of literals) {
    if (CAPPED.some((start) => pattern.startsWith(start))) continue;
    const { status } = await check(pattern, flags, analysis);
    if (status !== "safe") superlinear.push(`${status}: /${pattern}/${flags}`);
  }
  expect(superlinear).toEqual([]);
}, 300_000);
