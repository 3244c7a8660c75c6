import { describe, expect, it } from "vitest";
import { openBuiltSite } from "./built-site.ts";
import { openEntry } from "./open-entry.ts";

const site = openBuiltSite({ forcedColors: "active" });

/** Stories that map a library's colors to Errorkit's tokens and do not check colors themselves. */
const mapped = site.entries.filter(({ id }) =>
  /^recipes-.*--(?:same-messages|in-an-empty-table|fields-of-a-422)$/.test(id),
);

describe("the mapped colors of a component library", () => {
  it("are in two recipes", () => {
    expect(mapped).toHaveLength(4);
  });

  it.each(mapped)("give way to forced colors in icons and borders: $id", (entry) =>
    site.withPage(async (page) => {
      expect(await openEntry(page, site, entry)).toEqual([]);
      const styles = await page.evaluate(() => {
        const probe = document.body.appendChild(document.createElement("i"));
        probe.style.color = "CanvasText";
        const system = getComputedStyle(probe).color;
        probe.remove();
        return [...document.querySelectorAll("[data-surface]")].map((surface) => ({
          // An icon is a mask with `forced-color-adjust: none`, so it could keep the mapped color.
          icon: getComputedStyle(surface, "::before").backgroundColor === system,
          text: getComputedStyle(surface).color === system,
          border: getComputedStyle(surface).borderTopColor === system,
        }));
      });
      expect(styles.length).toBeGreaterThan(0);
      for (const one of styles) expect(one).toEqual({ icon: true, text: true, border: true });
    }),
  );
});
