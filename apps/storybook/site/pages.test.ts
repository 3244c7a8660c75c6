import { describe, expect, it } from "vitest";
import { openBuiltSite } from "./built-site.ts";
import { openEntry } from "./open-entry.ts";

const site = openBuiltSite();
const pages = site.entries.filter(({ type }) => type === "docs");

describe("a documentation page", () => {
  it.concurrent.each(pages)("$id is shown without an error and without leaving the site", (entry) =>
    site.withPage(async (page, collectErrors) => {
      const broken = await openEntry(page, site, entry);
      expect([...broken, ...collectErrors()]).toEqual([]);
    }),
  );
});
