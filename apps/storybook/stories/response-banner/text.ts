import { defineText } from "../../common/localized.ts";

export const responseBannerText = defineText({
  en: {
    title: "From a response to a banner",
    intro:
      "Choose what the server returns. The page sends a real request to a simulated server, and the banner shows the result.",
    status: "Status code",
    headers: "Response headers, one per line",
    body: "Response body",
    success: "The server returned {status}. There's no error to show.",
  },
  "zh-CN": {
    title: "从响应到横幅",
    intro: "选择服务器要返回的内容。页面会向模拟服务器发送真实请求，并以横幅展示结果。",
    status: "状态码",
    headers: "响应头，每行一个",
    body: "响应内容",
    success: "服务器返回了 {status}，没有需要展示的错误。",
  },
  "zh-TW": {
    title: "從回應到橫幅",
    intro: "選擇伺服器要傳回的內容。頁面會向模擬伺服器送出真實請求，並以橫幅顯示結果。",
    status: "狀態碼",
    headers: "回應標頭，每行一個",
    body: "回應本文",
    success: "伺服器傳回了 {status}，沒有需要顯示的錯誤。",
  },
});
