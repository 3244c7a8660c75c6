import type { Translations } from "./translate.ts";

/** The sentence above each story of a component. */
export const storyTranslations: Translations = {
  "A retry can help, and the user does not have to wait.": {
    "zh-CN": "重试可能有效，且无需等待。",
    "zh-TW": "重試可能有效，且無需等候。",
  },
  "The service asked the user to wait. The button is unavailable until the wait ends, and keeps its position and focus.":
    {
      "zh-CN": "服务要求等待一段时间。等待结束前，按钮显示倒计时且不可用，位置和焦点不变。",
      "zh-TW": "服務要求等候一段時間。等候結束前，按鈕顯示倒數且無法使用，位置和焦點不變。",
    },
  "A retry is in progress.": { "zh-CN": "正在重试。", "zh-TW": "正在重試。" },
  "Retrying the same request cannot help, so there is no Retry button. The banner offers to load the latest state.":
    {
      "zh-CN": "原样重试无效，因此不显示重试按钮，而是显示刷新按钮，用于加载最新状态。",
      "zh-TW": "以相同內容重試沒有用，因此不顯示重試按鈕，改為顯示「重新整理」按鈕，以載入最新狀態。",
    },
  "The user is not signed in, or the session has expired.": {
    "zh-CN": "用户未登录，或登录状态已失效。",
    "zh-TW": "使用者未登入，或登入狀態已失效。",
  },
  "The response body names the missing permission.": {
    "zh-CN": "响应内容指明了缺少的权限。",
    "zh-TW": "回應本文指明了缺少哪項權限。",
  },
  "The change may have been applied: the next step tells the user to check first.": {
    "zh-CN": "更改可能已经生效，因此提示用户先行确认。",
    "zh-TW": "變更可能已經生效，因此提示使用者先行確認。",
  },
  "There is no response, and the browser does not report the reason.": {
    "zh-CN": "未收到响应，浏览器也不提供原因。",
    "zh-TW": "未收到回應，瀏覽器也不提供原因。",
  },
  "The browser reports that the device is offline.": {
    "zh-CN": "浏览器报告设备处于离线状态。",
    "zh-TW": "瀏覽器回報裝置處於離線狀態。",
  },
  "The page is older than the version on the server, so the user has to refresh it.": {
    "zh-CN": "页面的版本早于服务器上的版本，用户需要刷新页面。",
    "zh-TW": "頁面版本比伺服器上的版本舊，使用者需要重新整理頁面。",
  },
  "A canceled request is shown only with `showAborted`.": {
    "zh-CN": "仅在设置 `showAborted` 时显示已取消的请求。",
    "zh-TW": "僅在設定 `showAborted` 時顯示已取消的請求。",
  },
  "A gateway responded with an HTML page, which the user never sees.": {
    "zh-CN": "网关返回了 HTML 页面，但不会展示给用户。",
    "zh-TW": "閘道傳回了 HTML 頁面，但不會顯示給使用者。",
  },
  "For operators, the details show what the HTTP standard and the service documentation advise.": {
    "zh-CN": "面向运维人员的详情中，还有 HTTP 标准和服务文档的重试建议。",
    "zh-TW": "給維運人員的詳細資料中，還有 HTTP 標準和服務文件的重試建議。",
  },
  "Text from the server is shown as plain text, so markup, bidirectional overrides, and long strings do no harm.":
    {
      "zh-CN": "服务器返回的内容只作为纯文本显示，标记、双向文字控制符和超长内容均不会造成影响。",
      "zh-TW": "伺服器傳回的內容只以純文字顯示，標記、雙向文字控制字元和過長的內容都不會造成影響。",
    },
  "In a narrow container, such as a drawer, the parts are stacked.": {
    "zh-CN": "在抽屉等较窄的容器中，各部分纵向排列。",
    "zh-TW": "在側邊面板等較窄的容器中，各部分會由上而下排列。",
  },
  "Your own title and action for one failure, with the props of the banner.": {
    "zh-CN": "通过横幅的属性，为单个错误设置自己的标题和操作。",
    "zh-TW": "透過橫幅的屬性，為單一錯誤設定自己的標題和動作。",
  },
  "In place of a value that could not be loaded.": {
    "zh-CN": "显示在未能加载的数值的位置。",
    "zh-TW": "顯示在未能載入的數值的位置。",
  },
  "The service asked the user to wait.": {
    "zh-CN": "服务要求等待一段时间。",
    "zh-TW": "服務要求等候一段時間。",
  },
  "The device is offline.": { "zh-CN": "设备处于离线状态。", "zh-TW": "裝置處於離線狀態。" },
  "The surface shows the missing permission, and the user can request it.": {
    "zh-CN": "显示所缺的权限，用户可以直接申请。",
    "zh-TW": "顯示缺少的權限，使用者可以直接申請。",
  },
  "The resource does not exist, or the account may not see it.": {
    "zh-CN": "资源不存在，或账号无权查看。",
    "zh-TW": "資源不存在，或帳戶無權檢視。",
  },
  "The gateway received no usable response from the upstream service.": {
    "zh-CN": "网关未从上游服务收到有效响应。",
    "zh-TW": "閘道未從上游服務收到有效的回應。",
  },
  "The loaded app is older than the version on the server.": {
    "zh-CN": "已加载的应用版本早于服务器上的版本。",
    "zh-TW": "已載入的應用程式版本比伺服器上的版本舊。",
  },
  "Two hundred failures with the same cause, and two others.": {
    "zh-CN": "200 个原因相同的错误，以及另外 2 个错误。",
    "zh-TW": "200 個原因相同的錯誤，以及另外 2 個錯誤。",
  },
  "Your app's messages in the same stack. A success message closes after a few seconds.": {
    "zh-CN": "应用自身的消息显示在同一组通知中，成功消息会在几秒后关闭。",
    "zh-TW": "應用程式的訊息顯示在同一組通知中，成功訊息會在幾秒後關閉。",
  },
  'When a poll fails in the background, its toast shows when the next retry starts and offers "Retry now".': {
    "zh-CN": "后台轮询失败时，显示下一次自动重试的时间，也可立即重试。",
    "zh-TW": "背景輪詢失敗時，顯示下一次自動重試的時間，也可立即重試。",
  },
  "In a table row: one line, and the rest on demand.": {
    "zh-CN": "用于表格行：仅占一行，其余内容按需展开。",
    "zh-TW": "用於表格的列：僅佔一行，其餘內容視需要展開。",
  },
  "The toaster collapses toasts beyond `maxVisible`. A button expands them.": {
    "zh-CN": "超出 `maxVisible` 的通知会收起，点击按钮即可展开。",
    "zh-TW": "超出 `maxVisible` 的通知會收合，按一下按鈕即可展開。",
  },
  "Three field errors with the labels of the form (`getFieldLabel`). Selecting a line moves focus to its field (`onFieldSelect`).":
    {
      "zh-CN":
        "三个字段错误，名称取自表单的标签（`getFieldLabel`）。点击任意一行，焦点移至对应字段（`onFieldSelect`）。",
      "zh-TW":
        "三個欄位錯誤，名稱取自表單的標籤（`getFieldLabel`）。按一下任一行，焦點移至對應欄位（`onFieldSelect`）。",
    },
  "Five hundred field errors, shown by path because the form passes no labels. The user can expand the list.":
    {
      "zh-CN": "500 个字段错误。表单未提供标签，因此显示字段路径。列表可以展开。",
      "zh-TW": "500 個欄位錯誤。表單未提供標籤，因此顯示欄位路徑。清單可以展開。",
    },
  "Seven of ten items were deleted. The retry includes only the two items where it can help.": {
    "zh-CN": "十个项目中已删除七个。重试仅包含可能成功的两个项目。",
    "zh-TW": "十個項目中已刪除七個。重試僅包含可能成功的兩個項目。",
  },
  "All items failed.": { "zh-CN": "所有项目均失败。", "zh-TW": "所有項目均失敗。" },
  "A part of the page throws. The rest of the page stays, and a retry renders the part again.": {
    "zh-CN": "页面的一部分抛出异常，其余部分不受影响；重试会重新渲染该部分。",
    "zh-TW": "頁面的一部分擲出例外狀況，其餘部分不受影響；重試會重新轉譯該部分。",
  },
  "Above a banner whose messages it changes.": {
    "zh-CN": "放在横幅上方，切换语言后横幅的文案随之改变。",
    "zh-TW": "放在橫幅上方，切換語言後橫幅的文案隨之改變。",
  },
};
