import { defineText } from "../common/localized.ts";

/** The text of the first page, in Markdown. */
export const introductionText = defineText({
  en: {
    lead: "Errorkit is a React library for error messages. When a request fails, it tells the user what happened, what it means, and what to do next, in the user's language.",
    banner:
      "The banner above is live: the page sent a request to a real server, which responded with 429. Switch the language in the toolbar: the messages change while the countdown continues.",
    where: `## Where to go

- **[Console](?path=/story/console-try-it--try-it)**: a small cloud console. Select a failure and see it over real HTTP.
- **[Lab](?path=/story/lab--lab)**: paste any response or error, and see the failure, the retry advice, and every surface in every language.
- **[Status explorer](?path=/story/status-explorer--status-explorer)**: every status code with its messages, its retry class and basis, and the guidance of the service documents.
- **[Messages](?path=/story/messages--messages)**: every message in every language, side by side. Edit one and see it on a surface.
- **[Components](?path=/docs/components-errorbanner--docs)**: when to use each component, its properties, states and rules.
- **[Getting started](?path=/docs/getting-started-without-i18next--docs)**: five ways to set up Errorkit, each with a tested example.`,
  },
  "zh-CN": {
    lead: "控制台的请求失败时，面前的人用自己的语言读到三件事：发生了什么，对工作有什么影响，接下来怎么做。",
    banner:
      "上面的横幅不是图片：页面向真实的服务器发送请求，服务器返回 429，其余由一行导入完成。在工具栏切换语言，文字随之改变，倒计时继续。",
    where: `## 从哪里开始

- **[控制台](?path=/story/console-try-it--try-it)**：一个小型云控制台，请求经过真实的 HTTP，可以选择任意一种故障。
- **[实验室](?path=/story/lab--lab)**：粘贴任意响应或错误，查看读取结果、处理建议，以及三种语言的全部界面。
- **[状态码](?path=/story/status-explorer--status-explorer)**：每个状态码的文案、重试类别及其依据，以及各服务文档的说法。
- **[文案](?path=/story/messages--messages)**：三种语言的全部文案并排显示，可以直接修改并查看效果。
- **[组件](?path=/docs/components-errorbanner--docs)**：每个组件的用法、属性、状态和规则。
- **[快速上手](?path=/docs/getting-started-without-i18next--docs)**：五种接入方式，每段代码都经过测试。`,
  },
  "zh-TW": {
    lead: "主控台的請求失敗時，使用者會以自己的語言讀到三件事：發生了什麼事、對工作有何影響、接下來該怎麼做。",
    banner:
      "上面的橫幅不是圖片：頁面向真實的伺服器送出請求，伺服器傳回 429，其餘只靠一行匯入。在工具列切換語言，文字隨即改變，倒數繼續進行。",
    where: `## 從哪裡開始

- **[主控台](?path=/story/console-try-it--try-it)**：一個小型雲端主控台，請求經過真實的 HTTP，想看哪種故障就選哪種。
- **[實驗室](?path=/story/lab--lab)**：貼上任何回應或錯誤，查看讀取結果、處理建議，以及三種語言的全部介面。
- **[狀態碼](?path=/story/status-explorer--status-explorer)**：每個狀態碼的文案、重試類別及其依據，以及各服務文件的說法。
- **[文案](?path=/story/messages--messages)**：三種語言的全部文案並排顯示，可直接修改並查看效果。
- **[元件](?path=/docs/components-errorbanner--docs)**：每個元件的用法、屬性、狀態和規則。
- **[快速上手](?path=/docs/getting-started-without-i18next--docs)**：五種導入方式，每段程式碼都經過測試。`,
  },
});
