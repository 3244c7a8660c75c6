import { Converter } from "opencc-js";
import { run } from "zhlint";
import { fillPlaceholders, isChinese } from "./fill-placeholders.ts";
import type { Check } from "./types.ts";
import { perText } from "./types.ts";

const han = "\\p{Script=Han}";
/** Two characters that must not stand beside each other, with the reason: `此资源,` and `请求ID`. */
const joins: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`${han}[,.;:?!()]|[,.;:?!()]${han}`, "u"), "half-width punctuation beside Han"],
  [new RegExp(`${han}[A-Za-z0-9]|[A-Za-z0-9]${han}`, "u"), "no space between Han and Latin or digits"],
  [/\s[，。：；？！（）“”「」、…]|[，。：；？！（）“”「」、]\s/u, "a space beside full-width punctuation"],
  [/["']/, "straight quotes"],
  [/[，。：；？！、]{2}/u, "punctuation twice"],
];

/** 7: punctuation, spacing and quotes. */
export const punctuation: Check = perText(7, (text, _key, { locale }) => {
  if (!isChinese(locale)) return false;
  const filled = fillPlaceholders(text);
  const wrongQuotes = locale === "zh-TW" ? /[“”]/ : /[「」]/;
  if (wrongQuotes.test(filled)) return "quotes of the other script";
  return joins.find(([pattern]) => pattern.test(filled))?.[1];
});

/** zhlint's defaults, but with full-width parentheses. */
const rules = {
  preset: "default",
  halfwidthPunctuation: "[]{}",
  fullwidthPunctuation: "，。：；？！“”‘’（）",
};

/** What zhlint would write, by text. It takes longer than all other checks together, and the tests check a catalog a hundred times. */
const linted = new Map<string, string>();
function lint(text: string): string {
  const result = linted.get(text) ?? run(text, { rules }).result;
  linted.set(text, result);
  return result;
}

/** 7 as well: zhlint. It accepts the quotes of Simplified Chinese only, so it gets the Traditional ones as those. */
export const zhlint: Check = perText(7, (text, _key, { locale }) => {
  if (!isChinese(locale)) return false;
  const filled = fillPlaceholders(text).replace(/「/g, "“").replace(/」/g, "”");
  const result = lint(filled);
  return result !== filled && `zhlint would write "${result}"`;
});

/** 8: words that are misspelled, rude, or not in our style. 该 is allowed in 应该 (should). */
const unwanted =
  /你|登陆|登陸|帐号|帐户|賬號|其它|缺省|非法|抱歉|对不起|對不起|我们|我們|稍候重试|驳回|中止|终止|該|(?<!应)该|失败|失敗/u;
const technical = new Set(["name.424"]);
export const diction: Check = perText(8, (text, key, { locale }) => {
  if (!isChinese(locale) || technical.has(key)) return false;
  const word = unwanted.exec(text)?.[0];
  if (word) return `uses ${word}`;
  // 请 (please) twice in one sentence; 申请, 邀请 and 请求 (apply, invite, request) contain the same character.
  const asksTwice = text
    .split(/[。；]/u)
    .some((part) => (part.match(/(?<![申邀])[请請](?!求)/gu) ?? []).length > 1);
  return asksTwice && "asks twice in one sentence";
});

const toSimplified = Converter({ from: "t", to: "cn" });
const toTraditional = Converter({ from: "cn", to: "t" });

/** 9: no Traditional character in zh-CN. */
export const simplified: Check = perText(9, (text, _key, { locale }) => {
  const converted = toSimplified(text);
  return locale === "zh-CN" && converted !== text && `is not all Simplified, OpenCC writes "${converted}"`;
});

/** 10: no Simplified character in zh-TW. 台 is correct in both. */
export const traditional: Check = perText(10, (text, _key, { locale }) => {
  const converted = toTraditional(text).replace(/臺/gu, "台");
  return locale === "zh-TW" && converted !== text && `is not all Traditional, OpenCC writes "${converted}"`;
});

/** 11: terms of Mainland China in zh-TW, each with the term of Taiwan. */
const mainland: Readonly<Record<string, string>> = {
  服務器: "伺服器",
  客戶端: "用戶端",
  響應: "回應",
  網關: "閘道",
  訪問: "存取",
  登錄: "登入",
  賬號: "帳戶",
  許可權: "權限",
  默認: "預設",
  設置: "設定",
  信息: "資訊、訊息",
  數據: "資料",
  支持: "支援",
  刷新: "重新整理",
  緩存: "快取",
  網絡: "網路",
  連接: "連線、連結",
  超時: "逾時",
  重定向: "重新導向",
  鏈接: "連結",
  字段: "欄位",
  引數: "參數",
  媒體型別: "媒體類型",
  聯繫: "聯絡",
  創建: "建立",
  運行: "執行、運作",
  堆棧: "堆疊",
  調用: "呼叫",
  文檔: "文件",
  保存: "儲存",
  加載: "載入",
  檢測: "偵測",
  程序: "程式",
  界面: "介面",
  菜單: "選單",
  優化: "最佳化",
  復制: "複製",
  粘貼: "貼上",
  搜索: "搜尋",
  實例: "執行個體",
  渲染: "轉譯",
  隊列: "佇列",
  進程: "處理程序",
};
export const taiwan: Check = perText(11, (text, _key, { locale }) => {
  if (locale !== "zh-TW") return false;
  const found = Object.keys(mainland).find((term) => text.includes(term));
  return found && `uses ${found}, in Taiwan ${mainland[found]}`;
});
