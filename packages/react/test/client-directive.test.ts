import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const src = fileURLToPath(new URL("../src/", import.meta.url));
const files = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|\.d\.ts$/.test(file))
  .map((file) => [file, readFileSync(src + file, "utf8")] as const);
const index = readFileSync(`${src}index.ts`, "utf8");

/** The modules that a server component meets first: those of public components and hooks. */
const entrances = [...index.matchAll(/^export \{ (?:use)?[A-Z]\w+ \} from "\.\/(.+)";$/gm)].map(
  ([, file]) => file,
);
const callsHooks = (text: string) =>
  /\buse[A-Z]\w*\(|\bcreateContext\b/.test(text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ""));

it("says 'use client' at every entrance, so that a server component may render it", () => {
  const open = files.filter(([file, text]) => entrances.includes(file) && !text.startsWith('"use client"'));
  expect(entrances.length).toBeGreaterThan(10);
  expect(open.map(([file]) => file)).toEqual([]);
});

it("says it nowhere else but where hooks are called", () => {
  const needless = files.filter(
    ([file, text]) => text.startsWith('"use client"') && !entrances.includes(file) && !callsHooks(text),
  );
  expect(needless.map(([file]) => file)).toEqual([]);
});
