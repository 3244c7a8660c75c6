import type { SupportedLocale } from "@errorkit/i18n";
import { supportedLocales } from "@errorkit/i18n";
import { describe, expect, it } from "vitest";
import { findProblems, isWrong } from "./find-problems.ts";
import { getNote } from "./message-notes.ts";
import { messageRows } from "./message-rows.ts";

const find = (edit: string, original = edit, locale: SupportedLocale = "zh-CN", limit = 80) =>
  findProblems(edit, { original, locale, limit });

it("finds no problem in a message of the catalogs", () => {
  const problems = messageRows.flatMap(({ key, texts }) =>
    supportedLocales.flatMap((locale) => {
      const original = texts[locale];
      if (original === undefined) return [];
      const found = findProblems(original, { original, locale, limit: getNote(key, locale).limit });
      return isWrong(found) ? [{ key, locale, found }] : [];
    }),
  );
  expect(messageRows.length).toBeGreaterThan(300);
  expect(problems).toEqual([]);
});

describe("placeholders and choices", () => {
  it("finds wrong placeholders, open braces and long texts", () => {
    const original = "{{retry?Try again|Come back}} in {{duration}}.";
    expect(find("Try in {{time}}. {{", original, "en", 10)).toEqual({
      missing: "{{duration}} {{retry?…}}",
      unknown: "{{time}}",
      broken: "",
      noStop: "",
      tooLong: "3",
    });
  });

  it.each([
    ["{count} 秒后可重试。", "{{count}} 秒后可重试。", "{{count}}"],
    ["{{count} 秒后可重试。", "{{count}} 秒后可重试。", "{{count}}"],
    ["{oops}重试", "重试", "{{oops}}"],
    ["请{retry?重试|刷新页面}。", "请{{retry?重试|刷新页面}}。", "{{retry?…}}"],
  ])("says only that a placeholder needs two braces: %s", (edit, original, name) => {
    expect(find(edit, original)).toEqual({ wrongBraces: name });
  });

  it("says that a choice has lost its second text, unless the original has one text", () => {
    expect(find("请稍后{{retry?重试}}。", "请稍后{{retry?重试|再来查看}}。")).toEqual({
      oneText: "{{retry?…}}",
    });
    expect(find("再{{retry?重试}}。", "{{retry?重试}}。")).toEqual({});
  });

  it.each([
    ["请{{retry？重试|刷新页面}}。", "请{{retry?重试|刷新页面}}。"],
    ["请{{retry?重试｜刷新页面}}。", "请{{retry?重试|刷新页面}}。"],
    ["请刷新{{refresh？｜页面}}。", "请刷新{{refresh?|页面}}。"],
  ])("says only that the marks of a choice are full-width: %s", (edit, original) => {
    expect(find(edit, original)).toEqual({
      wideMarks: expect.stringMatching(/^\{\{(?:retry|refresh)\?…\}\}$/),
    });
  });
});

it("does not ask for full-width marks in a placeholder whose name was translated", () => {
  const problems = find("请{{重试?重试|刷新页面}}。", "请{{retry?重试|刷新页面}}。");
  expect(problems).not.toEqual({});
  expect(problems).not.toHaveProperty("narrowMarks");
});

describe("punctuation and spaces", () => {
  it.each([
    ["服务繁忙,请稍后重试", ", → ，"],
    ["服务繁忙, 请稍后重试", ", → ，"],
    ["要重试吗?", "? → ？"],
    ["请稍后{{retry?重试|再来查看}}.", ". → 。"],
    ["页面(网址)有误, 要刷新吗?", "( → （ ) → ） , → ， ? → ？"],
  ])("says which full-width mark belongs beside Chinese characters: %s", (edit, marks) => {
    expect(find(edit)).toEqual({ narrowMarks: marks });
  });

  it.each(["要重试吗？请{{retry?重试，或刷新|刷新页面}}。", "需要 Node.js 20.19", "Wait, then retry. OK?"])(
    "says nothing about the right marks: %s",
    (edit) => {
      expect(find(edit)).toEqual({});
    },
  );

  it.each<[SupportedLocale, string, string]>([
    ["en", "Try again later", "Try again later."],
    ["zh-CN", "请稍后重试", "请稍后重试。"],
    ["zh-CN", "请稍后{{retry?重试。|再来查看}}", "请稍后{{retry?重试|再来查看}}。"],
    ["zh-TW", "請按「再試一次」", "請按「再試一次」。"],
  ])("misses a full stop in %s where the original ends with one: %s", (locale, edit, original) => {
    expect(find(edit, original, locale)).toEqual({ noStop: "" });
  });

  it.each<[SupportedLocale, string, string]>([
    ["en", "Try again.", "Try again"],
    ["zh-CN", "请稍后{{retry?重试。|再来查看}}", "请稍后{{retry?重试|再来查看}}"],
    ["zh-TW", "請按「再試一次」。", "請按「再試一次」"],
  ])("finds a full stop in %s that the original does not have: %s", (locale, edit, original) => {
    expect(find(edit, original, locale)).toEqual({ extraStop: "" });
  });

  it.each([
    ["要重试吗？", "请重试。"],
    ["重试…", "重试"],
    ["请按“重试。”", "请按“重试”。"],
  ])("accepts another mark at the end, and one in quotation marks: %s", (edit, original) => {
    expect(find(edit, original)).toEqual({});
  });

  it.each([
    [" Retry", "outerSpace"],
    ["Retry ", "outerSpace"],
    ["Retry\n", "outerSpace"],
    ["Retry  now", "doubleSpace"],
    ["Retry{{retry? now|}} now", undefined],
    ["Retry {{retry?|now}} later", "doubleSpace"],
    ["Retry{{retry? now}}", undefined],
    ["{{retry?Now}} retry", "outerSpace"],
  ])("finds spaces that users would see: %j", (edit, problem) => {
    expect(find(edit, edit, "en")).toEqual(problem ? { [problem]: "" } : {});
  });
});

describe("the script of a Chinese text", () => {
  it.each<[SupportedLocale, string, object]>([
    ["zh-CN", "檢視详情", { traditional: "檢 視" }],
    ["zh-CN", "稍後重試", { traditional: "後 試" }],
    ["zh-TW", "详细資料", { simplified: "详 细" }],
    ["zh-TW", "浏览器和机器", { simplified: "浏 览 机" }],
    ["zh-CN", "后台、里程、准备、着急、了解、于是、著名", {}],
    ["zh-TW", "皇后、台灣、公里、批准、占用、余先生、雲端、群組、爲、為", {}],
  ])("%s: %s", (locale, edit, problems) => {
    expect(find(edit, edit, locale)).toEqual(problems);
  });

  it("is wrong in each message that is in the other script, if it has characters of its own", () => {
    const findOther = (locale: "zh-CN" | "zh-TW", other: "zh-CN" | "zh-TW") =>
      messageRows.flatMap(({ texts }) => {
        const text = texts[other] ?? "";
        return isWrong(find(text, text, locale, 1000)) ? [text] : [];
      });
    // Most messages have at least one such character.
    expect(findOther("zh-CN", "zh-TW").length).toBeGreaterThan(messageRows.length * 0.75);
    expect(findOther("zh-TW", "zh-CN").length).toBeGreaterThan(messageRows.length * 0.75);
  });
});

describe("a Chinese text that is left in English", () => {
  it.each([
    ["Try again", { noChinese: "" }],
    ["{{count}}", { noChinese: "" }],
    ["请 try again", { english: "try again" }],
    ["请 Try again.", { english: "Try again" }],
    ["请{{retry?重试|come back later}}", { english: "come back later" }],
    ["检查 the proxy 和 your network", { english: "the proxy your network" }],
    ["请检查 Retry-After、HTTP、VPN、CSS、API、Wi-Fi、Node.js 和 request ID", {}],
    ["请用 Google Chrome 打开 Cookie", {}],
  ])("%s", (edit, problems) => {
    const placeholders = edit.match(/\{\{.*?\}\}/g)?.join("") ?? "";
    expect(find(edit, `原文${placeholders}${edit.endsWith(".") ? "。" : ""}`)).toEqual(problems);
  });

  it("is no problem in a message without Chinese characters, and in English", () => {
    expect(find("{{label}}：{{value}}")).toEqual({});
    expect(find("Try again later.", "Try again.", "en")).toEqual({});
  });
});

it.each(["", " \n "])("says only that an emptied text is empty: %j", (edit) => {
  expect(find(edit, "{{count}} 秒后可重试。")).toEqual({ emptied: "" });
});
