import { defineText } from "../demo/localized.ts";

/** The words of the first page, in Markdown. */
export const introductionText = defineText({
  en: {
    lead: "When a console's request fails, the person in front of it reads, in English or Chinese, what happened, what it means for their work and what to do next.",
    banner:
      "The banner above is no picture: the page asked a real server, the server answered 429, and one import made the rest. Switch the language in the toolbar and watch the words change while the countdown goes on.",
    where: `## Where to go

- **[Console](?path=/story/console-try-it--try-it)**: a small cloud console over real HTTP that fails as you choose.
- **[Lab](?path=/story/lab--lab)**: paste any answer or error; see how it is read, what to do, every surface in three languages.
- **[Status explorer](?path=/story/status-explorer--status-explorer)**: every code, its words, its retry class and the ground for it, and what the services' documents say.
- **[Words](?path=/story/words--words)**: every text in three languages, to be reviewed and tried out.
- **[Components](?path=/docs/components-errorbanner--docs)**: when to use which, properties, states, rules.
- **[Getting started](?path=/docs/getting-started-without-i18next--docs)**: five ways to begin, each a tested example.`,
  },
  "zh-CN": {
    lead: "控制台的请求失败时，面前的人用自己的语言读到三件事：发生了什么，对工作有什么影响，接下来怎么做。",
    banner:
      "上面的横幅不是图片：页面向真实的服务器发送请求，服务器返回 429，其余由一行导入完成。在工具栏切换语言，文字随之改变，倒计时继续。",
    where: `## 从哪里开始

- **[控制台](?path=/story/console-try-it--try-it)**：一个小型云控制台，请求经过真实的 HTTP，可以选择任意一种故障。
- **[实验室](?path=/story/lab--lab)**：粘贴任意响应或错误，查看读取结果、处理建议，以及三种语言的全部界面。
- **[状态码](?path=/story/status-explorer--status-explorer)**：每个状态码的文案、重试类别及其依据，以及各服务文档的说法。
- **[文案](?path=/story/words--words)**：三种语言的全部文案并排显示，可以直接修改并查看效果。
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
- **[文案](?path=/story/words--words)**：三種語言的全部文案並排顯示，可直接修改並查看效果。
- **[元件](?path=/docs/components-errorbanner--docs)**：每個元件的用法、屬性、狀態和規則。
- **[快速上手](?path=/docs/getting-started-without-i18next--docs)**：五種導入方式，每段程式碼都經過測試。`,
  },
});
