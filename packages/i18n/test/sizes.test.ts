import { gzipSync } from "node:zlib";
import { supportedLocales } from "@errorkit/i18n";
import type { Plugin } from "esbuild";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";

const emptyModule = `export const essentialMessages = {}, codesByMessageKey = {}, statusesByMessageKey = {};
  export const flatten = (x) => x; export default {};`;

/** Replaces the modules that hold messages by an empty one. */
const withoutMessages: Plugin = {
  name: "without-messages",
  setup: ({ onLoad }) =>
    onLoad({ filter: /\/locales\/|\.generated|message-key-by-status/ }, ({ path }) =>
      path.endsWith("/locales/index.ts") ? undefined : { contents: emptyModule, loader: "js" },
    ),
};

/** Gzip bytes of each file that a browser loads, the entry first. */
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

const entryPoint = 'export * from "./index.ts"';
const lazyLocales = supportedLocales.filter((locale) => locale !== "en");

describe("sizes in gzip bytes, without i18next and core", () => {
  it("the entry point without messages has at most 3,280, and 50 more for each other locale", async () => {
    const [entry] = await sizes(entryPoint, [withoutMessages]);
    expect(entry).toBeLessThanOrEqual(3_280 + 50 * lazyLocales.length);
  });

  it("the essential messages of each other locale add at most 520", async () => {
    const english = 'import en from "./locales/en.ts"; export default [en';
    const [before = 0] = await sizes(`${english}]`);
    const [after = 0] = await sizes(
      `import { essentialMessages } from "./essential-messages.generated.ts"; ${english}, essentialMessages]`,
    );
    expect(after - before).toBeLessThanOrEqual(520 * lazyLocales.length);
  });

  it("the chunk of each other locale has at most 5,940, and there is no other chunk", async () => {
    const chunks = (await sizes(entryPoint)).slice(1).filter((size) => size > 1_000);
    expect(chunks).toHaveLength(lazyLocales.length);
    expect(Math.max(...chunks)).toBeLessThanOrEqual(5_940);
  });

  it("the English messages have at most 4,600", async () => {
    const [entry] = await sizes('export { default } from "./locales/en.ts"');
    expect(entry).toBeLessThanOrEqual(4_600);
  });
});
