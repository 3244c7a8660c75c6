import { supportedLocales } from "@errorkit/i18n";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { localize } from "../common/localized.ts";
import { DemoContext } from "../common/use-demo.ts";
import { MessageEditor } from "./message-editor.tsx";
import { messageRows } from "./message-rows.ts";
import { editorText } from "./text.ts";

/** The editor of a message in a locale, after an edit of the Simplified Chinese text. */
function renderEditor(key: string, edit: string, locale: (typeof supportedLocales)[number]): string {
  const row = messageRows.find((one) => one.key === key)!;
  const editor = createElement(MessageEditor, {
    row,
    changes: { "zh-CN": { [key]: edit } },
    onChange: () => undefined,
  });
  const globals = { locale, tag: locale } as Parameters<typeof DemoContext>[0]["value"];
  return renderToStaticMarkup(createElement(DemoContext, { value: globals }, editor));
}

/** The problems that the editor shows, each in its own element. */
const renderProblems = (...args: Parameters<typeof renderEditor>) =>
  Array.from(renderEditor(...args).matchAll(/class="messages-missing">([^<]*)</g), ([, problem]) => problem);

const key = "ui.retryAvailableIn_other";

it.each(supportedLocales)("tells in %s that an emptied text is empty, and nothing else", (locale) => {
  expect(renderProblems(key, " ", locale)).toEqual([localize(editorText, locale).emptied]);
});

it.each([
  ["en", "A placeholder needs two braces: {{count}}"],
  ["zh-CN", "占位符需用两层大括号：{{count}}"],
  ["zh-TW", "預留位置需用兩層大括號：{{count}}"],
] as const)("tells in %s that a placeholder needs two braces, and nothing else", (locale, problem) => {
  expect(renderProblems(key, "{count} 秒后可重试。", locale)).toEqual([problem]);
});

it("shows two problems apart from each other", () => {
  expect(renderProblems(key, "{{oops}} 秒后可重试。", "en")).toEqual([
    "Missing placeholder: {{count}}",
    "Unknown placeholder: {{oops}}",
  ]);
});

it.each([
  ["en", "Use full-width punctuation in Chinese: , → ，"],
  ["zh-CN", "中文请用全角标点：, → ，"],
  ["zh-TW", "中文請用全形標點：, → ，"],
] as const)("tells in %s that a half-width comma stands beside Chinese characters", (locale, problem) => {
  expect(renderProblems("ui.backOnline", "网络好了,请继续", locale)).toEqual([problem]);
});

it.each([
  ["en", "A choice needs half-width ? and |: {{retry?…}}"],
  ["zh-CN", "分支需用半角的 ? 和 |：{{retry?…}}"],
  ["zh-TW", "分支需用半形的 ? 和 |：{{retry?…}}"],
] as const)("tells in %s that the marks of a choice are full-width, and nothing else", (locale, problem) => {
  expect(renderProblems("status.429.nextStep", "请稍后{{retry？重试｜再来查看}}。", locale)).toEqual([
    problem,
  ]);
});

it.each([
  ["en", "Traditional characters: 網 絡"],
  ["zh-CN", "有繁体字：網 絡"],
  ["zh-TW", "有繁體字：網 絡"],
] as const)("tells in %s that a Simplified text has Traditional characters", (locale, problem) => {
  expect(renderProblems("ui.backOnline", "網絡已恢复", locale)).toEqual([problem]);
});

it("explains how a choice and a placeholder are counted, each only in a text that has one", () => {
  const { choiceRule, placeholderRule } = localize(editorText, "en");
  const renderRules = (key: string, edit: string) => {
    const markup = renderEditor(key, edit, "en");
    return [choiceRule, placeholderRule].filter((rule) => markup.includes(rule));
  };
  expect(renderRules("ui.backOnline", "网络好了")).toEqual([]);
  expect(renderRules(key, "{{count}} 秒后可重试")).toEqual([placeholderRule]);
  expect(renderRules("status.429.nextStep", "请稍后{{retry?重试|再来查看}}。")).toEqual([choiceRule]);
});
