import { defineText } from "../../../common/localized.ts";

export const text = defineText({
  en: {
    intro: `# Cloudscape

Show Errorkit's messages in the components of Cloudscape. The user sees what happened and what to do next, in their own language, and a retry button only where a retry can help. Each block of code is a file that you can copy; your texts and requests are its props.`,
    provider: `Put this provider around your app, once. It imports Errorkit's stylesheet, and \`theme.ts\` gives Errorkit's own components, such as \`ErrorSummary\`, the colors of Cloudscape. Update \`@cloudscape-design/components\` and \`@cloudscape-design/design-tokens\` together, because the names of the color variables depend on the release:`,
    alert: `## Alert

\`useErrorSurface\` returns all that \`Alert\` shows: title, description, next step, buttons, and details. \`rootProps\` lets Errorkit announce the error. A button that waits shows a countdown, and keeps focus.`,
    form: `## Form

\`ErrorSummary\` lists the fields that the service rejected, and takes focus after a failed submission. When the user selects a line, \`onFieldSelect\` calls the \`focus\` method of the field's \`ref\`. \`toFormErrors\` returns the same messages for the \`errorText\` of each \`FormField\`.`,
    modal: `## Modal

If a request of a dialog fails, show the error in the dialog, and keep the dialog open: its button sends the request again. Focus stays on that button, because it has \`loading\` and not \`disabled\`.`,
    table: `## Table

If the first load fails, \`empty\` shows the error in place of the rows. If a refresh fails, the rows stay, and a banner is above them.`,
    flashbar: `## Flashbar

For an error that no component shows, call \`errors.add(error)\`. \`useFlashbarItems\` returns the errors of the store as items of \`Flashbar\`. Each item has the role \`status\`: Cloudscape announces it, and the user can go on typing, because focus does not move. Errors with the same cause are one item with a count. A success from \`errors.success\` stays until the user dismisses it.`,
    notes: `See also [Coming from another library](?path=/docs/guides-coming-from-another-library--docs), [Your own components](?path=/docs/guides-your-own-components--docs), [Forms](?path=/docs/guides-forms--docs), and [Store](?path=/docs/guides-store--docs).`,
  },
  "zh-CN": {
    intro: `# Cloudscape

用 Cloudscape 的组件显示 Errorkit 的文案：以用户的语言说明发生了什么、接下来该怎么做，并且只在重试有用时显示重试按钮。每个代码块都是一个可以直接复制的文件，应用的文案和请求通过属性传入。`,
    provider: `用以下组件包裹整个应用。它会导入 Errorkit 的样式表；\`theme.ts\` 让 \`ErrorSummary\` 等 Errorkit 自带的组件采用 Cloudscape 的颜色。颜色变量的名称因版本而异，请同时升级 \`@cloudscape-design/components\` 和 \`@cloudscape-design/design-tokens\`：`,
    alert: `## Alert

\`useErrorSurface\` 返回 \`Alert\` 所需的全部内容：标题、说明、操作建议、按钮和详情。设置 \`rootProps\` 后，由 Errorkit 通知屏幕阅读器。等待期间，按钮显示倒计时，焦点不变。`,
    form: `## 表单

\`ErrorSummary\` 列出服务拒绝的字段，提交失败后获得焦点。用户选择某一行时，\`onFieldSelect\` 调用对应字段 \`ref\` 的 \`focus\` 方法。\`toFormErrors\` 返回相同的信息，供各 \`FormField\` 的 \`errorText\` 使用。`,
    modal: `## 对话框

对话框中的请求失败时，请在对话框内显示错误，不要关闭对话框，用户可以用同一个按钮再次提交。该按钮使用 \`loading\` 而不是 \`disabled\`，因此焦点不会丢失。`,
    table: `## 表格

首次加载失败时，由 \`empty\` 在数据行的位置显示错误。刷新失败时，已有的数据行保留，错误横幅显示在表格上方。`,
    flashbar: `## Flashbar

对于没有组件显示的错误，请调用 \`errors.add(error)\`。\`useFlashbarItems\` 将错误存储中的内容转换为 \`Flashbar\` 的条目。各条目的角色为 \`status\`：由 Cloudscape 通知屏幕阅读器，焦点不会移动，不影响用户输入。原因相同的错误合并为一条，并显示次数。由 \`errors.success\` 添加的成功消息会保留到用户关闭为止。`,
    notes: `另请参见[从现有方案迁移](?path=/docs/guides-coming-from-another-library--docs)、[自定义组件](?path=/docs/guides-your-own-components--docs)、[表单](?path=/docs/guides-forms--docs)和[错误存储](?path=/docs/guides-store--docs)。`,
  },
  "zh-TW": {
    intro: `# Cloudscape

用 Cloudscape 的元件顯示 Errorkit 的文案：以使用者的語言說明發生了什麼事、接下來該怎麼做，並且只在重試有用時顯示重試按鈕。每個程式碼區塊都是一個可以直接複製的檔案，應用程式的文案和請求透過屬性傳入。`,
    provider: `用以下元件包住整個應用程式。它會匯入 Errorkit 的樣式表；\`theme.ts\` 讓 \`ErrorSummary\` 等 Errorkit 內建的元件採用 Cloudscape 的顏色。顏色變數的名稱因版本而異，請同時升級 \`@cloudscape-design/components\` 和 \`@cloudscape-design/design-tokens\`：`,
    alert: `## Alert

\`useErrorSurface\` 傳回 \`Alert\` 所需的全部內容：標題、說明、操作建議、按鈕和詳細資料。設定 \`rootProps\` 後，由 Errorkit 通知螢幕閱讀器。等候期間，按鈕顯示倒數，焦點不變。`,
    form: `## 表單

\`ErrorSummary\` 列出服務拒絕的欄位，送出失敗後會取得焦點。使用者選取某一行時，\`onFieldSelect\` 會呼叫該欄位 \`ref\` 的 \`focus\` 方法。\`toFormErrors\` 傳回相同的訊息，供各 \`FormField\` 的 \`errorText\` 使用。`,
    modal: `## 對話方塊

對話方塊中的請求失敗時，請在對話方塊內顯示錯誤，不要關閉對話方塊，使用者可以用同一個按鈕再次送出。該按鈕使用 \`loading\` 而不是 \`disabled\`，因此焦點不會遺失。`,
    table: `## 表格

初次載入失敗時，由 \`empty\` 在資料列的位置顯示錯誤。重新整理失敗時，既有的資料列會保留，錯誤橫幅顯示在表格上方。`,
    flashbar: `## Flashbar

對於沒有元件顯示的錯誤，請呼叫 \`errors.add(error)\`。\`useFlashbarItems\` 將錯誤儲存區的內容轉換為 \`Flashbar\` 的項目。各項目的角色為 \`status\`：由 Cloudscape 通知螢幕閱讀器，焦點不會移動，不影響使用者輸入。原因相同的錯誤合併為一則，並顯示次數。由 \`errors.success\` 加入的成功訊息會保留到使用者關閉為止。`,
    notes: `另請參閱[從現有方案移轉](?path=/docs/guides-coming-from-another-library--docs)、[自訂元件](?path=/docs/guides-your-own-components--docs)、[表單](?path=/docs/guides-forms--docs)和[錯誤儲存區](?path=/docs/guides-store--docs)。`,
  },
});
