import type { SupportedLocale } from "@errorkit/i18n";

/** The demo's own words: labels around the components, never in them. */
const en = {
  answerTitle: "Ask a real server for an answer",
  answerIntro:
    "Choose what the server answers. The request goes over real HTTP, and the banner shows what fetch brought.",
  status: "Status code",
  headers: "Headers, one a line",
  body: "Body",
  fine: "The server answered {status}: nothing to show.",
};

export type DemoWords = Readonly<Record<keyof typeof en, string>>;

const zhCN: DemoWords = {
  answerTitle: "向真实的服务器请求一个响应",
  answerIntro: "选择服务器返回的内容。请求通过真实的 HTTP 发送，横幅展示 fetch 得到的结果。",
  status: "状态码",
  headers: "标头，每行一个",
  body: "响应内容",
  fine: "服务器返回了 {status}，没有需要展示的错误。",
};

const zhTW: DemoWords = {
  answerTitle: "向真實的伺服器請求一個回應",
  answerIntro: "選擇伺服器傳回的內容。請求透過真實的 HTTP 送出，橫幅顯示 fetch 取得的結果。",
  status: "狀態碼",
  headers: "標頭，每行一個",
  body: "回應內容",
  fine: "伺服器傳回了 {status}，沒有需要顯示的錯誤。",
};

export const demoWords: Readonly<Record<SupportedLocale, DemoWords>> = { en, "zh-CN": zhCN, "zh-TW": zhTW };

/** Puts values into the `{holes}` of a demo sentence. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
