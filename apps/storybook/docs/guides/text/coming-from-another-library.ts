import { defineText } from "../../../common/localized.ts";

export const text = defineText({
  en: {
    intro: `# Coming from another library

Replace your handwritten error handling and keep your library's components. Errorkit handles everything between the failed request and the text on screen: it reads the error, provides a message in the user's language, and advises whether and when to retry. You can replace one place at a time: old and new code work side by side.`,
    codeMessage: `## A \`codeMessage\` table

Delete the table. Every status code and every kind of network failure has a title, a description, and a next step in three languages. Only the error codes of your own service need messages.`,
    antd: `## Ant Design

Render \`Alert\` with \`useErrorSurface\`, and show background errors with \`useAntdNotifications\` instead of \`message.error\`. The code is for antd 6. In antd 5, the title of \`Alert\` is set by its \`message\` prop, and instead of \`useAntdNotifications\` you need \`ErrorToaster\`. The recipe for [Ant Design](?path=/docs/recipes-ant-design--docs) also shows a form, a dialog, and a table.`,
    mui: `## Material UI

Render \`Alert\` with \`useErrorSurface\`, and \`Snackbar\` with \`useToastItems\`. The recipe for [Material UI](?path=/docs/recipes-material-ui--docs) also shows a form, a dialog, and a table.`,
    cloudscape: `## Cloudscape

\`useFlashbarItems\` returns the items of \`Flashbar\`. A success stays there until the user dismisses it. The recipe for [Cloudscape](?path=/docs/recipes-cloudscape--docs) also shows an alert, a form, a dialog, and a table.`,
    sonner: `## Sonner

Add errors to a store, and show the store with \`useSonnerToasts\`. The store also takes your own messages, so all toasts are in one stack.`,
    notes: `## What changes for the user

- An error stays until the user dismisses it or the request succeeds. Only success messages close automatically, after a few seconds.
- Errors with the same cause are one toast with a count.
- The button waits while the service asks for a delay, and is hidden where a retry cannot help.
- Screen readers announce each error once. Do not add \`role="alert"\` to an element that has \`rootProps\`.

See also [Your own components](?path=/docs/guides-your-own-components--docs), [Custom messages](?path=/docs/guides-custom-messages--docs), and [Store](?path=/docs/guides-store--docs).`,
  },
  "zh-CN": {
    intro: `# 从现有方案迁移

用 Errorkit 取代手写的错误处理，并保留现有组件库。从请求失败到界面显示文案，中间的工作全部由它完成：读取错误、提供用户语言的文案、判断是否可以重试以及何时重试。可以逐处替换，新旧代码互不影响。`,
    codeMessage: `## \`codeMessage\` 映射表

删除映射表即可。所有状态码和各类网络错误都有三种语言的标题、说明和操作建议，只需为自有服务的错误码编写文案。`,
    antd: `## Ant Design

用 \`useErrorSurface\` 渲染 \`Alert\`，后台错误用 \`useAntdNotifications\` 显示，不再使用 \`message.error\`。代码适用于 antd 6。在 antd 5 中，\`Alert\` 的标题属性是 \`message\`，并请用 \`ErrorToaster\` 代替 \`useAntdNotifications\`。表单、对话框和表格的写法参见 [Ant Design](?path=/docs/recipes-ant-design--docs) 集成示例。`,
    mui: `## Material UI

用 \`useErrorSurface\` 渲染 \`Alert\`，用 \`useToastItems\` 渲染 \`Snackbar\`。表单、对话框和表格的写法参见 [Material UI](?path=/docs/recipes-material-ui--docs) 集成示例。`,
    cloudscape: `## Cloudscape

\`useFlashbarItems\` 返回 \`Flashbar\` 的各项内容。成功消息会保留到用户关闭为止。警告框、表单、对话框和表格的写法参见 [Cloudscape](?path=/docs/recipes-cloudscape--docs) 集成示例。`,
    sonner: `## Sonner

将错误添加到错误存储，再用 \`useSonnerToasts\` 显示。错误存储也接收应用自己的消息，所有通知在同一列表中。`,
    notes: `## 对用户的影响

- 错误会一直显示，直到用户关闭或请求成功；只有成功消息会在几秒后自动关闭。
- 原因相同的错误合并为一条通知，并显示次数。
- 服务要求等待时，按钮显示倒计时；重试无效时，不显示按钮。
- 屏幕阅读器对每个错误只朗读一次。请勿在使用 \`rootProps\` 的元素上设置 \`role="alert"\`。

另请参见[自定义组件](?path=/docs/guides-your-own-components--docs)、[自定义文案](?path=/docs/guides-custom-messages--docs)和[错误存储](?path=/docs/guides-store--docs)。`,
  },
  "zh-TW": {
    intro: `# 從現有方案移轉

用 Errorkit 取代手寫的錯誤處理，並保留現有元件庫。從請求失敗到畫面顯示文案，中間的工作全部由它完成：讀取錯誤、提供使用者語言的文案、判斷是否可以重試以及何時重試。可以逐處取代，新舊程式碼互不影響。`,
    codeMessage: `## \`codeMessage\` 對照表

刪除對照表即可。所有狀態碼和各類網路錯誤都有三種語言的標題、說明和操作建議，只需為自有服務的錯誤碼撰寫文案。`,
    antd: `## Ant Design

用 \`useErrorSurface\` 轉譯 \`Alert\`，背景錯誤用 \`useAntdNotifications\` 顯示，不再使用 \`message.error\`。程式碼適用於 antd 6。在 antd 5 中，\`Alert\` 的標題屬性是 \`message\`，並請用 \`ErrorToaster\` 代替 \`useAntdNotifications\`。表單、對話方塊和表格的寫法請參閱 [Ant Design](?path=/docs/recipes-ant-design--docs) 整合範例。`,
    mui: `## Material UI

用 \`useErrorSurface\` 轉譯 \`Alert\`，用 \`useToastItems\` 轉譯 \`Snackbar\`。表單、對話方塊和表格的寫法請參閱 [Material UI](?path=/docs/recipes-material-ui--docs) 整合範例。`,
    cloudscape: `## Cloudscape

\`useFlashbarItems\` 傳回 \`Flashbar\` 的各項內容。成功訊息會保留到使用者關閉為止。警示、表單、對話方塊和表格的寫法請參閱 [Cloudscape](?path=/docs/recipes-cloudscape--docs) 整合範例。`,
    sonner: `## Sonner

將錯誤加入錯誤儲存區，再用 \`useSonnerToasts\` 顯示。錯誤儲存區也接收應用程式自己的訊息，所有通知在同一份清單中。`,
    notes: `## 對使用者的影響

- 錯誤會一直顯示，直到使用者關閉或請求成功；只有成功訊息會在幾秒後自動關閉。
- 原因相同的錯誤合併為一則通知，並顯示次數。
- 服務要求等候時，按鈕顯示倒數；重試無效時，不顯示按鈕。
- 螢幕閱讀器對每個錯誤只朗讀一次。請勿在使用 \`rootProps\` 的元素上設定 \`role="alert"\`。

另請參閱[自訂元件](?path=/docs/guides-your-own-components--docs)、[自訂文案](?path=/docs/guides-custom-messages--docs)和[錯誤儲存區](?path=/docs/guides-store--docs)。`,
  },
});
