import { getRole } from "../tooling/create-translator-note.ts";
import type { Check } from "./types.ts";
import { perText } from "./types.ts";

type Phrase = readonly [pattern: RegExp, instead: string, allowedIn?: RegExp];

/** Messages that are shown only where the user has done something: a write, or a request that was canceled. */
const userActed = /\.nextStepWrite$|^failure\.aborted\./;

/** Phrases that read as translated, or that name a thing differently from the other messages, by language tag. */
const phrases: Readonly<Record<string, readonly Phrase[]>> = {
  en: [
    [/\banswer(?:s|ed|ing)?\b/i, "response"],
    [/\bown\b/i, "custom, or nothing"],
    [/\btak(?:e|es|en|ing) (?:it |this )?for\b/i, "treat as, or read as"],
    [/\bby itself\b/i, "automatically"],
    [/\bground\b/i, "basis"],
    [/\brepeat(?:s|ed|ing)?\b|\brun .*\bagain\b/i, "try again, or retry"],
    [/\bcall stack\b/i, "stack trace"],
    [/\bto find out\b/i, "ask whether, or ask for"],
    // "The plan doesn't include this.", but not "if you still want to do this."
    [/(?<!\bdo )\bthis\.?$/i, "what is meant, after this"],
    [/\brequest address\b/i, "web address"],
    [/\blegal demands?\b/i, "legal reasons"],
    [/\bserver\b/i, "service, unless the machine is meant", /^status\.421\./],
    // "Cancelled", "behaviour", "recognise", "catalogue".
    [
      /cancell(?:ed|ing)|(?:[bl]|vi)our\b|(?:organ|recogn|custom|author|synchron|initial|normal|minim|optim|final|local|serial)is(?:e|ed|es|ing|ation)\b|catalogue|\bgrey\b/i,
      "American spelling",
    ],
  ],
  "zh-CN": [
    [/刷新以/u, "请刷新页面"],
    [/[，,]\s?然后重试/u, "…后重试"],
    [/意外(?:问题|错误)/u, "异常、未知错误"],
    [/服务(?:可能)?较慢/u, "服务响应较慢"],
    [/部分页面/u, "页面部分内容"],
    [/来完成/u, "leave 来 out"],
    [/服务表示/u, "what happened, without the service"],
    [/调用栈/u, "堆栈信息"],
    [/能否重复/u, "能否重试"],
    // 请先解决问题后重试.
    [/先[^，。]*后重试/u, "…后重试, without 先"],
    [/(?:已|正)由/u, "被"],
    [/未经处理/u, "尚未处理"],
    [/标头/u, "请求头、响应头"],
    // 项目 is also a project, which has a quota: 此账号或项目.
    [/以下项目/u, "以下各项"],
    [/转向/u, "重定向"],
    [/^重试 .* 个$/u, "重试 … 项"],
    // The user did no operation where a page loads or a poll runs.
    [/重新操作/u, "再来查看", userActed],
    [/使用者|读者/u, "用户"],
    // Not 代理服务器 (proxy).
    [/(?<!代理)服务器/u, "服务", /^status\.421\./],
  ],
  "zh-TW": [
    [/帳號/u, "帳戶"],
    [/未預期的問題/u, "未預期的錯誤"],
    [/服務(?:可能)?較慢/u, "服務回應較慢"],
    [/部分頁面/u, "頁面部分內容"],
    [/來完成/u, "leave 來 out"],
    [/服務表示/u, "what happened, without the service"],
    [/呼叫堆疊/u, "堆疊追蹤"],
    [/能否重複/u, "能否重試"],
    [/未經處理/u, "尚未處理"],
    [/進行(?:變更|修改|操作)/u, "the verb alone, without 進行"],
    [/轉向/u, "重新導向"],
    [/^重試 .* 個$/u, "重試 … 項"],
    [/重新操作/u, "再回來查看", userActed],
    [/讀者/u, "使用者"],
    [/(?<!代理)伺服器/u, "服務", /^status\.421\./],
  ],
};

/** 21: no phrase that reads as translated. */
export const wording: Check = perText(21, (text, key, { locale }) => {
  if (key.startsWith("name.")) return false;
  const found = phrases[locale]?.find(
    ([pattern, , allowedIn]) => pattern.test(text) && !allowedIn?.test(key),
  );
  return found && `uses "${found[0].exec(text)?.[0]}", write: ${found[1]}`;
});

/** 请 or 請 (please), but not 请求 (request); the English verbs that next steps begin with. */
const instruction =
  /^(?:ask|check|choose|contact|correct|enter|go|open|reduce|refresh|remove|select|sign|try|use|wait)\b|^[请請](?!求)/iu;

/** 22: a title says what happened; what to do is in the next step. */
export const titles: Check = perText(
  22,
  (text, key) => getRole(key) === "title" && instruction.test(text) && "is a title: say what happened",
);

/** 23: buttons and labels use the verb "retry", sentences use "try again". */
export const retryLabels: Check = perText(23, (text, key, { locale }) => {
  const role = getRole(key);
  if (!locale.startsWith("en")) return false;
  // A noun may stay: "The retry succeeded."
  if (role === "sentence")
    return /(?<!\b(?:a|the) )\bretry\b/i.test(text) && 'is a sentence: use "try again"';
  if (role !== "button" && role !== "label") return false;
  return /\btr(?:y|ying|ied)\b.*\bagain\b/i.test(text) && `is a ${role}: use "retry"`;
});

/** The words for acts that only a surface can offer, by language tag. A step with these words has to be a choice. */
const acts: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  en: { retry: /\btry again\b|\bretry\b/i, support: /\bcontact support\b/i },
  "zh-CN": { retry: /[重再]试/u, support: /联系技术支持/u },
  "zh-TW": { retry: /再試|重試/u, support: /聯絡技術支援/u },
};

/** Surfaces that always offer the act. */
const alwaysOffered = /^boundary\./;

/** 25: a next step names no act that the surface does not offer. */
export const offeredActs: Check = perText(25, (text, key, { locale, offered = [] }) => {
  if (!/\.nextStep\w*$/.test(key) || alwaysOffered.test(key)) return false;
  const found = Object.entries(acts[locale] ?? {}).find(
    ([condition, words]) => !offered.includes(condition) && words.test(text),
  );
  return found && `names an act that may not be offered: write {{${found[0]}?…|…}}`;
});
