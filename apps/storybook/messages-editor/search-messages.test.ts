import { describe, expect, it } from "vitest";
import { messageRows } from "./message-rows.ts";
import { createSearch } from "./search-messages.ts";

const find = (query: string): readonly string[] =>
  messageRows.filter(createSearch(query)).map(({ key }) => key);

describe("the search finds what users see on the screen", () => {
  it.each([
    ["a number in place of a placeholder", "21 秒后可重试", "ui.retryAvailableIn_other"],
    ["several numbers, in a part of the message", "共 10 项，已删除 8 项", "ui.partialDeleted"],
    ["a number in English", "8 of 10 deleted, 2 failed", "ui.partialDeleted"],
    ["a number with points", "RFC 9110, section 15.6.4", "ui.httpStandard"],
    ["a name in place of a placeholder", "资源：“nightly-17”", "ui.namedResource"],
    ["a name before the text", "ModelArts 文档", "ui.serviceDocument"],
    ["a time in place of a placeholder", "You can try again in 5 min 28 sec.", "ui.retryAvailableAfter"],
    ["values and nothing else but a colon", "请求 ID：3f1c77d0", "ui.labeled"],
    ["the first text of a choice", "请稍后重试", "status.503.nextStep"],
    ["the second text of a choice", "請稍後再回來查看", "status.503.nextStep"],
    ["a choice at the end", "未找到此资源", "status.404.title"],
    ["a choice that is a clause", "此资源可能已删除或移动，也可能是您没有访问权限", "status.404.description"],
    ["nothing in place of a choice", "Refresh to see the latest state", "status.409.nextStep"],
    ["other case and white space", "  refresh THE  page to see ", "status.409.nextStep"],
    ["a severity before a title", "Error: Too many requests", "status.429.title"],
    ["a severity before a title in Chinese", "错误：请求过于频繁", "status.429.title"],
    ["a heading before a title", "Job list: Service unavailable", "name.503"],
    ["a heading before a short message", "Job list: Conflict", "name.409"],
    ["a heading before a placeholder", "错误：资源：“nightly-17”", "ui.namedResource"],
    ["spaces and a line break in a title", " Too  many\n requests ", "status.429.title"],
    ["a line break within a Chinese title", "请求过于\n频繁", "status.429.title"],
    ["something after a title", "Too many requests   Job list  3 min ago", "status.429.title"],
    ["something around a Chinese title", "作业列表 请求过于频繁 查看详情", "status.429.title"],
  ])("%s: %s", (_, query, key) => {
    expect(find(query)).toContain(key);
  });

  it.each([
    "服务可能繁忙或正在维护。请稍后重试。",
    "服务可能繁忙或正在维护。请稍后再来查看。21 秒后可重试。",
    "服务可能繁忙或正在维护\n请稍后重试",
    "The service may be overloaded or under maintenance. Try again later.",
  ])("each sentence of: %s", (query) => {
    expect(find(query)).toEqual(expect.arrayContaining(["status.503.description", "status.503.nextStep"]));
  });
});

describe("the search finds no more than that", () => {
  it("a title finds no message that shows any title", () => {
    expect(find("服务暂时不可用")).toEqual(["status.503.title"]);
  });

  it("a heading and a title find no message that only shares a word with the title", () => {
    const keys = find("作业列表：请求过于频繁");
    expect(keys.filter((key) => key.startsWith("status."))).toEqual(["status.429.title"]);
    expect(keys).not.toContain("ui.request");
  });

  it("a number finds keys, and not every message with a number", () => {
    expect(find("503").every((key) => key.includes("503"))).toBe(true);
  });

  it("a text of no message finds nothing, whatever its punctuation", () => {
    expect(find("zebra (striped)")).toEqual(["ui.withNote"]);
    expect(find("zebra. [stripes] \\")).toEqual([]);
  });

  it("no query finds every message", () => {
    expect(find(" ")).toHaveLength(messageRows.length);
  });
});

it("finds every message by its key, and by its text as it is in the catalog", () => {
  for (const { key, texts } of messageRows)
    for (const query of [key, ...Object.values(texts)]) expect(find(query)).toContain(key);
});
