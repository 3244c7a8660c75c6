import { describe, expect, it } from "vitest";
import type { Entry } from "./built-site.ts";
import { openBuiltSite } from "./built-site.ts";
import { openEntry } from "./open-entry.ts";

describe("the demo server", () => {
  const site = openBuiltSite({ serviceWorkers: "block" });
  const find = (id: string) => site.entries.find((entry) => entry.id === id) as Entry;

  it("is not needed by the stories of a component", () =>
    site.withPage(async (page) => {
      expect(await openEntry(page, site, find("components-errorbanner--ready"))).toEqual([]);
      await page.locator('[data-surface="banner"]').waitFor();
    }));

  it("explains on the page why it cannot start", () =>
    site.withPage(async (page) => {
      const { id } = find("console-try-it--try-it");
      await page.goto(`${site.address}iframe.html?id=${id}&viewMode=story&globals=locale:zh-CN`);
      await page.getByRole("heading", { name: "无法在此启动演示服务器" }).waitFor();
    }));
});
