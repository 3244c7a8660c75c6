import { defineText } from "../common/localized.ts";

export const serverProblemText = defineText({
  en: {
    title: "The demo server can't start here",
    description:
      "This page sends real requests to a simulated server, a service worker. The browser didn't start it: a private window, an embedded frame, or a policy may forbid it.",
    nextStep: "Open the page in a normal window. The stories of the components work without it.",
  },
  "zh-CN": {
    title: "无法在此启动演示服务器",
    description:
      "本页会向模拟服务器发送真实请求，模拟服务器由服务工作线程实现。浏览器未能启动它，原因可能是无痕窗口、嵌入的框架或安全策略。",
    nextStep: "请在普通窗口中打开本页。各组件的示例不依赖它，可以正常使用。",
  },
  "zh-TW": {
    title: "無法在此啟動示範伺服器",
    description:
      "本頁會向模擬伺服器送出真實請求，模擬伺服器由服務工作執行緒實作。瀏覽器未能啟動它，原因可能是無痕視窗、內嵌的框架或安全性原則。",
    nextStep: "請在一般視窗中開啟本頁。各元件的範例不需要它，可以正常使用。",
  },
});
