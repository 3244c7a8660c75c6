import { defineText } from "../common/localized.ts";

/** The text of the first page, in Markdown. */
export const introductionText = defineText({
  en: {
    lead: "Errorkit is a React library for error messages. When a request fails, it tells the user what happened, what it means, and what to do next, in the user's language.",
    banner:
      "The banner above is live: the page sent a request to a real server, which responded with 429. Switch the language in the toolbar: the messages change while the countdown continues.",
    where: `## Where to go

- **[Console](?path=/story/console-try-it--try-it)**: a small cloud console that sends real HTTP requests. Choose how they fail.
- **[Lab](?path=/story/lab--lab)**: paste any response or error, and see the failure, the retry advice, and every surface in every language.
- **[Status explorer](?path=/story/status-explorer--status-explorer)**: every status code with its messages, its retry class and basis, and the guidance of the service documents.
- **[Messages](?path=/story/messages--messages)**: every message in every language, side by side. Edit one and see it on a surface.
- **[Components](?path=/docs/components-errorbanner--docs)**: when to use each component, its properties, states and rules.
- **[Getting started](?path=/docs/getting-started-without-i18next--docs)**: five ways to set up Errorkit, each with a tested example.`,
  },
  "zh-CN": {
    lead: "Errorkit 是用于展示错误信息的 React 组件库。请求失败时，用户会以自己的语言看到：发生了什么、有什么影响、接下来怎么做。",
    banner:
      "上面的横幅是实时的：页面请求了真实的服务器，服务器返回 429，其余都由组件完成。在工具栏切换语言，文字随之改变，倒计时继续。",
    where: `## 从哪里开始

- **[控制台](?path=/story/console-try-it--try-it)**：一个小型云控制台，会发出真实的 HTTP 请求，可以选择任意一种故障。
- **[实验室](?path=/story/lab--lab)**：粘贴任意响应或错误，查看解析结果、重试建议，以及各种语言的全部界面。
- **[状态码](?path=/story/status-explorer--status-explorer)**：每个状态码的文案、重试类别及其依据，以及各服务文档中的说明。
- **[文案](?path=/story/messages--messages)**：各种语言的全部文案并排显示，可以直接修改并查看效果。
- **[组件](?path=/docs/components-errorbanner--docs)**：每个组件的用法、属性、状态和规则。
- **[快速上手](?path=/docs/getting-started-without-i18next--docs)**：五种接入方式，每段代码都经过测试。`,
  },
  "zh-TW": {
    lead: "Errorkit 是用來顯示錯誤訊息的 React 元件庫。請求失敗時，使用者會以自己的語言看到：發生了什麼事、有何影響、接下來該怎麼做。",
    banner:
      "上面的橫幅是即時的：頁面請求了真實的伺服器，伺服器傳回 429，其餘都由元件完成。在工具列切換語言，文字隨即改變，倒數繼續進行。",
    where: `## 從哪裡開始

- **[主控台](?path=/story/console-try-it--try-it)**：一個小型雲端主控台，會送出真實的 HTTP 請求，可以選擇任何一種故障。
- **[實驗室](?path=/story/lab--lab)**：貼上任何回應或錯誤，查看解析結果、重試建議，以及各種語言的全部介面。
- **[狀態碼](?path=/story/status-explorer--status-explorer)**：每個狀態碼的文案、重試類別及其依據，以及各服務文件中的說明。
- **[文案](?path=/story/messages--messages)**：各種語言的全部文案並排顯示，可直接修改並查看效果。
- **[元件](?path=/docs/components-errorbanner--docs)**：每個元件的用法、屬性、狀態和規則。
- **[快速上手](?path=/docs/getting-started-without-i18next--docs)**：五種導入方式，每段程式碼都經過測試。`,
  },
});
