import { defineText } from "../../../common/localized.ts";

export const text = defineText({
  en: {
    intro: `# Provider

\`ErrorkitProvider\` sets for all components below it what your app knows: the locale, your messages, how to sign in, where support is. It renders no element.`,
    notes: `- A nested provider takes every prop that it does not set from the one around it. Its \`messages\` and \`catalogs\` are added to those.
- **\`onSignIn\`** adds a "Sign in" button to a 401. Return a promise: after it resolves, Errorkit repeats a safe request, and your app refetches the rest. Reject, or resolve with \`false\`, if the user cancels.
- **\`onRequestAccess\`** and **\`onRefresh\`** do the same for a 403, and for a conflict (409), an outdated precondition (412), or an outdated page.
- **\`audience\`** decides who sees the details: \`"none"\`, \`"user"\` (default), \`"operator"\`, or \`"developer"\`. Only developers see the response body and the stack trace.
- **\`retryPolicy\`**: by default the HTTP standard decides about a retry. \`documentedPolicy\` lets the documents of the services decide, where they say something.
- Put it near the root, before the first error: it also creates the live regions, and screen readers announce only regions that they know already.

See also [Custom messages](?path=/docs/guides-custom-messages--docs), [Custom readers](?path=/docs/guides-custom-readers--docs), and [Error reporters](?path=/docs/guides-error-reporters--docs).`,
  },
  "zh-CN": {
    intro: `# 全局配置

\`ErrorkitProvider\` 为其中的所有组件提供应用信息：语言、自定义文案、登录方式、技术支持地址等。它不渲染任何元素。`,
    notes: `- 嵌套时，未设置的属性沿用外层的值；\`messages\` 和 \`catalogs\` 会与外层合并。
- **\`onSignIn\`** 为 401 错误添加“登录”按钮。请返回 Promise：兑现后 Errorkit 会重新发送安全的请求，其余数据由应用重新获取。用户取消时，请拒绝该 Promise 或以 \`false\` 兑现。
- **\`onRequestAccess\`** 用于 403，**\`onRefresh\`** 用于冲突（409）、前提条件已过期（412）或页面版本过旧。
- **\`audience\`** 决定详情面向谁：\`"none"\`、\`"user"\`（默认）、\`"operator"\` 或 \`"developer"\`。只有开发人员可以看到响应体和堆栈信息。
- **\`retryPolicy\`**：默认由 HTTP 标准决定是否重试；使用 \`documentedPolicy\` 时，服务文档有说明的，以服务文档为准。
- 请放在靠近根节点的位置，并早于第一个错误：它还会创建实时区域，屏幕阅读器只朗读已存在的区域。

另请参见[自定义文案](?path=/docs/guides-custom-messages--docs)、[自定义读取器](?path=/docs/guides-custom-readers--docs)和[错误上报](?path=/docs/guides-error-reporters--docs)。`,
  },
  "zh-TW": {
    intro: `# 全域設定

\`ErrorkitProvider\` 為其中的所有元件提供應用程式資訊：語言、自訂文案、登入方式、支援網址等。它不轉譯任何元素。`,
    notes: `- 巢狀使用時，未設定的屬性沿用外層的值；\`messages\` 和 \`catalogs\` 會與外層合併。
- **\`onSignIn\`** 為 401 錯誤加上「登入」按鈕。請傳回 Promise：兌現後 Errorkit 會重新傳送安全的請求，其餘資料由應用程式重新取得。使用者取消時，請拒絕該 Promise 或以 \`false\` 兌現。
- **\`onRequestAccess\`** 用於 403，**\`onRefresh\`** 用於衝突（409）、前置條件已過期（412）或頁面版本過舊。
- **\`audience\`** 決定詳細資料給誰看：\`"none"\`、\`"user"\`（預設）、\`"operator"\` 或 \`"developer"\`。只有開發人員可以看到回應本文和堆疊資訊。
- **\`retryPolicy\`**：預設由 HTTP 標準決定是否再試一次；使用 \`documentedPolicy\` 時，服務文件有說明的，以服務文件為準。
- 請放在靠近根節點的位置，並早於第一個錯誤：它還會建立即時區域，螢幕閱讀器只朗讀已存在的區域。

另請參閱[自訂文案](?path=/docs/guides-custom-messages--docs)、[自訂讀取器](?path=/docs/guides-custom-readers--docs)和[錯誤回報](?path=/docs/guides-error-reporters--docs)。`,
  },
});
