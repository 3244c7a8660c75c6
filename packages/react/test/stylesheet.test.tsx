import { expect, it } from "vitest";
import { minifyCss, shortenPrivateNames } from "../scripts/minify-css.mjs";

// `helpers/setup.ts` loads `styles.css`. `?inline` gives the text of each sheet without loading it.
const sheets = import.meta.glob<string>("../src/**/*.css", {
  query: "?inline",
  import: "default",
  eager: true,
});

const getRules = (list: CSSRuleList): readonly CSSRule[] =>
  [...list].flatMap((rule) => [rule, ...("cssRules" in rule ? getRules(rule.cssRules as CSSRuleList) : [])]);
const isStyleRule = (rule: CSSRule): rule is CSSStyleRule => rule instanceof CSSStyleRule;

/** The style rules of Errorkit that the browser has loaded. */
const loadedRules = [...document.styleSheets]
  .flatMap((sheet) => getRules(sheet.cssRules))
  .filter(isStyleRule)
  .filter(({ selectorText, cssText }) => /\.ek|:root/.test(selectorText) && cssText.includes("--"));

it("styles.css imports every sheet of the package", () => {
  const loaded = [...document.styleSheets].flatMap((sheet) => getRules(sheet.cssRules)).filter(isStyleRule);
  const selectors = new Set(loaded.map(({ selectorText }) => selectorText));
  const missing = Object.entries(sheets).flatMap(([file, css]) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    const rules = getRules(sheet.cssRules).filter(isStyleRule);
    return rules
      .filter(({ selectorText }) => !selectors.has(selectorText))
      .map((rule) => `${file}: ${rule.selectorText}`);
  });
  expect(Object.keys(sheets).length).toBeGreaterThan(10);
  expect(missing).toEqual([]);
});

it("Some style reads each custom property that a style sets", () => {
  const text = loadedRules.map(({ cssText }) => cssText).join("\n");
  const read = new Set([...text.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name]) => name));
  const set = new Set(
    loadedRules.flatMap(({ style }) => [...style].filter((name) => /^--(?:_|ek-)/.test(name))),
  );
  expect(set.size).toBeGreaterThan(50);
  expect([...set].filter((name) => !read.has(name))).toEqual([]);
});

it("Every light-dark() is inside an @supports rule, which keeps postcss-preset-env from lowering it", () => {
  const colors = loadedRules.filter(({ cssText }) => cssText.includes("light-dark("));
  expect(colors.length).toBeGreaterThan(0);
  const unguarded = colors.filter(({ parentRule }) => !(parentRule instanceof CSSSupportsRule));
  expect(unguarded.map(({ selectorText }) => selectorText)).toEqual([]);
});

/** Declarations that Chromium draws, but that another supported browser ignores or draws wrongly. */
const unreliable: readonly { readonly problem: string; readonly pattern: RegExp }[] = [
  // `text-decoration: underline 1px`
  { problem: "Safari before 26.2 ignores it", pattern: /text-decoration:[^;}]*\d/g },
  // `repeating-linear-gradient(135deg, …)` without `in srgb`
  { problem: "Firefox draws no stripes", pattern: /repeating-[a-z]+-gradient\([^,]*(?<!in srgb),/g },
  // `--_focus: Highlight`
  { problem: "Firefox draws it translucent", pattern: /--_focus:\s*Highlight\b/g },
];

it.each(unreliable)("No style has a declaration with this problem: $problem", ({ pattern }) => {
  const found = Object.entries(sheets).flatMap(([file, css]) =>
    [...css.replaceAll(/\/\*.*?\*\//gs, "").matchAll(pattern)].map(([text]) => `${file}: ${text}`),
  );
  expect(found).toEqual([]);
});

it("The built stylesheet has the rules of its sources", () => {
  const parse = (css: string) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    // Custom properties keep their spaces, which mean nothing beside commas and brackets, and the zero of 0.5.
    return [...sheet.cssRules].map(({ cssText }) =>
      cssText
        .replaceAll(/\s+/g, " ")
        .replaceAll(/(?<=[(,]) | (?=\))/g, "")
        .replaceAll(/(?<![\w.])0(?=\.\d)/g, ""),
    );
  };
  for (const css of Object.values(sheets)) expect(parse(minifyCss(css))).toEqual(parse(css));
});

it("The built stylesheet has one short name for each private variable", () => {
  expect(shortenPrivateNames(".ek{--_a-b:1;--_a:var(--_a-b);--ek-a:2}")).toBe(
    ".ek{--_0:1;--_1:var(--_0);--ek-a:2}",
  );
  const css = Object.values(sheets).join("");
  const count = (text: string) => new Set(text.match(/--_[\w-]+/g)).size;
  expect(count(shortenPrivateNames(css))).toBe(count(css));
});
