import { supportedLocales } from "@errorkit/i18n";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { localize } from "../common/localized.ts";
import { DemoContext } from "../common/use-demo.ts";
import { MessageEditor } from "./message-editor.tsx";
import { messageRows } from "./message-rows.ts";
import { editorText } from "./text.ts";

/** The problems that the editor shows for an edit of a Simplified Chinese message, each in its own element. */
function renderProblems(key: string, edit: string, locale: (typeof supportedLocales)[number]) {
  const row = messageRows.find((one) => one.key === key)!;
  const editor = createElement(MessageEditor, {
    row,
    changes: { "zh-CN": { [key]: edit } },
    onChange: () => undefined,
  });
  const globals = { locale, tag: locale } as Parameters<typeof DemoContext>[0]["value"];
  const markup = renderToStaticMarkup(createElement(DemoContext, { value: globals }, editor));
  return Array.from(markup.matchAll(/class="messages-missing">([^<]*)</g), ([, problem]) => problem);
}

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
