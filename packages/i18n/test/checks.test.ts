import zhCN from "@errorkit/i18n/locales/zh-CN";
import zhTW from "@errorkit/i18n/locales/zh-TW";
import { describe, expect, it } from "vitest";
import { checkCatalog } from "../checks/index.ts";
import type { Texts } from "../checks/types.ts";
import { findUnusedKeys } from "../checks/unused-keys.ts";
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
  [3, "another choice than in English", "zh-CN", "status.429.nextStep", "请稍后{{support?重试|再来查看}}。"],
  [3, "an unknown condition", "en", "status.429.nextStep", "{{redo?Try again|Come back}} later."],
  [3, "a choice that begins with a space", "en", "status.429.nextStep", "Come back{{retry? later}}."],
  [5, "a full stop in one choice only", "en", "status.429.nextStep", "Come back{{retry?.| later}}"],
  [25, "a retry that may not be offered", "en", "status.429.nextStep", "Try again later."],
  [25, "a retry in the second text", "zh-TW", "status.429.nextStep", "請稍後{{retry?操作|再試}}。"],
  [25, "a retry in other words", "zh-CN", "status.503.nextStep", "请稍后再试。"],
  [25, "support that may not be offered", "zh-CN", "status.405.nextStep", "请联系技术支持。"],
  [4, "an empty text", "zh-CN", "ui.retry", " "],
  [4, "a leading space", "en", "ui.retry", " Retry"],
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
  [7, "a space beside full-width punctuation", "zh-CN", "ui.labeled", "{{label}}： {{value}}"],
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
  [11, "an instance of Mainland China", "zh-TW", "name.226", "已套用實例操作"],
  [11, "a rendering of Mainland China", "zh-TW", "boundary.description", "此區塊在渲染時發生錯誤。"],
  [12, "a plea", "en", "unknown.nextStep", "Please try again."],
  [12, "a we", "en", "unknown.description", "We couldn't do this."],
  [13, "English left over", "zh-CN", "ui.retry", "Retry"],
  [14, "a title too long", "en", "status.404.title", "This resource can't be found anywhere on this server"],
  [14, "a Chinese title too long", "zh-TW", "status.404.title", "找不到此資源，可能已經刪除或移動"],
  [18, "another term", "zh-CN", "ui.requestId", "调用 ID"],
  [20, "a duration in words", "en", "status.503.nextStep", "Try again in a few minutes."],
  [20, "a moment", "zh-CN", "status.429.nextStep", "请稍等片刻，然后重试。"],
  [18, "another verb on the retry button", "zh-TW", "ui.retry", "重試"],
  [18, "the login name for the account", "zh-TW", "status.403.description", "您的帳號可能缺少權限。"],
  [20, "minutes", "zh-TW", "cause.busy.nextStep", "請等候幾分鐘，然後再試一次。"],
  [21, "an answer", "en", "failure.parse.description", "An answer arrived in another format."],
  [21, "an own", "en", "ui.service", "Own service"],
  [21, "a take for", "en", "class.2xx.description", "The response was taken for an error."],
  [21, "a by itself", "en", "ui.signedIn", "Signed in by itself"],
  [21, "a ground", "en", "ui.retryGuidance", "Ground"],
  [21, "a repeat", "en", "status.419.nextStep", "Refresh the page, then repeat the action."],
  [21, "a run again", "en", "failure.aborted.nextStep", "Run the action again."],
  [21, "a call stack", "en", "ui.stack", "Call stack"],
  [
    21,
    "an administrator who finds out",
    "en",
    "status.451.nextStep",
    "Ask an administrator to find out why.",
  ],
  [21, "a this without a noun", "en", "status.501.title", "The service doesn't support this"],
  [21, "a request address", "en", "status.414.title", "The request address is too long"],
  [21, "a legal demand", "en", "status.451.description", "Access is restricted because of a legal demand."],
  [21, "the server where the service is meant", "en", "status.500.title", "The server ran into a problem"],
  [21, "British spelling of a verb", "en", "failure.aborted.title", "The request was cancelled"],
  [21, "British spelling of a noun", "en", "status.421.title", "Unexpected behaviour"],
  [21, "British spelling in -ise", "en", "cause.token.title", "Your sign-in wasn't recognised"],
  [21, "a refresh in order to", "zh-CN", "status.412.nextStep", "请刷新以获取最新版本。"],
  [21, "a then try again", "zh-CN", "failure.timeout.nextStep", "请检查网络连接，然后重试。"],
  [21, "an unexpected problem", "zh-CN", "unknown.title", "出现意外问题"],
  [21, "a slow service", "zh-CN", "failure.timeout.description", "可能是网络或服务较慢。"],
  [21, "some pages", "zh-CN", "failure.chunk-load.title", "部分页面无法加载"],
  [21, "an in order to complete", "zh-CN", "status.507.description", "服务没有足够的空间来完成请求。"],
  [21, "a service that states", "zh-CN", "status.410.description", "服务表示此资源已移除。"],
  [21, "a call stack", "zh-CN", "ui.stack", "调用栈"],
  [21, "a repeat", "zh-CN", "ui.retryGuidance", "能否重复"],
  [21, "a first and an after", "zh-CN", "status.424.nextStep", "请先解决前一步的问题{{retry?后重试}}。"],
  [21, "a stiff passive", "zh-CN", "status.409.description", "此资源可能已由他人修改。"],
  [21, "an unprocessed request", "zh-CN", "standard.delay-any", "此请求未经处理，可稍后重新发送。"],
  [21, "a header of Taiwan", "zh-CN", "status.431.title", "请求标头过大"],
  [21, "a project where an item is meant", "zh-CN", "ui.partialRest", "以下项目的操作未能完成。"],
  [21, "a request that turns", "zh-CN", "class.3xx.title", "请求已转向其他地址"],
  [21, "a count without items", "zh-CN", "ui.retryCount_other", "重试 {{count}} 个"],
  [21, "an operation again after a read", "zh-CN", "status.503.nextStep", "请稍后{{retry?重试|重新操作}}。"],
  [21, "a reader", "zh-CN", "ui.resource", "读者"],
  [21, "the user of Taiwan", "zh-CN", "ui.service", "使用者"],
  [21, "the server where the service is meant", "zh-CN", "status.500.title", "服务器出错"],
  [21, "the server where the service is meant", "zh-TW", "status.500.title", "伺服器發生錯誤"],
  [21, "the login name for the account", "zh-TW", "cause.frozen.title", "帳號或資源已凍結"],
  [21, "an unexpected problem", "zh-TW", "unknown.title", "發生未預期的問題"],
  [21, "a slow service", "zh-TW", "failure.timeout.description", "可能是網路或服務較慢。"],
  [21, "some pages", "zh-TW", "failure.chunk-load.title", "部分頁面無法載入"],
  [21, "an in order to complete", "zh-TW", "status.507.description", "服務沒有足夠的空間來完成請求。"],
  [21, "a service that states", "zh-TW", "status.410.description", "服務表示此資源已移除。"],
  [21, "a call stack", "zh-TW", "ui.stack", "呼叫堆疊"],
  [21, "a repeat", "zh-TW", "ui.retryGuidance", "能否重複"],
  [21, "an unprocessed request", "zh-TW", "standard.delay-any", "此請求未經處理，可稍後重新送出。"],
  [21, "a verb made a noun", "zh-TW", "status.412.nextStep", "請重新整理頁面，然後重新進行變更。"],
  [21, "a request that turns", "zh-TW", "class.3xx.title", "請求已轉向其他網址"],
  [21, "a count without items", "zh-TW", "ui.retryCount_other", "重試 {{count}} 個"],
  [21, "an operation again after a read", "zh-TW", "status.503.nextStep", "請稍後{{retry?再試|重新操作}}。"],
  [21, "a reader", "zh-TW", "ui.resource", "讀者"],
  [22, "an instruction as a title", "en", "status.401.title", "Sign in to continue"],
  [22, "an instruction as a title", "zh-CN", "status.401.title", "请先登录"],
  [22, "an instruction as a title", "zh-TW", "status.511.title", "請先登入網路"],
  [23, "another verb on a button", "en", "ui.retryCount_one", "Try {{count}} item again"],
  [23, "a retry in a sentence", "en", "standard.user", "Resolve the cause, then retry the request."],
  [23, "another verb on a label", "en", "ui.groupRetry", "Can be tried again"],
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

  it("21 allows the server where the machine is meant, and 22 allows 请求 (request) in titles", () => {
    const texts = { ...englishSource, "status.421.title": "The request reached another server" };
    expect(checkCatalog("en", texts).filter(({ check }) => check === 21)).toEqual([]);
    expect(checkCatalog("zh-CN", zhCN).filter(({ check }) => check === 22)).toEqual([]);
  });

  it("10 allows 台, which is correct in Taiwan too", () => {
    const texts = { ...zhTW, "status.429.description": "平台收到的請求過多，或配額已用完。" };
    expect(checkCatalog("zh-TW", texts)).toEqual([]);
  });
});

describe("24 the check for unused keys", () => {
  const find = (keys: readonly string[], code: string) =>
    findUnusedKeys(keys, [{ name: "part.tsx", code: `export const part = ({ t, key }: any) => ${code};` }]);

  it.each([
    ["a key that no source uses", ["ui.retry", "a11y.done"], 't("ui.retry")', ["a11y.done"]],
    ["a plural once", ["ui.more_one", "ui.more_other"], 't("ui.retry")', ["ui.more"]],
    ["a key in a comment", ["ui.retry"], '/* t("ui.retry") */ 1', ["ui.retry"]],
    ["a key in a type", ["ui.retry"], 't(key as "ui.retry")', ["ui.retry"]],
    ["a part of a row that no failure has", ["boundary.title"], 't("ui.retry")', ["boundary.title"]],
    [
      "a row of a status that has the messages of another",
      ["status.506.title", "status.499.title"],
      "1",
      ["status.499.title"],
    ],
    ["a row of a number that nobody defines", ["status.477.title"], "1", ["status.477.title"]],
    ["a row of a cause that no error code has", ["cause.tired.title"], "1", ["cause.tired.title"]],
    [
      "a value that a template does not have",
      ["a11y.info", "a11y.done"],
      `t(\`a11y.\${key}\`)`,
      ["a11y.done"],
    ],
  ])("finds %s", (_fault, keys, code, unused) => {
    expect(find(keys, code)).toEqual(unused);
  });

  it.each([
    ["a key in a call", ["ui.retry"], 't("ui.retry")'],
    ["a key in a table", ["ui.retry"], '[["ui.retry", key]]'],
    ["a plural", ["ui.more_one", "ui.more_other"], 't("ui.more", { count: 2 })'],
    [
      "the values of a template",
      ["standard.fix", "guidance.any-time"],
      `t(\`standard.\${key}\`, \`guidance.\${key}\`)`,
    ],
    [
      "the parts that a failure has",
      ["status.404.nextStep", "cause.quota.title", "failure.offline.title"],
      "1",
    ],
  ])("passes over %s", (_what, keys, code) => {
    expect(find(keys, code)).toEqual([]);
  });

  it("asks for the values of a template that it does not know", () => {
    expect(() => find(["ui.retry"], `t(\`ui.\${key}\`)`)).toThrow('part.tsx builds a key from "ui."');
  });
});
