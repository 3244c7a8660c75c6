import zhCN from "@errorkit/i18n/locales/zh-CN";
import zhTW from "@errorkit/i18n/locales/zh-TW";
import { describe, expect, it } from "vitest";
import { checkCatalog } from "../checks/index.ts";
import type { Texts } from "../checks/types.ts";
import { englishSource } from "../tooling/english-source.ts";

const catalogs: Readonly<Record<string, Texts>> = { en: englishSource, "zh-CN": zhCN, "zh-TW": zhTW };

/** A fault for each check: its locale, key and text. `undefined` removes the text. */
const faults: readonly (readonly [
  check: number,
  fault: string,
  locale: string,
  key: string,
  text: string | undefined,
])[] = [
  [1, "a missing key", "zh-CN", "status.404.title", undefined],
  [1, "a missing name", "zh-TW", "name.404", undefined],
  [1, "an extra key", "zh-CN", "status.999.title", "未知状态"],
  [2, "a plural category too many", "zh-CN", "ui.more_one", "另有 {{count}} 个"],
  [2, "a plural category too few", "en", "ui.requestsFailed_one", undefined],
  [3, "a lost placeholder", "zh-CN", "ui.missingPermission", "缺少权限"],
  [3, "a misspelt placeholder", "zh-TW", "ui.missingPermission", "缺少權限：{{permision}}"],
  [3, "a nested key", "en", "ui.retry", "$t(ui.refresh)"],
  [3, "an unescaped placeholder", "en", "ui.namedResource", "Resource: {{- name}}"],
  [3, "markup", "en", "ui.retry", "Try <b>again</b>"],
  [3, "a numbered tag", "en", "ui.retry", "Try <1>again</1>"],
  [4, "an empty text", "zh-CN", "ui.retry", " "],
  [4, "a leading space", "en", "ui.retry", " Try again"],
  [4, "two spaces", "en", "ui.retry", "Try  again"],
  [4, "a no-break space", "zh-CN", "ui.requestId", "请求\u00a0ID"],
  [4, "a zero-width space", "en", "ui.retry", "Try\u200b again"],
  [4, "a byte order mark", "en", "ui.retry", "\ufeffTry again"],
  [4, "a decomposed letter", "en", "ui.retry", "Re\u0301try"],
  [5, "a full stop after a title", "en", "status.404.title", "This resource can't be found."],
  [5, "a full stop after a label", "zh-CN", "ui.requestId", "请求 ID。"],
  [5, "a sentence without one", "zh-TW", "status.404.description", "此資源可能已刪除或移動"],
  [6, "an exclamation mark", "en", "unknown.title", "Something went wrong!"],
  [6, "a full-width exclamation mark", "zh-CN", "unknown.title", "操作未完成！"],
  [6, "three dots", "en", "ui.retrying", "Trying again..."],
  [7, "half-width punctuation", "zh-CN", "status.404.description", "此资源可能已删除,也可能没有权限。"],
  [7, "no space beside Latin", "zh-CN", "ui.requestId", "请求ID"],
  [7, "no space beside a number", "zh-TW", "ui.more", "另有{{count}} 個"],
  [7, "a space beside full-width punctuation", "zh-CN", "ui.labelled", "{{label}}： {{value}}"],
  [7, "quotes of Mainland China", "zh-TW", "ui.namedResource", "資源：“{{name}}”"],
  [7, "quotes of Taiwan", "zh-CN", "ui.namedResource", "资源：「{{name}}」"],
  [7, "what only zhlint finds", "zh-CN", "status.404.description", "此资源可能已删除或 移动。"],
  [8, "the informal you", "zh-CN", "status.403.description", "你的账号没有执行此操作的权限。"],
  [8, "a wrong character", "zh-CN", "ui.signIn", "登陆"],
  [8, "a rough word", "zh-TW", "status.400.title", "非法請求"],
  [8, "a bare failure", "zh-CN", "unknown.title", "操作失败"],
  [8, "two pleas", "zh-CN", "unknown.nextStep", "请稍后重试，或请联系技术支持。"],
  [9, "a Traditional character", "zh-CN", "ui.details", "詳情"],
  [10, "a Simplified character", "zh-TW", "ui.details", "详细資料"],
  [11, "a term of Mainland China", "zh-TW", "status.500.title", "服務器發生錯誤"],
  [12, "a plea", "en", "unknown.nextStep", "Please try again."],
  [12, "a we", "en", "unknown.description", "We couldn't do this."],
  [13, "English left over", "zh-CN", "ui.retry", "Try again"],
  [14, "a title too long", "en", "status.404.title", "This resource can't be found anywhere on this server"],
  [14, "a Chinese title too long", "zh-TW", "status.404.title", "找不到此資源，可能已經刪除或移動"],
  [18, "another term", "zh-CN", "ui.requestId", "调用 ID"],
  [20, "a duration in words", "en", "status.503.nextStep", "Try again in a few minutes."],
  [20, "a moment", "zh-CN", "status.429.nextStep", "请稍等片刻，然后重试。"],
  [20, "minutes", "zh-TW", "cause.busy.nextStep", "請等候幾分鐘，然後再試一次。"],
];

describe("the checks", () => {
  it.each(faults)("%i finds %s", (check, _fault, locale, key, text) => {
    const { [key]: _before, ...rest } = catalogs[locale] ?? {};
    const findings = checkCatalog(locale, text === undefined ? rest : { ...rest, [key]: text });
    const base = key.replace(/_(one|other)$/, "");
    expect(findings.map((finding) => `${finding.check} ${finding.key}`)).toContainEqual(
      expect.stringMatching(new RegExp(`^${check} ${base}`)),
    );
  });

  it("8 allows 请求 (request), which begins with 请 (please)", () => {
    const texts = { ...zhCN, "unknown.nextStep": "请检查请求内容，然后重新发送请求。" };
    expect(checkCatalog("zh-CN", texts).filter(({ check }) => check === 8)).toEqual([]);
  });

  it("10 allows 台, which is correct in Taiwan too", () => {
    const texts = { ...zhTW, "status.429.description": "平台收到的請求過多，或配額已用完。" };
    expect(checkCatalog("zh-TW", texts)).toEqual([]);
  });
});
