import { defineText } from "../../../common/localized.ts";

export const text = defineText({
  en: {
    intro: `# Material UI

Show Errorkit's messages in the components of Material UI. The user sees what happened and what to do next, in their own language, and a retry button only where a retry can help. Each block of code is a file that you can copy; your texts and requests are its props.`,
    alert: `## Alert

\`useErrorSurface\` returns all that \`Alert\` shows: title, description, next step, and buttons. One of them copies the details for support. \`rootProps\` lets Errorkit announce the error. A button that waits shows a countdown, and keeps focus.`,
    form: `## Form

\`ErrorSummary\` lists the fields that the service rejected, and takes focus after a failed submission. When the user selects a line, \`onFieldSelect\` moves focus to the field. \`toFormErrors\` returns the same messages for the \`helperText\` of each \`TextField\`.`,
    dialog: `## Dialog

If a request of a dialog fails, show the error in the dialog, and keep the dialog open: its button sends the request again.`,
    table: `## Table

If the first load fails, a cell shows the error in place of the rows. If a refresh fails, the rows stay, and an alert is above them.`,
    snackbar: `## Snackbar

For an error that no component shows, call \`errors.add(error)\`. \`useToastItems\` returns the errors of the store with everything that a toast shows. Errors with the same cause are one item with a count.`,
    notes: `See also [Coming from another library](?path=/docs/guides-coming-from-another-library--docs), [Your own components](?path=/docs/guides-your-own-components--docs), [Forms](?path=/docs/guides-forms--docs), [Store](?path=/docs/guides-store--docs), and [Theming](?path=/docs/guides-theming--docs), for Errorkit's own components in your colors.`,
  },
  "zh-CN": {
    intro: `# Material UI

用 Material UI 的组件显示 Errorkit 的文案：以用户的语言说明发生了什么、接下来该怎么做，并且只在重试有用时显示重试按钮。每个代码块都是一个可以直接复制的文件，应用的文案和请求通过属性传入。`,
    alert: `## Alert

\`useErrorSurface\` 返回 \`Alert\` 所需的全部内容：标题、说明、操作建议和按钮，其中一个按钮用于复制提供给技术支持的详情。设置 \`rootProps\` 后，由 Errorkit 通知屏幕阅读器。等待期间，按钮显示倒计时，焦点不变。`,
    form: `## 表单

\`ErrorSummary\` 列出服务拒绝的字段，提交失败后获得焦点。用户选择某一行时，\`onFieldSelect\` 将焦点移到该字段。\`toFormErrors\` 返回相同的信息，供各 \`TextField\` 的 \`helperText\` 使用。`,
    dialog: `## 对话框

对话框中的请求失败时，请在对话框内显示错误，不要关闭对话框，用户可以用同一个按钮再次提交。`,
    table: `## 表格

首次加载失败时，由一个单元格在数据行的位置显示错误。刷新失败时，已有的数据行保留，错误提示显示在表格上方。`,
    snackbar: `## 通知

对于没有组件显示的错误，请调用 \`errors.add(error)\`。\`useToastItems\` 返回错误存储中的错误，其中包含通知所需的全部内容。原因相同的错误合并为一条，并显示次数。`,
    notes: `另请参见[从现有方案迁移](?path=/docs/guides-coming-from-another-library--docs)、[自定义组件](?path=/docs/guides-your-own-components--docs)、[表单](?path=/docs/guides-forms--docs)和[错误存储](?path=/docs/guides-store--docs)。如需让 Errorkit 自带的组件采用应用的颜色，请参见[主题定制](?path=/docs/guides-theming--docs)。`,
  },
  "zh-TW": {
    intro: `# Material UI

用 Material UI 的元件顯示 Errorkit 的文案：以使用者的語言說明發生了什麼事、接下來該怎麼做，並且只在重試有用時顯示重試按鈕。每個程式碼區塊都是一個可以直接複製的檔案，應用程式的文案和請求透過屬性傳入。`,
    alert: `## Alert

\`useErrorSurface\` 傳回 \`Alert\` 所需的全部內容：標題、說明、操作建議和按鈕，其中一個按鈕用於複製要提供給技術支援的詳細資料。設定 \`rootProps\` 後，由 Errorkit 通知螢幕閱讀器。等候期間，按鈕顯示倒數，焦點不變。`,
    form: `## 表單

\`ErrorSummary\` 列出服務拒絕的欄位，送出失敗後會取得焦點。使用者選取某一行時，\`onFieldSelect\` 將焦點移到該欄位。\`toFormErrors\` 傳回相同的訊息，供各 \`TextField\` 的 \`helperText\` 使用。`,
    dialog: `## 對話方塊

對話方塊中的請求失敗時，請在對話方塊內顯示錯誤，不要關閉對話方塊，使用者可以用同一個按鈕再次送出。`,
    table: `## 表格

初次載入失敗時，由一個儲存格在資料列的位置顯示錯誤。重新整理失敗時，既有的資料列會保留，錯誤提示顯示在表格上方。`,
    snackbar: `## 通知

對於沒有元件顯示的錯誤，請呼叫 \`errors.add(error)\`。\`useToastItems\` 傳回錯誤儲存區中的錯誤，其中包含通知所需的全部內容。原因相同的錯誤合併為一則，並顯示次數。`,
    notes: `另請參閱[從現有方案移轉](?path=/docs/guides-coming-from-another-library--docs)、[自訂元件](?path=/docs/guides-your-own-components--docs)、[表單](?path=/docs/guides-forms--docs)和[錯誤儲存區](?path=/docs/guides-store--docs)。如要讓 Errorkit 內建的元件採用應用程式的顏色，請參閱[自訂主題](?path=/docs/guides-theming--docs)。`,
  },
});
