import zhCN from "@errorkit/i18n/locales/zh-CN";
import zhTW from "@errorkit/i18n/locales/zh-TW";
import type { Page } from "playwright";
import { beforeAll, describe, expect, it } from "vitest";
import { openBuiltSite } from "./built-site.ts";
import type {} from "./preview-window.ts";

const site = openBuiltSite({ viewport: { width: 1400, height: 900 } });
let page: Page;

beforeAll(async () => {
  page = await site.context.newPage();
});

/** Selects globals as the toolbar does, but leaves focus in the story. */
const select = (globals: Record<string, string>) =>
  page.evaluate(
    (selected) => window.__STORYBOOK_ADDONS_CHANNEL__.emit("updateGlobals", { globals: selected }),
    globals,
  );

const getFocusedPart = () => page.evaluate(() => document.activeElement?.getAttribute("data-part"));

describe("the toolbar", () => {
  it("changes the language of a story and preserves focus, open details and the countdown", async () => {
    await page.goto(`${site.address}iframe.html?id=components-errorbanner--waiting&viewMode=story`);
    const timer = page.getByRole("timer");
    await timer.waitFor();
    await page.getByRole("button", { name: "Details" }).click();
    await page.locator('[data-part="copy"]').focus();
    await page.evaluate(() => {
      (window as unknown as { focused: Element | null }).focused = document.activeElement;
    });
    const left = async () => Number(/\d+/.exec((await timer.textContent()) ?? "")?.[0]);
    let before = await left();

    for (const [locale, title] of [
      ["zh-CN", zhCN["status.429.title"]],
      ["zh-TW", zhTW["status.429.title"]],
      ["zh-HK", zhTW["status.429.title"]],
      ["en", "Too many requests"],
    ] as const) {
      await select({ locale });
      await page.getByRole("heading", { name: title }).waitFor();
      expect(await getFocusedPart()).toBe("copy");
      expect(
        await page.evaluate(
          () => (window as unknown as { focused: Element | null }).focused === document.activeElement,
        ),
      ).toBe(true);
      expect(await page.locator('[data-part="details-trigger"]').getAttribute("aria-expanded")).toBe("true");
      const now = await left();
      expect(now).toBeGreaterThan(0);
      expect(now).toBeLessThanOrEqual(before);
      before = now;
    }
  });

  it("changes the colors", async () => {
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await paper();
    await select({ theme: "dark" });
    await expect.poll(paper).not.toBe(light);
  });

  it("has a dark high contrast, which draws text in pure white on thick borders", async () => {
    await select({ theme: "dark-high-contrast" });
    const banner = page.locator('[data-surface="banner"]');
    const getLooks = () =>
      banner.evaluate((element) => {
        const { color, colorScheme, borderBlockStartWidth } = getComputedStyle(element);
        return { color, colorScheme, borderBlockStartWidth };
      });
    await expect
      .poll(getLooks)
      .toEqual({ color: "rgb(255, 255, 255)", colorScheme: "dark", borderBlockStartWidth: "2px" });
  });
});

describe("the Storybook pages around a story", () => {
  it("keep the search term in the URL, and restore it", async () => {
    await page.goto(`${site.address}?path=/story/status-explorer--status-explorer&globals=locale:zh-CN`);
    const story = page.frameLocator("#storybook-preview-iframe");
    await story.getByRole("searchbox").fill("閘道逾時");
    await page.waitForURL(/args=link:/);
    await page.goto(page.url());
    await page.reload();
    await expect.poll(() => story.getByRole("searchbox").inputValue()).toBe("閘道逾時");
    await expect.poll(() => story.getByRole("rowheader").first().textContent()).toBe("504");
  });

  it("leave the search term out of the address of another page", async () => {
    await page.goto(`${site.address}?path=/story/status-explorer--status-explorer&globals=locale:en`);
    await page.frameLocator("#storybook-preview-iframe").getByRole("searchbox").fill("gateway");
    await page.waitForURL(/args=link:/);
    await page.getByRole("link", { name: "Without i18next" }).click();
    await page.waitForURL(/path=\/docs\/getting-started/);
    await expect.poll(() => page.url()).not.toContain("args=");
  });

  it("leave the search term of a page out of the next story, also when Storybook loads the preview again", async () => {
    await page.goto(`${site.address}?path=/story/status-explorer--status-explorer&globals=locale:en`);
    const story = page.frameLocator("#storybook-preview-iframe");
    await story.getByRole("searchbox").fill("504");
    await page.waitForURL(/args=link:/);
    // It still plays when the next story opens, so Storybook loads the preview again.
    await page.getByRole("button", { name: "When reading fails" }).click();
    await page.getByRole("link", { name: "The request times out" }).click();
    await story.getByRole("radio", { name: "The request times out", checked: true }).waitFor();
    const reloaded = page.waitForRequest(/\/iframe\.html\?/);
    await page.getByRole("link", { name: "502 A gateway returns an HTML page" }).click();
    await reloaded;
    await story.getByRole("radio", { name: /^502/, checked: true }).waitFor();
    await expect.poll(() => page.frames()[1]?.url()).toContain("gateway-page");
    expect(page.frames()[1]?.url()).not.toContain("args=");
  });

  it("stay when a link of a story leads to a section", async () => {
    await page.goto(`${site.address}?path=/story/components-errorpage--not-found&globals=locale:en`);
    const story = page.frameLocator("#storybook-preview-iframe");
    await story.getByRole("link", { name: "Go to the home page" }).click();
    await expect.poll(() => page.frames()[1]?.url()).toContain("#home");
    expect(new URL(page.url()).searchParams.get("path")).toBe("/story/components-errorpage--not-found");
    await story.getByRole("heading", { level: 1 }).waitFor();
  });

  it("stay when a link leads to a section of a documentation page", async () => {
    await page.goto(`${site.address}?path=/docs/components-errorbanner--docs&globals=locale:en`);
    const docs = page.frameLocator("#storybook-preview-iframe");
    const properties = docs.getByRole("heading", { name: "Properties", exact: true });
    await properties.waitFor();
    await docs.getByRole("navigation").getByRole("link", { name: "Properties" }).click();
    await expect
      .poll(() => properties.evaluate((heading) => Math.abs(heading.getBoundingClientRect().top) < 900))
      .toBe(true);
    expect(await page.locator("#storybook-preview-iframe").count()).toBe(1);
  });

  it("stay when a link of a guide leads to another page", async () => {
    await page.goto(`${site.address}?path=/docs/guides-forms--docs&globals=locale:en`);
    const docs = page.frameLocator("#storybook-preview-iframe");
    await docs.locator(".guide-page").getByRole("link", { name: "Ant Design", exact: true }).first().click();
    await page.waitForURL(/path=\/docs\/recipes-ant-design--docs/);
    await docs.getByRole("heading", { name: "Ant Design", level: 1 }).waitFor();
    expect(await page.locator("#storybook-preview-iframe").count()).toBe(1);
  });

  it("list the announcements of a screen reader, in the language of the story", async () => {
    await page.goto(`${site.address}?path=/story/components-errorbanner--ready&globals=locale:zh-CN`);
    await page.getByRole("tab", { name: "朗读内容" }).click();
    await page.getByText("错误：服务暂时不可用。请稍后重试。").waitFor();
    await page.getByText("立即", { exact: true }).waitFor();
  });

  it("describe the properties beside the controls in the language of the story, and in English again", async () => {
    await page.goto(`${site.address}?path=/story/components-errorbanner--ready&globals=locale:zh-TW`);
    await page.getByRole("tab", { name: "參數" }).click();
    await page.getByText("同時顯示已取消的請求。").waitFor();
    await page
      .frames()[1]
      ?.evaluate(() =>
        window.__STORYBOOK_ADDONS_CHANNEL__.emit("updateGlobals", { globals: { locale: "en" } }),
      );
    await page.getByText("Also shows canceled requests.").waitFor();
  });

  it("follow the language and the theme of the toolbar", async () => {
    await page.goto(
      `${site.address}?path=/story/components-errorbanner--ready&globals=locale:en;theme:light`,
    );
    const sidebar = page.getByRole("navigation");
    await sidebar.getByText("Waiting").waitFor();
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await paper();
    const [waiting, method, controls] = ["等待中", "读取（GET）", "参数"];

    await page.frameLocator("#storybook-preview-iframe").locator("[data-surface]").waitFor();
    await page.frames()[1]?.evaluate(() =>
      window.__STORYBOOK_ADDONS_CHANNEL__.emit("updateGlobals", {
        globals: { locale: "zh-CN", theme: "dark" },
      }),
    );
    await sidebar.getByText(waiting).waitFor();
    await page.getByRole("button", { name: method }).waitFor();
    await page.getByRole("tab", { name: controls }).waitFor();
    await expect.poll(paper).not.toBe(light);
    await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe("zh-CN");
  });
});

describe("the first visit", () => {
  it.each(["light", "dark"] as const)(
    "has the %s theme of the system, in the canvas and around it",
    async (scheme) => {
      await page.emulateMedia({ colorScheme: scheme });
      await page.goto(site.address);
      const frame = page.frameLocator("#storybook-preview-iframe");
      await frame.getByRole("heading", { name: "Errorkit", exact: true }).waitFor();
      const isDark = (element: Element) => {
        const [red = 255] = getComputedStyle(element).backgroundColor.match(/\d+/g)?.map(Number) ?? [];
        return red < 128;
      };
      expect(await frame.locator("body").evaluate(isDark)).toBe(scheme === "dark");
      expect(await page.locator("body").evaluate(isDark)).toBe(scheme === "dark");
    },
  );
});
