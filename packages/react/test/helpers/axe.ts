import axe from "axe-core";
import { expect } from "vitest";

/** What a whole page owes, and not a card on it. */
const pages = ["region", "page-has-heading-one", "document-title", "landmark-one-main"];

/** Fails with what axe finds wrong, rule by rule. */
export async function expectNoViolations(context: Element | Document = document): Promise<void> {
  // A card that is still fading in has the contrast of a card that fades.
  const finite = document
    .getAnimations()
    .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
  await Promise.allSettled(finite.map(({ finished }) => finished));
  const { violations } = await axe.run(context, {
    rules: Object.fromEntries(pages.map((id) => [id, { enabled: false }])),
  });
  expect(
    violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.html} ${node.failureSummary}`).join("\n")}`,
    ),
  ).toEqual([]);
}
