import { gzipSync } from "node:zlib";
import type { Plugin } from "esbuild";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";

const nothing = `export const controls = {}, failures = {}, ui = {}, status = {}, failure = {}, names = {}, cause = {},
  codesByLevel = {}, statusesByLevel = {}; export const flatten = (x) => x; export default {};`;

/** Stands in for modules that do not count. */
const without = (filter: RegExp): Plugin => ({
  name: "without",
  setup: ({ onLoad }) => onLoad({ filter }, () => ({ contents: nothing, loader: "js" })),
});

/** Gzip bytes of each file that a browser would get, the entry first. */
async function sizes(contents: string, plugins: Plugin[] = []): Promise<readonly number[]> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: new URL("../src", import.meta.url).pathname, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    splitting: true,
    outdir: "out",
    write: false,
    conditions: ["@errorkit/source"],
    external: ["i18next", "@errorkit/core"],
    plugins,
  });
  return outputFiles.map((file) => gzipSync(file.contents, { level: 9 }).length);
}

const door = 'export * from "./index.ts"';

describe("sizes in gzip bytes, without i18next and core", () => {
  it("the door without words stays within 3,000", async () => {
    const [entry] = await sizes(door, [without(/\/locales\//)]);
    expect(entry).toBeLessThanOrEqual(3_000);
  });

  it("the resident words of the other locales add at most 1,000", async () => {
    const both = `import * as a from "./locales/zh-CN/resident.ts"; import * as b from "./locales/zh-TW/resident.ts";`;
    const english = `import * as c from "./locales/en.ts"; export default [c`;
    const [before = 0] = await sizes(`${english}]`);
    const [after = 0] = await sizes(`${both} ${english}, a, b]`);
    expect(after - before).toBeLessThanOrEqual(1_000);
  });

  it.each(["zh-CN", "zh-TW"])("the chunk of %s stays within 5,500", async (locale) => {
    const chunks = await sizes(`${door}; export const load = () => import("./locales/${locale}.ts")`);
    expect(Math.max(...chunks.slice(1))).toBeLessThanOrEqual(5_500);
  });

  it("the English words stay within 4,600", async () => {
    const [entry] = await sizes('export { default } from "./locales/en.ts"');
    expect(entry).toBeLessThanOrEqual(4_600);
  });
});
