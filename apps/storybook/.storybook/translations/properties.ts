import type { Translations } from "./translate.ts";

/** The descriptions and default values of properties, as the TSDoc comments of `packages/react` write them. */
export const propertyTranslations: Translations = {
  'The error: a thrown or rejected value, a `Response`, a parsed body, a status code such as `404`, or a `Failure`. `null`, `undefined`, `false`, and `""` show nothing. A canceled request shows nothing unless `showAborted` is set.':
    {
      "zh-CN":
        '错误：抛出的值、`Promise` 拒绝时的值、`Response`、解析后的响应体、状态码（例如 `404`）或 `Failure`。值为 `null`、`undefined`、`false` 或 `""` 时不显示任何内容；已取消的请求也不显示，除非设置 `showAborted`。',
      "zh-TW":
        '錯誤：擲出的值、`Promise` 拒絕時的值、`Response`、解析後的回應本文、狀態碼（例如 `404`）或 `Failure`。值為 `null`、`undefined`、`false` 或 `""` 時不顯示任何內容；已取消的請求也不顯示，除非設定 `showAborted`。',
    },
  "Also shows canceled requests.": { "zh-CN": "同时显示已取消的请求。", "zh-TW": "同時顯示已取消的請求。" },
  "The HTTP method, for errors that do not include it. It determines whether the user is told to check the result before trying again.":
    {
      "zh-CN": "HTTP 方法，在错误本身不含方法时使用，用于判断是否提示用户在重试前先确认结果。",
      "zh-TW": "HTTP 方法，在錯誤本身不含方法時使用，用於判斷是否提示使用者在重試前先確認結果。",
    },
  "Repeats what failed. The retry runs until the returned promise settles, so return the promise of your request. If `error` is `null` when it settles, the error counts as resolved.":
    {
      "zh-CN":
        "重新执行失败的操作。请返回请求的 `Promise`。`Promise` 完成前视为正在重试；完成时若 `error` 为 `null`，则视为错误已解决。",
      "zh-TW":
        "重新執行失敗的操作。請傳回請求的 `Promise`。`Promise` 完成前視為重試中；完成時若 `error` 為 `null`，則視為錯誤已解決。",
    },
  "Loads the latest state after a conflict (409) or a failed precondition (412), or when the page is outdated.":
    {
      "zh-CN": "在发生冲突（409）、不满足前提条件（412）或页面版本过旧时，加载最新状态。",
      "zh-TW": "在發生衝突（409）、不符合先決條件（412）或頁面版本過舊時，載入最新狀態。",
    },
  "the provider's `onRefresh`; if there is none, an outdated page is reloaded": {
    "zh-CN": "`ErrorkitProvider` 的 `onRefresh`；未设置时，页面版本过旧则刷新页面",
    "zh-TW": "`ErrorkitProvider` 的 `onRefresh`；未設定時，頁面版本過舊則重新整理頁面",
  },
  "`advised` follows `adviseRetry`: it hides, offers, or delays the retry. `always` offers it for every failure.":
    {
      "zh-CN": "`advised` 按 `adviseRetry` 的建议隐藏、提供或延后重试；`always` 对所有错误都提供重试。",
      "zh-TW": "`advised` 依 `adviseRetry` 的建議隱藏、提供或延後重試；`always` 對所有錯誤都提供重試。",
    },
  "Shows a dismiss button, and lets Escape dismiss while focus is inside. Your app removes the error.": {
    "zh-CN": "显示关闭按钮；焦点在组件内时，按 Esc 也可关闭。错误由您的应用移除。",
    "zh-TW": "顯示關閉按鈕；焦點在元件內時，按 Esc 也可關閉。錯誤由您的應用程式移除。",
  },
  "Replaces the title until the user has signed in or the connection is restored. `null` leaves it out.": {
    "zh-CN": "自定义标题，用户登录或网络恢复后不再使用。设为 `null` 则不显示。",
    "zh-TW": "自訂標題，使用者登入或網路恢復後不再使用。設為 `null` 則不顯示。",
  },
  'What failed, as the user knows it: "Job list". It precedes the title, on screen and in the announcement: "Job list: the service is temporarily unavailable". A function of the locale follows a change of the language.':
    {
      "zh-CN":
        "出错的内容，请采用用户熟悉的名称，例如“作业列表”。显示和朗读时均放在标题之前：“作业列表：服务暂时不可用”。传入以语言为参数的函数时，会随语言切换而更新。",
      "zh-TW":
        "發生錯誤的內容，請採用使用者熟悉的名稱，例如「作業清單」。顯示和朗讀時都放在標題之前：「作業清單：服務暫時無法使用」。傳入以語言為參數的函式時，會隨語言切換而更新。",
    },
  "Where the surface shows the message from the service.": {
    "zh-CN": "服务返回的信息在何处显示。",
    "zh-TW": "服務傳回的訊息在何處顯示。",
  },
  "the provider's `serverMessage`": {
    "zh-CN": "`ErrorkitProvider` 的 `serverMessage`",
    "zh-TW": "`ErrorkitProvider` 的 `serverMessage`",
  },
  "`compact` takes one line: icon, title, retry, and a button that opens the rest. Use it in table rows and small cards.":
    {
      "zh-CN": "`compact` 仅占一行：图标、标题、重试按钮，以及展开其余内容的按钮。适用于表格行和较小的卡片。",
      "zh-TW":
        "`compact` 僅佔一行：圖示、標題、重試按鈕，以及展開其餘內容的按鈕。適用於表格的列和較小的卡片。",
    },
  "The number of seconds after which a success toast closes. It stays while the pointer or focus is on the stack, or the page is hidden. `Infinity` keeps it until the user dismisses it.":
    {
      "zh-CN":
        "成功通知在多少秒后关闭。指针或焦点位于通知上，或页面不可见时，通知不会关闭。设为 `Infinity` 时，由用户关闭。",
      "zh-TW":
        "成功通知自動關閉前的秒數。指標或焦點位於通知上，或頁面未顯示時，通知不會關閉。設為 `Infinity` 時，由使用者關閉。",
    },
  "Replaces the description. `null` leaves it out.": {
    "zh-CN": "替换说明。设为 `null` 则不显示。",
    "zh-TW": "取代說明。設為 `null` 則不顯示。",
  },
  "Replaces the next step. `null` leaves it out.": {
    "zh-CN": "替换操作建议。设为 `null` 则不显示。",
    "zh-TW": "取代操作建議。設為 `null` 則不顯示。",
  },
  "Replaces the default actions.": {
    "zh-CN": "替换默认的操作。",
    "zh-TW": "取代預設的動作。",
  },
  "Overrides the severity that Errorkit derives from the failure.": {
    "zh-CN": "替换 Errorkit 根据错误判断的严重程度。",
    "zh-TW": "取代 Errorkit 依錯誤判斷的嚴重性。",
  },
  '"warning" for 401 and similar vendor codes, 429, 503 with a delay, offline, and an outdated page; "info" for a canceled request; otherwise "error"':
    {
      "zh-CN":
        '401 及类似的厂商状态码、429、带等待时间的 503、离线和页面版本过旧时为 `"warning"`，请求取消时为 `"info"`，其他情况为 `"error"`',
      "zh-TW":
        '401 及類似的廠商狀態碼、429、帶有等候時間的 503、離線和頁面版本過舊時為 `"warning"`，請求取消時為 `"info"`，其他情況為 `"error"`',
    },
  "Who reads the details.": { "zh-CN": "详情面向的人员。", "zh-TW": "詳細資料的閱讀對象。" },
  'the provider\'s audience, otherwise "user"': {
    "zh-CN": '`ErrorkitProvider` 的设置；未设置时为 `"user"`',
    "zh-TW": '`ErrorkitProvider` 的設定；未設定時為 `"user"`',
  },
  "The level of the heading that names the surface, or `none` for a paragraph. Choose what fits the outline of the page.":
    {
      "zh-CN": "标题的级别，请按页面的标题层次选择；设为 `none` 时以段落显示。",
      "zh-TW": "標題的層級，請依頁面的標題結構選擇；設為 `none` 時以段落顯示。",
    },
  "How screen readers announce the surface. `auto` announces errors at once and warnings after the current speech, and never announces canceled requests.":
    {
      "zh-CN": "屏幕阅读器的朗读方式。`auto` 会立即朗读错误，等当前语句读完后朗读警告，不朗读已取消的请求。",
      "zh-TW": "螢幕閱讀器的朗讀方式。`auto` 會立即朗讀錯誤，等目前語句讀完後朗讀警告，不朗讀已取消的請求。",
    },
  "Moves focus to the heading when the page mounts, so that screen readers start there. A server-rendered page doesn't take focus, so reading starts at the top.":
    {
      "zh-CN":
        "页面挂载时将焦点移至标题，屏幕阅读器由此开始朗读。由服务端渲染的页面不移动焦点：浏览器从页面顶部开始。",
      "zh-TW":
        "頁面掛載時將焦點移至標題，螢幕閱讀器由此開始朗讀。由伺服器轉譯的頁面不移動焦點，螢幕閱讀器會從頁面頂端開始朗讀。",
    },
  "Puts severity and title before the title of the document while the page is mounted.": {
    "zh-CN": "页面挂载期间，在文档标题前加上严重程度和错误标题。",
    "zh-TW": "頁面掛載期間，在文件標題前加上嚴重性和錯誤標題。",
  },
  "The address of your app's home page. The page links to it, except when the user has to sign in, is offline, or has canceled the request.":
    {
      "zh-CN": "应用首页的地址。页面会提供首页链接；需要登录、离线或请求已取消时除外。",
      "zh-TW": "應用程式首頁的網址。頁面會提供首頁連結；需要登入、離線或請求已取消時除外。",
    },
  "A store from `createErrorStore`, created once, outside of any component.": {
    "zh-CN": "由 `createErrorStore` 创建的 `ErrorStore`，请在组件之外创建一次。",
    "zh-TW": "由 `createErrorStore` 建立的 `ErrorStore`，請在元件之外建立一次。",
  },
  "The name of the region.": { "zh-CN": "通知区域的名称。", "zh-TW": "通知區域的名稱。" },
  '"Notifications" in the current locale': {
    "zh-CN": "“通知”一词，以当前语言显示",
    "zh-TW": "「通知」一詞，以目前的語言顯示",
  },
  "How many toasts are visible before the others are collapsed, at least 1.": {
    "zh-CN": "最多显示的通知数，至少为 1；超出的通知会收起。",
    "zh-TW": "最多顯示的通知數，至少為 1；超出的通知會收合。",
  },
  "The edge of the viewport where toasts appear.": {
    "zh-CN": "通知列表在视口中的位置。",
    "zh-TW": "通知清單在檢視區中的位置。",
  },
  "Moves focus to a field and scrolls to it when the user selects its error. Without it, the errors are plain text.":
    {
      "zh-CN": "用户选择某个错误时，将焦点移至对应字段并滚动至该处。未设置时，错误仅以文本显示。",
      "zh-TW": "使用者選取某個錯誤時，將焦點移至對應欄位並捲動至該處。未設定時，錯誤僅以文字顯示。",
    },
  "Moves focus to the summary after a failed submission, so that screen readers read it. If `false`, the live regions announce the summary instead. The summary detects a new submission with the same field errors by the form's `submit` event. If your form does not fire one, set `error` to `null` before you submit again.":
    {
      "zh-CN":
        "提交失败后将焦点移至摘要，由屏幕阅读器朗读；设为 `false` 时，改由实时区域朗读。再次提交后字段错误未变时，摘要根据表单的 `submit` 事件判断是否为新的提交；表单没有该事件时，请在发送前将 `error` 设为 `null`。",
      "zh-TW":
        "送出失敗後將焦點移至摘要，由螢幕閱讀器朗讀；設為 `false` 時，改由即時區域朗讀。再次送出後若欄位錯誤相同，摘要會根據表單的 `submit` 事件，判斷使用者是否已重新送出；若表單不會觸發此事件，請在重新送出前先將 `error` 設為 `null`。",
    },
  "Returns the label of a field as the form shows it.": {
    "zh-CN": "返回字段在表单中显示的标签。",
    "zh-TW": "傳回欄位在表單中顯示的標籤。",
  },
  "the path: `disks[0].size`": { "zh-CN": "字段路径：`disks[0].size`", "zh-TW": "欄位路徑：`disks[0].size`" },
  "The number of items the action applied to. Retries do not change it. It is at least the number of failed items.":
    {
      "zh-CN": "操作涉及的项目总数，重试不改变总数。小于失败的项目数时，按失败的项目数计算。",
      "zh-TW": "操作涉及的項目總數，重試不改變總數。小於失敗的項目數時，以失敗的項目數計算。",
    },
  "The items that failed: `id` for `onRetry`, `label` for the user, and `error`. Without any, it shows nothing.":
    {
      "zh-CN":
        "失败的项目：`id` 供 `onRetry` 使用，`label` 供用户查看，`error` 为错误。为空时不显示任何内容。",
      "zh-TW":
        "失敗的項目：`id` 供 `onRetry` 使用，`label` 供使用者查看，`error` 為錯誤。為空時不顯示任何內容。",
    },
  "The HTTP method of the action. With `DELETE`, the title says how many items were deleted, otherwise how many are done.":
    {
      "zh-CN": "操作的 HTTP 方法。为 `DELETE` 时，标题显示已删除的项目数；其他情况显示已完成的项目数。",
      "zh-TW": "操作的 HTTP 方法。為 `DELETE` 時，標題顯示已刪除的項目數；其他情況顯示已完成的項目數。",
    },
  "the method of the errors, if they all have the same one": {
    "zh-CN": "各错误的方法（全部相同时）",
    "zh-TW": "各錯誤的方法（全部相同時）",
  },
  "Renders the children again when one of these values changes, such as the path of the page or the ID of what it shows.":
    {
      "zh-CN": "其中任意一个值变化时，重新渲染子组件，例如页面路径或所显示内容的 ID。",
      "zh-TW": "其中任一個值變更時，重新轉譯子元件，例如頁面路徑或所顯示內容的 ID。",
    },
  "Called before a retry or `resetKeys` renders the children again. Use it to reset whatever made them throw.":
    {
      "zh-CN": "因重试或 `resetKeys` 变化而重新渲染子组件之前调用，可在此重置导致异常的状态。",
      "zh-TW": "因重試或 `resetKeys` 變更而重新轉譯子元件之前呼叫，可在此重設導致例外狀況的狀態。",
    },
  "Repeats the action for these items. The retry runs until the returned promise settles; then pass the items that still fail in `items`.":
    {
      "zh-CN":
        "对指定项目重新执行操作。返回的 `Promise` 完成之前视为正在重试；完成后，请在 `items` 中保留仍然失败的项目。",
      "zh-TW":
        "對指定項目重新執行操作。傳回的 `Promise` 完成之前視為正在重試；完成後，請在 `items` 中保留仍然失敗的項目。",
    },
  "The part of the page that can throw.": {
    "zh-CN": "页面中可能抛出异常的部分。",
    "zh-TW": "頁面中可能擲出例外狀況的部分。",
  },
  "Called with every error that the boundary catches, and the component stack.": {
    "zh-CN": "每次捕获错误时调用，参数为错误和组件堆栈。",
    "zh-TW": "每次攔截到錯誤時呼叫，參數為錯誤和元件堆疊。",
  },
  "Your own fallback as an element.": {
    "zh-CN": "自定义的备用界面，以元素形式提供。",
    "zh-TW": "自訂的替代內容，以元素形式提供。",
  },
  "nothing: a retry renders the children again at once": {
    "zh-CN": "无：重试时立即重新渲染子组件",
    "zh-TW": "無：重試時立即重新轉譯子元件",
  },
  "Errorkit's fallback": { "zh-CN": "Errorkit 提供的备用界面", "zh-TW": "Errorkit 提供的替代內容" },
  "Your own fallback as a component.": {
    "zh-CN": "自定义的备用界面，以组件形式提供。",
    "zh-TW": "自訂的替代內容，以元件形式提供。",
  },
  "Your own fallback as a function.": {
    "zh-CN": "自定义的备用界面，以函数形式提供。",
    "zh-TW": "自訂的替代內容，以函式形式提供。",
  },
  "Whether Errorkit's fallback replaces a section of the page or the whole page.": {
    "zh-CN": "备用界面的范围：页面的一个区块，或整个页面。",
    "zh-TW": "替代內容的範圍：頁面的一個區塊，或整個頁面。",
  },
  "Properties of Errorkit's fallback.": {
    "zh-CN": "传给 Errorkit 备用界面的属性。",
    "zh-TW": "傳給 Errorkit 替代內容的屬性。",
  },
  "Reloads the data that the children need before a retry renders them again. The retry runs until the returned promise settles. If it rejects, the error stays.":
    {
      "zh-CN":
        "重新加载子组件所需的内容，然后在重试时重新渲染子组件。重试持续到返回的 Promise 有结果为止；如果被拒绝，则继续显示错误。",
      "zh-TW":
        "重新載入子元件所需的內容，然後在重試時重新轉譯子元件。重試持續到傳回的 Promise 有結果為止；如果遭拒絕，則繼續顯示錯誤。",
    },
  "Whether to rethrow a failure to the next boundary up, for example a 401 to the page's boundary.": {
    "zh-CN": "是否将错误继续抛给上层边界，例如把 401 交给页面级的边界处理。",
    "zh-TW": "是否將錯誤繼續擲給上層邊界，例如把 401 交給頁面層級的邊界處理。",
  },
  "Reloads the page when one of its chunks no longer exists because a new version was deployed. It reloads once per tab; after that, the fallback offers to refresh the page. Reloading loses what the user has typed.":
    {
      "zh-CN":
        "新版本发布后，若页面所需的代码分块已不存在，则自动刷新页面。每个标签页只刷新一次，之后由备用界面提供刷新按钮。刷新会丢失用户已填写的内容。",
      "zh-TW":
        "新版本發布後，若頁面所需的 `chunk` 檔案已不存在，則自動重新整理頁面。每個分頁只重新整理一次，之後由替代內容提供重新整理按鈕。重新整理會遺失使用者已填寫的內容。",
    },
  "The label. `null` leaves it out; in that case, set an `aria-label`.": {
    "zh-CN": "标签。设为 `null` 则不显示，此时请设置 `aria-label`。",
    "zh-TW": "標籤。設為 `null` 則不顯示，此時請設定 `aria-label`。",
  },
  '"Language" in the current locale': {
    "zh-CN": "“语言”一词，以当前语言显示",
    "zh-TW": "「語言」一詞，以目前的語言顯示",
  },
  "Called with the locale that the user selected, after `onChange`.": {
    "zh-CN": "在 `onChange` 之后调用，参数为用户选择的语言。",
    "zh-TW": "在 `onChange` 之後呼叫，參數為使用者選擇的語言。",
  },
};
