import type { Page } from "playwright";
import { beforeAll, describe, expect, it } from "vitest";
import { openBuiltSite } from "./built-site.ts";
import { findEnglishWords } from "./find-english-words.ts";
import { installAudits } from "./in-page/install-audits.ts";
import { walkByKeyboard } from "./walk-by-keyboard.ts";

const site = openBuiltSite();
let page: Page;

beforeAll(async () => {
  await installAudits(site.context);
  page = await site.context.newPage();
});

const RING = "<style>:focus-visible { outline: 2px solid #00f }</style>";
const show = (body: string) =>
  page.goto(`data:text/html;charset=utf-8,${encodeURIComponent(`<!doctype html>${RING}${body}`)}`);

describe("the keyboard audit", () => {
  it("accepts controls in order, radio groups, hidden controls and a table with many rows", async () => {
    await show(`
      <a href="#a">a</a> <button>b</button> <button hidden>no</button> <button disabled>no</button>
      <input type="radio" name="r"><input type="radio" name="r" checked>
      <div style="max-height: 2em; overflow: auto">${"<p>scrolls</p>".repeat(9)}</div>
      ${"<p><button>row</button> <input aria-label='value'></p>".repeat(50)}
      <dialog><button>closed</button></dialog>`);
    expect(await walkByKeyboard(page)).toEqual([]);
  });

  it("starts again when the page changes", async () => {
    await show(
      "<button onfocus='if (window.late) late.outerHTML = `<a href=x>b</a>`'>a</button><a id=late href=y>b</a>",
    );
    expect(await walkByKeyboard(page)).toEqual([]);
  });

  it.each([
    ["no ring", "<button style='outline: none'>a</button>", /a has a focus ring of 0px/],
    ["a thin ring", "<button style='outline-width: 1px'>a</button>", /a has a focus ring of 1px/],
    [
      "a faint ring",
      "<body style='background: #00c'><button>a</button>",
      /a has a focus ring with a contrast of 1\.\d/,
    ],
    [
      "a third-party control that looks the same with focus",
      "<button class='ant-btn' style='outline: none'>a</button>",
      /a looks the same with and without the focus/,
    ],
    [
      "a missing ring in the middle of a table",
      `${"<p><button>row</button></p>".repeat(20)}<a href="#a" style="outline: none">a</a>${"<p><button>row</button></p>".repeat(20)}`,
      /a has a focus ring of 0px/,
    ],
    [
      "a keyboard trap",
      "<button onkeydown='event.preventDefault()'>a</button> <button>b</button>",
      /Tab leads to nothing/,
    ],
    ["a wrong order", "<button>a</button> <button tabindex=1>b</button>", /Tab leads to .* and not to .* b/],
    [
      "a control under a sticky bar",
      "<div style='position: fixed; inset: 0 0 auto; height: 5em; background: #fff'>bar</div><button>a</button>",
      /a is hidden while it has the focus/,
    ],
    [
      "a last control that keeps focus",
      "<button id=a>a</button><button onkeydown='a.focus(), event.preventDefault()'>b</button>",
      /Tab leads to .* and not to the end of the page/,
    ],
  ])("finds %s", async (_, body, fault) => {
    await show(body);
    expect((await walkByKeyboard(page)).join("\n")).toMatch(fault);
  });
});

describe("the audit of clickable elements", () => {
  it("finds an element that handles clicks and cannot be focused", async () => {
    await show(
      "<div>open</div><div><button>accessible</button></div><label><span>accessible</span><input></label>",
    );
    const clickables = await page.evaluate(() => {
      for (const element of document.querySelectorAll("div, span"))
        Object.assign(element, { __reactProps$x: { onClick: () => undefined } });
      return window.pageNames.clickables();
    });
    expect(clickables).toEqual(["<div> open"]);
  });
});

describe("the audit of texts", () => {
  it("finds visible text, and skips what is marked, typed or sent by a service", async () => {
    await show(`
      <p>重试 now</p> <p hidden>hidden</p> <p lang="en">marked <b lang="zh-CN">关闭</b></p> <code>code</code>
      <textarea>typed</textarea> <p dir="auto">sent</p> <input placeholder="Search">`);
    expect(await page.evaluate(() => window.pageNames.texts())).toEqual(["重试 now", "关闭", "Search"]);
  });
});

describe("English words in a Chinese text", () => {
  it.each([
    ["重试 now", ["now"]],
    ["Close", ["Close"]],
    ["关闭 close-circle", ["close-circle"]],
    ["错误：Job nightly-17 wasn't created", ["Job", "wasn", "created"]],
    ["复制请求 ID", []],
    ["网关返回 HTML 页面", []],
    ["选择“chat-prod”", []],
    ["選取「translate」", []],
    ["disks[0].size：", []],
    ["ModelArts 文档（中文）", []],
    ["Cloud Search Service 文档（英文）", ["Cloud", "Search", "Service"]],
    ["{{count}} 个请求未能完成", []],
    ["请稍后{{retry?重试|try again}}", ["try", "again"]],
    ["按 Retry-After 等待", []],
    ["modelarts:notebook:create", []],
  ])("are found in %s: %j", (name, words) => {
    expect(findEnglishWords(name)).toEqual(words);
  });
});
