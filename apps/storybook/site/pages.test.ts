import { describe, expect, it } from "vitest";
import { openBuiltSite } from "./built-site.ts";
import { openEntry } from "./open-entry.ts";
import { watchPage } from "./watch-page.ts";

const site = openBuiltSite();
const pages = site.entries.filter(({ type }) => type === "docs");

describe("a page of words", () => {
  it.concurrent.each(pages)("$id is shown without an error and without leaving the site", async (entry) => {
    const page = await site.context.newPage();
    const wrongOn = watchPage(page, site.address);
    const broken = await openEntry(page, site, entry);
    expect([...broken, ...wrongOn()]).toEqual([]);
    await page.close();
  });
});
