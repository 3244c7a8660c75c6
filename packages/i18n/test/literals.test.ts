import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findLiterals } from "../checks/texts-outside-catalogs.ts";

const wrap = (jsx: string) => `export const Part = ({ t, name, ok }: any) => ${jsx};`;

describe("19 the check for texts outside the catalogs", () => {
  it.each([
    ["text", "<p>Try again</p>"],
    ["text beside an expression", "<p>{name} failed</p>"],
    ["text in a fragment", "<>Details</>"],
    ["a string as a child", '<p>{"Details"}</p>'],
    ["a template as a child", "<p>{`Not done`}</p>"],
    ["a joined string", '<p>{name + " failed"}</p>'],
    ["a branch", '<p>{ok ? t("ui.copied") : "Copy"}</p>'],
    ["a fallback", '<p>{name ?? "Unknown"}</p>'],
    ["an accessible name", '<button aria-label="Dismiss" />'],
    ["an accessible name by expression", '<button aria-label={ok ? "Copied" : "Copy"} />'],
    ["a tooltip", '<span title="Details" />'],
    ["Chinese", "<p>重试</p>"],
    ["text in an element that is passed as a prop", "<Card icon={<b>Error</b>} />"],
  ])("finds %s", (_what, jsx) => {
    expect(findLiterals("part.tsx", wrap(jsx))).not.toEqual([]);
  });

  it.each([
    ["the result of t", '<p title={t("ui.copyRequestId")}>{t("ui.retry")}</p>'],
    ["symbols and digits", "<p>· 404 …</p>"],
    ["class names, ids and roles", '<p className="ek-banner" id={"main"} role="group" lang="en" />'],
    ["attributes that users never see", '<p data-part="title" aria-live="polite" />'],
    ["a comparison", '<p>{name === "error" ? t("a11y.error") : null}</p>'],
  ])("passes over %s", (_what, jsx) => {
    expect(findLiterals("part.tsx", wrap(jsx))).toEqual([]);
  });

  it("reports the line", () => {
    expect(findLiterals("part.tsx", `\n\n${wrap("<p>Hello</p>")}`)).toEqual([{ line: 3, text: "Hello" }]);
  });

  const root = new URL("../../react/src/", import.meta.url);
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) =>
    /(?<!\.test)\.tsx$/.test(file),
  );

  it("finds the components", () => {
    expect(files.length).toBeGreaterThan(5);
  });

  it.each(files)("finds none in %s", (file) => {
    expect(findLiterals(file, readFileSync(new URL(file, root), "utf8"))).toEqual([]);
  });
});
