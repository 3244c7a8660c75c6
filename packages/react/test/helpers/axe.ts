import axe from "axe-core";
import { expect } from "vitest";

/** Rules for a whole page, not for a surface on it. */
const pageRules = ["region", "page-has-heading-one", "document-title", "landmark-one-main"];

/** Fails with the violations that axe finds, rule by rule. */
export async function expectNoViolations(context: Element | Document = document): Promise<void> {
  // A surface that is still fading in has less contrast.
  const finite = document
    .getAnimations()
    .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
  await Promise.allSettled(finite.map(({ finished }) => finished));
  const { violations } = await axe.run(context, {
    rules: Object.fromEntries(pageRules.map((id) => [id, { enabled: false }])),
  });
  expect(
    violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.html} ${node.failureSummary}`).join("\n")}`,
    ),
  ).toEqual([]);
}
