import { defineText } from "../../../common/localized.ts";

export const text = defineText({
  en: {
    intro: `# Ant Design

Show Errorkit's messages in the components of Ant Design. The user sees what happened and what to do next, in their own language, and a retry button only where a retry can help. Each block of code is a file that you can copy; your texts and requests are its props. The code is for antd 6. In antd 5, the title of \`Alert\` is set by its \`message\` prop, and instead of \`useAntdNotifications\` you need \`ErrorToaster\`.`,
    provider: `Put this provider around your app, once. It imports Errorkit's stylesheet, and \`theme.css\` gives Errorkit's own components, such as \`ErrorSummary\`, the colors of Ant Design:`,
    alert: `## Alert

\`useErrorSurface\` returns all that \`Alert\` shows: title, description, next step, and buttons. One of them copies the details for support. \`rootProps\` lets Errorkit announce the error. A button that waits shows a countdown, and keeps focus. The second example is Errorkit's own \`ErrorBanner\`, in the colors of Ant Design.`,
    form: `## Form

\`ErrorSummary\` lists the fields that the service rejected, and takes focus after a failed submission. When the user selects a line, \`form.focusField\` moves focus to the field. \`setAntdErrors\` shows the same messages below the fields, and \`clearAntdErrors\` removes the message of a field that the user changes.`,
    modal: `## Modal

If a request of a dialog fails, show the error in the dialog, and keep the dialog open: its button sends the request again. Focus stays on that button.`,
    table: `## Table

If the first load fails, \`emptyText\` shows the error in place of the rows. If a refresh fails, the rows stay, and an alert is above them.`,
    notifications: `## Notifications

For an error that no component shows, call \`errors.add(error)\` instead of \`message.error\`. \`useAntdNotifications\` shows the errors of the store as notifications. Each stays until the user closes it or the request succeeds, and takes no focus. Errors with the same cause are one notification with a count. Only a success from \`errors.success\` closes automatically. With axios, \`connectAxios(api, errors)\` adds them: see [axios](?path=/docs/guides-axios--docs).`,
    notes: `See also [Coming from another library](?path=/docs/guides-coming-from-another-library--docs), [Your own components](?path=/docs/guides-your-own-components--docs), [Forms](?path=/docs/guides-forms--docs), and [Store](?path=/docs/guides-store--docs).`,
  },
  "zh-CN": {
    intro: `# Ant Design

用 Ant Design 的组件显示 Errorkit 的文案：以用户的语言说明发生了什么、接下来该怎么做，并且只在重试有用时显示重试按钮。每个代码块都是一个可以直接复制的文件，应用的文案和请求通过属性传入。代码适用于 antd 6。在 antd 5 中，\`Alert\` 的标题属性是 \`message\`，并请用 \`ErrorToaster\` 代替 \`useAntdNotifications\`。`,
    provider: `用以下组件包裹整个应用。它会导入 Errorkit 的样式表；\`theme.css\` 让 \`ErrorSummary\` 等 Errorkit 自带的组件采用 Ant Design 的颜色：`,
    alert: `## Alert

\`useErrorSurface\` 返回 \`Alert\` 所需的全部内容：标题、说明、操作建议和按钮，其中一个按钮用于复制提供给技术支持的详情。设置 \`rootProps\` 后，由 Errorkit 通知屏幕阅读器。等待期间，按钮显示倒计时，焦点不变。第二个示例是 Errorkit 自带的 \`ErrorBanner\`，采用 Ant Design 的颜色。`,
    form: `## 表单

\`ErrorSummary\` 列出服务拒绝的字段，提交失败后获得焦点。用户选择某一行时，\`form.focusField\` 将焦点移到该字段。\`setAntdErrors\` 在各字段下方显示相同的信息；用户修改某个字段后，\`clearAntdErrors\` 会移除该字段的错误信息。`,
    modal: `## 对话框

对话框中的请求失败时，请在对话框内显示错误，不要关闭对话框，用户可以用同一个按钮再次提交，焦点仍在该按钮上。`,
    table: `## 表格

首次加载失败时，由 \`emptyText\` 在数据行的位置显示错误。刷新失败时，已有的数据行保留，错误提示显示在表格上方。`,
    notifications: `## 通知

对于没有组件显示的错误，请调用 \`errors.add(error)\`，不再使用 \`message.error\`。\`useAntdNotifications\` 将错误存储中的错误显示为通知，通知会保留到用户关闭或请求成功为止，不会获取焦点。原因相同的错误合并为一条通知，并显示次数。只有由 \`errors.success\` 添加的成功消息会自动关闭。使用 axios 时，\`connectAxios(api, errors)\` 会自动添加，参见 [axios](?path=/docs/guides-axios--docs)。`,
    notes: `另请参见[从现有方案迁移](?path=/docs/guides-coming-from-another-library--docs)、[自定义组件](?path=/docs/guides-your-own-components--docs)、[表单](?path=/docs/guides-forms--docs)和[错误存储](?path=/docs/guides-store--docs)。`,
  },
  "zh-TW": {
    intro: `# Ant Design

用 Ant Design 的元件顯示 Errorkit 的文案：以使用者的語言說明發生了什麼事、接下來該怎麼做，並且只在重試有用時顯示重試按鈕。每個程式碼區塊都是一個可以直接複製的檔案，應用程式的文案和請求透過屬性傳入。程式碼適用於 antd 6。在 antd 5 中，\`Alert\` 的標題屬性是 \`message\`，並請用 \`ErrorToaster\` 代替 \`useAntdNotifications\`。`,
    provider: `用以下元件包住整個應用程式。它會匯入 Errorkit 的樣式表；\`theme.css\` 讓 \`ErrorSummary\` 等 Errorkit 內建的元件採用 Ant Design 的顏色：`,
    alert: `## Alert

\`useErrorSurface\` 傳回 \`Alert\` 所需的全部內容：標題、說明、操作建議和按鈕，其中一個按鈕用於複製要提供給技術支援的詳細資料。設定 \`rootProps\` 後，由 Errorkit 通知螢幕閱讀器。等候期間，按鈕顯示倒數，焦點不變。第二個範例是 Errorkit 內建的 \`ErrorBanner\`，採用 Ant Design 的顏色。`,
    form: `## 表單

\`ErrorSummary\` 列出服務拒絕的欄位，送出失敗後會取得焦點。使用者選取某一行時，\`form.focusField\` 將焦點移到該欄位。\`setAntdErrors\` 在各欄位下方顯示相同的訊息；使用者修改某個欄位後，\`clearAntdErrors\` 會移除該欄位的錯誤訊息。`,
    modal: `## 對話方塊

對話方塊中的請求失敗時，請在對話方塊內顯示錯誤，不要關閉對話方塊，使用者可以用同一個按鈕再次送出，焦點仍在該按鈕上。`,
    table: `## 表格

初次載入失敗時，由 \`emptyText\` 在資料列的位置顯示錯誤。重新整理失敗時，既有的資料列會保留，錯誤提示顯示在表格上方。`,
    notifications: `## 通知

對於沒有元件顯示的錯誤，請呼叫 \`errors.add(error)\`，不再使用 \`message.error\`。\`useAntdNotifications\` 將錯誤儲存區中的錯誤顯示為通知，通知會保留到使用者關閉或請求成功為止，不會取得焦點。原因相同的錯誤合併為一則通知，並顯示次數。只有由 \`errors.success\` 加入的成功訊息會自動關閉。使用 axios 時，\`connectAxios(api, errors)\` 會自動加入，請參閱 [axios](?path=/docs/guides-axios--docs)。`,
    notes: `另請參閱[從現有方案移轉](?path=/docs/guides-coming-from-another-library--docs)、[自訂元件](?path=/docs/guides-your-own-components--docs)、[表單](?path=/docs/guides-forms--docs)和[錯誤儲存區](?path=/docs/guides-store--docs)。`,
  },
});
