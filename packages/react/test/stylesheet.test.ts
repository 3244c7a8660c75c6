import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const src = fileURLToPath(new URL("../src/", import.meta.url));
const entry = readFileSync(`${src}styles.css`, "utf8");
const sheets = [...entry.matchAll(/@import "\.\/(.+)";/g)].map(([, file = ""]) => file);
const css = sheets
  .map((file) => readFileSync(src + file, "utf8"))
  .join("\n")
  .replace(/\/\*[\s\S]*?\*\//g, "")
  .replace(/"[^"]*"/g, '""');
const selectors = [...css.matchAll(/(?:^|[{};])\s*([^{};@]+)\{/g)]
  .flatMap(([, list = ""]) => list.split(/,(?![^(]*\))/))
  .map((selector) => selector.trim())
  .filter((selector) => selector !== "" && !/^(?:to|from|\d)/.test(selector));

it("imports every sheet there is", () => {
  const there = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((file) =>
    /.\.css$/.test(file),
  );
  expect([...sheets, "styles.css"].sort()).toEqual(there.sort());
});

it("stands unlayered on classes of its own, never on an element or an id, and never on !important", () => {
  // But for what has to give way to a host's layers too.
  // Escaped: postcss-preset-env has no layers for older browsers, and where it reads of one it lifts each rule of ours by an id.
  expect(css.replace(/@l\\61yer \{\s*:where\(:root\) \{[^{}]*\}\s*\}/, "")).not.toMatch(
    /@l(?:a|\\61)yer|!important/,
  );
  expect(selectors.length).toBeGreaterThan(80);
  expect(selectors.filter((selector) => !/^(?:\.ek|:where\()/.test(selector))).toEqual([]);
});

it("rests each rule on one class, so that a host's class or token overrides it", () => {
  const deep = selectors.filter(
    (selector) => !selector.startsWith(":where(") && (selector.match(/\.[a-z]/g) ?? []).length > 2,
  );
  expect(deep).toEqual([]);
});

it("uses logical sides, so that it turns with the script", () => {
  const physical = css.match(
    /[{;]\s*(?:(?:margin|padding|border)-(?:left|right|top|bottom)|left|right|top|bottom|width|height|min-width|max-width)\s*:/g,
  );
  expect(physical).toBeNull();
});

it("turns without :dir(), which bundlers make a list of languages of", () => {
  expect(selectors.filter((selector) => selector.includes(":dir("))).toEqual([]);
});

it("gives every public token a value, or a fallback where it is used", () => {
  const given = new Set([...css.matchAll(/(--ek-[\w-]+)\s*:/g)].map(([, token]) => token));
  const bare = [...css.matchAll(/var\((--ek-[\w-]+)\)/g)].map(([, token]) => token);
  expect([...new Set(bare)].filter((token) => !given.has(token))).toEqual([]);
});

it("names no property that nobody reads", () => {
  const properties = (pattern: RegExp) => new Set([...css.matchAll(pattern)].map(([, name]) => name));
  const read = properties(/var\(\s*(--[\w-]+)/g);
  const named = [...properties(/(--(?:_|ek-)[\w-]+)\s*:/g)];
  expect(named.length).toBeGreaterThan(50);
  expect(named.filter((name) => !read.has(name))).toEqual([]);
});

it("works colours out where a surface begins, so that one is right in a part of the page with another scheme", () => {
  const onRoot = [...css.matchAll(/:root[^{}]*\{([^{}]*)\}/g)].map(([, rules = ""]) => rules);
  expect(onRoot.length).toBeGreaterThan(2);
  expect(onRoot.join()).not.toMatch(/light-dark|oklch\((?!0 0 0 \/)/);
  const direct = css.match(
    /var\(--ek-(?:surface|raised|line|edge|ink|ink-soft|on-ink|focus|error|warning|info)\)/,
  );
  expect(direct).toBeNull();
});

it("leaves light and dark to the browser where PostCSS builds for older ones", () => {
  // postcss-preset-env keeps its hands off what asks first, and makes the rest dark on a page that says no `color-scheme`.
  const asked = css.replace(
    /@supports \(color: light-dark\(red, red\)\) \{\s*:where\([^{]*\{[^{}]*\}\s*\}/g,
    "",
  );
  expect(asked).not.toBe(css);
  expect(asked).not.toContain("light-dark(");
});

it("says nothing that cssnano warns of", () => {
  expect(css).not.toMatch(/calc\([^()]*\b[lch]\b/);
});
