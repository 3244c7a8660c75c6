import { expect, it } from "vitest";
import { server } from "vitest/browser";
import builtSheet from "../dist/styles.css?raw";

/** Declarations that a browser may ignore, because nothing is lost without them. */
const optional: readonly { readonly declaration: RegExp; readonly reason: string }[] = [
  { declaration: /^text-spacing-trim:/, reason: "Chinese punctuation keeps its full width" },
  { declaration: /^text-wrap: ?pretty$/, reason: "the last line of a text may be one word" },
  {
    declaration: /^forced-color-adjust:/,
    reason: "a browser without forced colors needs no exception from them",
  },
];

/** The declarations of a sheet without comments: what stands between `{`, `;` and `}` and is not followed by `{`. Attribute selectors may have colons. */
const listDeclarations = (css: string): readonly string[] =>
  [...css.replaceAll(/\[[^\]]*\]/g, "").matchAll(/(?<=[{};]|^)\s*([-a-z][-\w]*:[^{};]+)(?=[;}])/g)].map(
    ([, declaration = ""]) => declaration.trim(),
  );

it("this browser understands every declaration of the built stylesheet that users would miss", () => {
  const declarations = listDeclarations(builtSheet).filter((declaration) => !declaration.startsWith("--"));
  expect(declarations.length).toBeGreaterThan(200);
  const ignored = declarations.filter((declaration) => {
    const colon = declaration.indexOf(":");
    return !CSS.supports(declaration.slice(0, colon), declaration.slice(colon + 1).replace("!important", ""));
  });
  expect(
    ignored.filter((text) => !optional.some(({ declaration }) => declaration.test(text))),
    `${server.browser} ignores these declarations`,
  ).toEqual([]);
});

it("text-autospace is used only in a browser that also knows text-spacing-trim", () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(builtSheet);
  document.adoptedStyleSheets.push(sheet);
  const surface = document.body.appendChild(document.createElement("div"));
  surface.className = "ek";
  const isUsed = getComputedStyle(surface).getPropertyValue("text-autospace") === "normal";
  surface.remove();
  document.adoptedStyleSheets.pop();
  expect(isUsed).toBe(CSS.supports("text-spacing-trim", "trim-start"));
});
