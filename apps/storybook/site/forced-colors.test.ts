import { describe, expect, it } from "vitest";
import { openBuiltSite } from "./built-site.ts";
import { openEntry } from "./open-entry.ts";

const site = openBuiltSite({ forcedColors: "active" });

/** Errorkit in a host's colours, in stories that don't ask after a colour themselves. */
const mapped = site.entries.filter(({ id }) =>
  /^recipes-.*--(?:same-messages|in-an-empty-table|fields-of-a-422)$/.test(id),
);

describe("a host's colours, mapped to Errorkit's", () => {
  it("are shown by recipes of two hosts", () => {
    expect(mapped).toHaveLength(4);
  });

  it.each(mapped)("leave icons and borders to whoever forces colours: $id", (entry) =>
    site.withPage(async (page) => {
      expect(await openEntry(page, site, entry)).toEqual([]);
      const drawn = await page.evaluate(() => {
        const probe = document.body.appendChild(document.createElement("i"));
        probe.style.color = "CanvasText";
        const system = getComputedStyle(probe).color;
        probe.remove();
        return [...document.querySelectorAll("[data-surface]")].map((surface) => ({
          // An icon is a mask with `forced-color-adjust: none`: it alone could keep a host's red.
          icon: getComputedStyle(surface, "::before").backgroundColor === system,
          ink: getComputedStyle(surface).color === system,
          border: getComputedStyle(surface).borderTopColor === system,
        }));
      });
      expect(drawn.length).toBeGreaterThan(0);
      for (const one of drawn) expect(one).toEqual({ icon: true, ink: true, border: true });
    }),
  );
});
