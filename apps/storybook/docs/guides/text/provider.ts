import { defineText } from "../../../common/localized.ts";

export const text = defineText({
  en: {
    intro: `# Provider

\`ErrorkitProvider\` tells all components below it what your app knows: the locale, your messages, how to sign in, and where to find support. It renders no element.`,
    notes: `- A nested provider inherits every prop that it does not set from the provider around it, and adds its \`messages\` and \`catalogs\` to the inherited ones.
- **\`onSignIn\`** adds a "Sign in" button to a 401. Return a promise that resolves when the user has signed in. Errorkit then calls \`onRetry\` if the failed request has a safe method, such as GET; your app loads the rest of the page again. If the user cancels, reject the promise, or resolve it with \`false\`.
- **\`onRequestAccess\`** adds a button to a 403. **\`onRefresh\`** adds one to a conflict (409) or a failed precondition (412), and runs instead of a reload when the page is outdated.
- **\`audience\`** decides who sees the details: \`"none"\`, \`"user"\` (default), \`"operator"\`, or \`"developer"\`. Only developers see the response body and the stack trace.
- **\`retryPolicy\`**: by default, retry advice follows the HTTP standard. With \`documentedPolicy\`, it follows the service documentation where that gives advice.
- Put it near the root, before the first error: it also creates the live regions, and screen readers announce only regions that already exist.

See also [Custom messages](?path=/docs/guides-custom-messages--docs), [Custom readers](?path=/docs/guides-custom-readers--docs), and [Error reporters](?path=/docs/guides-error-reporters--docs).`,
  },
  "zh-CN": {
    intro: `# 全局配置

\`ErrorkitProvider\` 为其中的所有组件提供应用信息：语言、自定义文案、登录方式、技术支持地址等。它不渲染任何元素。`,
    notes: `- 嵌套时，未设置的属性沿用外层的值；\`messages\` 和 \`catalogs\` 会与外层合并。
- **\`onSignIn\`** 为 401 错误添加“登录”按钮。请返回一个在用户登录后兑现的 Promise。兑现后，如果失败的请求使用安全方法（如 GET），Errorkit 会调用 \`onRetry\`；页面的其他数据由应用重新加载。用户取消登录时，请拒绝该 Promise，或以 \`false\` 兑现。
- **\`onRequestAccess\`** 为 403 错误添加按钮；**\`onRefresh\`** 为发生冲突（409）或不满足前提条件（412）的错误添加按钮，并在页面版本过旧时代替页面的重新加载。
- **\`audience\`** 决定详情面向谁：\`"none"\`、\`"user"\`（默认）、\`"operator"\` 或 \`"developer"\`。只有开发人员可以看到响应体和堆栈信息。
- **\`retryPolicy\`**：默认按 HTTP 标准给出重试建议；使用 \`documentedPolicy\` 时，服务文档有说明的，以服务文档为准。
- 请放在靠近根节点的位置，并在第一个错误出现前完成挂载：它还会创建实时区域，而屏幕阅读器只朗读事先存在的实时区域。

另请参见[自定义文案](?path=/docs/guides-custom-messages--docs)、[自定义读取器](?path=/docs/guides-custom-readers--docs)和[错误上报](?path=/docs/guides-error-reporters--docs)。`,
  },
  "zh-TW": {
    intro: `# 全域設定

\`ErrorkitProvider\` 為其中的所有元件提供應用程式資訊：語言、自訂文案、登入方式、支援網址等。它不轉譯任何元素。`,
    notes: `- 巢狀使用時，未設定的屬性沿用外層的值；\`messages\` 和 \`catalogs\` 會與外層合併。
- **\`onSignIn\`** 為 401 錯誤加上「登入」按鈕。請傳回一個在使用者登入後實現的 Promise。實現後，若失敗的請求使用安全方法（例如 GET），Errorkit 會呼叫 \`onRetry\`；頁面的其他資料由應用程式重新載入。使用者取消登入時，請拒絕該 Promise，或以 \`false\` 實現。
- **\`onRequestAccess\`** 為 403 錯誤加上按鈕；**\`onRefresh\`** 為發生衝突（409）或不符合先決條件（412）的錯誤加上按鈕，並在頁面版本過舊時執行，不再重新整理頁面。
- **\`audience\`** 決定詳細資料給誰看：\`"none"\`、\`"user"\`（預設）、\`"operator"\` 或 \`"developer"\`。只有開發人員可以看到回應本文和堆疊追蹤。
- **\`retryPolicy\`**：預設依 HTTP 標準提供重試建議；使用 \`documentedPolicy\` 時，服務文件有說明的，以服務文件為準。
- 請放在靠近根節點的位置，並在第一個錯誤出現前就完成掛載：它還會建立即時區域，而螢幕閱讀器只朗讀事先存在的即時區域。

另請參閱[自訂文案](?path=/docs/guides-custom-messages--docs)、[自訂讀取器](?path=/docs/guides-custom-readers--docs)和[錯誤回報](?path=/docs/guides-error-reporters--docs)。`,
  },
});
