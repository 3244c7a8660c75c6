import { defineText } from "../../common/localized.ts";

export const realResponseText = defineText({
  en: {
    title: "Request a response from a real server",
    intro: "Choose the response. The request goes over real HTTP, and the banner shows the result of fetch.",
    status: "Status code",
    headers: "Headers, one per line",
    body: "Body",
    success: "The server returned {status}: there is no error to show.",
  },
  "zh-CN": {
    title: "向真实的服务器请求一个响应",
    intro: "选择服务器返回的内容。请求通过真实的 HTTP 发送，横幅展示 fetch 得到的结果。",
    status: "状态码",
    headers: "标头，每行一个",
    body: "响应内容",
    success: "服务器返回了 {status}，没有需要展示的错误。",
  },
  "zh-TW": {
    title: "向真實的伺服器請求一個回應",
    intro: "選擇伺服器傳回的內容。請求透過真實的 HTTP 送出，橫幅顯示 fetch 取得的結果。",
    status: "狀態碼",
    headers: "標頭，每行一個",
    body: "回應內容",
    success: "伺服器傳回了 {status}，沒有需要顯示的錯誤。",
  },
});
