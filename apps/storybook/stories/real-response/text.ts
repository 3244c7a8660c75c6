import { defineText } from "../../common/localized.ts";

export const realResponseText = defineText({
  en: {
    title: "Get a response from a real server",
    intro: "Choose what the server returns. The request is sent over HTTP, and the banner shows the result.",
    status: "Status code",
    headers: "Headers, one per line",
    body: "Body",
    success: "The server returned {status}. There's no error to show.",
  },
  "zh-CN": {
    title: "从真实服务器获取响应",
    intro: "选择服务器返回的内容。请求会真实发送，横幅展示其结果。",
    status: "状态码",
    headers: "标头，每行一个",
    body: "响应内容",
    success: "服务器返回了 {status}，没有需要展示的错误。",
  },
  "zh-TW": {
    title: "從真實伺服器取得回應",
    intro: "選擇伺服器傳回的內容。請求會真正送出，橫幅顯示其結果。",
    status: "狀態碼",
    headers: "標頭，每行一個",
    body: "回應內容",
    success: "伺服器傳回了 {status}，沒有需要顯示的錯誤。",
  },
});
