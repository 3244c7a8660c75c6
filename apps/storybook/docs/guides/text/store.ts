import { defineText } from "../../../common/localized.ts";

export const text = defineText({
  en: {
    intro: `# Store

Any code in your app can add errors to a store, even outside React. \`ErrorToaster\` shows one toast for each cause, with a count.`,
    notes: `## The options of \`add\`

All options can be left out.

- **\`source\`** names what failed, for \`resolve\`; it is never shown.
- **\`subject\`** says what failed, as the user calls it: a text, or a function of the locale. It is shown before the title, while all errors of a toast have the same one.
- **\`background\`** is for polls and prefetches. The toast is announced politely, and after the user dismisses it, it does not come back unless it gets worse.
- **\`nextRetryAt\`** says when your app repeats a request in the background, such as \`Date.now() + 30_000\`. The toast counts down, and its button says "Retry now".
- **\`onRetry\`** adds a retry button. If its promise fulfills, the error is resolved; if it rejects, the store adds the new error. In the example, the callback adds a new error itself, so the toast stays.
- **\`method\`** is the HTTP method of the request. Errors of \`fetchOrThrow\` and axios include it. Set it for other errors.

## When to call \`resolve\`

Call \`resolve\` with the name of the \`source\` after a request that proves that it works again: the list has loaded, the job was saved. You do not need it after a retry in the toast, with \`connectAxios\`, or with \`createQueryCacheErrors\`. An error without a \`source\` stays until the user dismisses it or a retry succeeds.

## Your app's own messages

**\`success\`**, **\`info\`**, and \`add\` with a string show your app's own messages. A function of the locale follows a change of the language: \`errors.success((locale) => texts[locale].started)\`.

## More

- A canceled request is not added.
- The count of a toast is the number of failed requests. When the user retries, it counts anew.
- Create the store once, outside components, and pass it your reader: \`createErrorStore({ reader })\`.

\`connectAxios\` from \`@errorkit/react/axios\` and \`createQueryCacheErrors\` from \`@errorkit/react/tanstack-query\` fill the store for you. An error that a surface shows needs no toast: write \`errorOptions(false)\` in the request, or \`meta: errorMeta(false)\` in the query.

See also [ErrorToaster](?path=/docs/components-errortoaster--docs) and [With TanStack Query](?path=/docs/getting-started-with-tanstack-query--docs).`,
  },
  "zh-CN": {
    intro: `# 错误存储

应用的任何代码（包括 React 之外的代码）都可以向错误存储添加错误。\`ErrorToaster\` 将原因相同的错误显示为一条通知，并显示次数。`,
    notes: `## \`add\` 的选项

所有选项均可省略。

- **\`source\`** 是出错内容的标识，供 \`resolve\` 使用，不会显示。
- **\`subject\`** 是用户所熟悉的出错内容的名称，可以是文本，也可以是以语言为参数的函数。同一条通知中所有错误的名称相同时，显示在标题之前。
- **\`background\`** 用于轮询和预取：朗读不会打断当前语句；用户关闭后不再出现，除非错误变得更严重。
- **\`nextRetryAt\`** 是应用下一次在后台重新请求的时间（以毫秒为单位的时间戳），例如 \`Date.now() + 30_000\`：通知会显示倒计时，按钮为“立即重试”。
- **\`onRetry\`** 添加重试按钮。Promise 兑现后移除错误；被拒绝时添加新的错误。示例中的回调会自行添加新的错误，因此通知会保留。
- **\`method\`** 是请求的 HTTP 方法。\`fetchOrThrow\` 和 axios 的错误已包含此信息，其他错误需要设置。

## 何时调用 \`resolve\`

当请求表明该内容已恢复（例如列表加载成功、作业保存成功）时，请以 \`source\` 的值调用 \`resolve\`。在通知中重试，或使用 \`connectAxios\`、\`createQueryCacheErrors\` 时，无需调用。未设置 \`source\` 的错误会保留到用户关闭或重试成功为止。

## 应用自己的消息

**\`success\`**、**\`info\`** 以及传入文本的 \`add\` 用于显示应用自己的消息。如需随语言切换，请传入以语言为参数的函数：\`errors.success((locale) => texts[locale].started)\`。

## 其他说明

- 已取消的请求不会添加。
- 通知中的次数是失败的请求数，用户重试后重新计数。
- 请在组件之外创建错误存储，只创建一次，并传入自定义读取器：\`createErrorStore({ reader })\`。

\`@errorkit/react/axios\` 的 \`connectAxios\` 和 \`@errorkit/react/tanstack-query\` 的 \`createQueryCacheErrors\` 可自动添加错误。已在页面上显示的错误无需通知：请在请求中设置 \`errorOptions(false)\`，或在查询中设置 \`meta: errorMeta(false)\`。

另请参见 [ErrorToaster](?path=/docs/components-errortoaster--docs) 和[使用 TanStack Query](?path=/docs/getting-started-with-tanstack-query--docs)。`,
  },
  "zh-TW": {
    intro: `# 錯誤儲存區

應用程式的任何程式碼（包括 React 之外的程式碼）都可以將錯誤加入錯誤儲存區。\`ErrorToaster\` 將原因相同的錯誤顯示為一則通知，並顯示次數。`,
    notes: `## \`add\` 的選項

所有選項皆可省略。

- **\`source\`** 用於識別發生錯誤的內容，供 \`resolve\` 使用，不會顯示。
- **\`subject\`** 是使用者所熟悉的名稱，說明發生錯誤的是什麼，可以是文字，也可以是以語言為參數的函式。同一則通知中所有錯誤的名稱相同時，顯示在標題之前。
- **\`background\`** 用於輪詢和預先擷取：朗讀不會打斷目前語句；使用者關閉後，除非情況惡化，否則不再出現。
- **\`nextRetryAt\`** 是應用程式下一次在背景重新送出請求的時間（以毫秒為單位的時間戳記），例如 \`Date.now() + 30_000\`：通知會顯示倒數，按鈕為「立即重試」。
- **\`onRetry\`** 會加上重試按鈕。Promise 實現後移除錯誤；遭拒絕時加入新的錯誤。範例中的回呼會自行加入新的錯誤，因此通知會保留。
- **\`method\`** 是請求的 HTTP 方法。\`fetchOrThrow\` 和 axios 的錯誤已包含此資訊，其他錯誤需要設定。

## 何時呼叫 \`resolve\`

當請求表示該內容已恢復（例如清單載入成功、作業儲存成功）時，請以 \`source\` 的值呼叫 \`resolve\`。在通知中重試，或使用 \`connectAxios\`、\`createQueryCacheErrors\` 時，不需要呼叫。未設定 \`source\` 的錯誤會保留到使用者關閉或重試成功為止。

## 應用程式自己的訊息

**\`success\`**、**\`info\`** 以及傳入文字的 \`add\` 用於顯示應用程式自己的訊息。如需隨語言切換，請傳入以語言為參數的函式：\`errors.success((locale) => texts[locale].started)\`。

## 其他說明

- 已取消的請求不會加入。
- 通知中的次數是失敗的請求數，使用者重試後重新計數。
- 請在元件之外建立錯誤儲存區，只建立一次，並傳入自訂讀取器：\`createErrorStore({ reader })\`。

\`@errorkit/react/axios\` 的 \`connectAxios\` 和 \`@errorkit/react/tanstack-query\` 的 \`createQueryCacheErrors\` 可自動加入錯誤。已在頁面上顯示的錯誤不需要通知：請在請求中設定 \`errorOptions(false)\`，或在查詢中設定 \`meta: errorMeta(false)\`。

另請參閱 [ErrorToaster](?path=/docs/components-errortoaster--docs) 和[使用 TanStack Query](?path=/docs/getting-started-with-tanstack-query--docs)。`,
  },
});
