import { defineText } from "../../../common/localized.ts";

export const text = defineText({
  en: {
    intro: `# Server headers

What a service should send when a request fails, so that the user gets the best message. Errorkit works without it too, but then it knows less.`,
    notes: `- **Status.** It decides the message and the retry. A failure with 200 is only found where your app calls \`findFailureInBody\`.
- **\`Retry-After\`** in seconds, or as an HTTP date. The button counts down until then. A date counts from the \`Date\` header. Where a 403, 429, or 503 has no delay, Errorkit reads a used-up \`RateLimit\`.
- **\`X-Request-Id\`.** The user copies it for support. Errorkit knows many other names, in headers and in the body.
- **\`WWW-Authenticate\`** with \`error="insufficient_scope", scope="jobs:write"\` names the missing permission.
- **Problem details** (RFC 9457): \`detail\` is the message, and \`code\`, a member that you add, is the error code. \`type\` is not read as a code. \`pointer\` in \`errors\` names the field of a field error.
- **\`Access-Control-Expose-Headers\`.** The browser hides most headers of a cross-origin response. Without it, Errorkit finds the delay, the request ID, and the missing permission only in the body. \`*\` does not work for requests with credentials.

Write \`detail\` for the user: for a 4xx that the user can resolve, it is beside the text. Never send a stack trace.

See also [Custom messages](?path=/docs/guides-custom-messages--docs) and [Custom readers](?path=/docs/guides-custom-readers--docs).`,
  },
  "zh-CN": {
    intro: `# 服务端响应头

请求失败时，服务端应返回以下内容，以便用户看到最准确的提示。缺少这些内容时 Errorkit 仍可工作，但掌握的信息较少。`,
    notes: `- **状态码**决定文案以及是否可以重试。以 200 返回的失败，只有应用调用 \`findFailureInBody\` 时才能识别。
- **\`Retry-After\`** 为秒数或 HTTP 日期，按钮会显示倒计时。日期以 \`Date\` 响应头为起点。403、429 或 503 未给出等待时间时，会读取额度已用尽的 \`RateLimit\`。
- **\`X-Request-Id\`** 供用户复制给技术支持。响应头和响应体中的许多其他名称也能识别。
- **\`WWW-Authenticate\`** 中的 \`error="insufficient_scope", scope="jobs:write"\` 指明缺少的权限。
- **问题详情**（RFC 9457）：\`detail\` 是错误信息，自行添加的成员 \`code\` 是错误码，\`type\` 不会作为错误码读取。\`errors\` 中的 \`pointer\` 指明出错的字段。
- **\`Access-Control-Expose-Headers\`**：浏览器会隐藏跨域响应的大多数响应头。缺少该响应头时，等待时间、请求 ID 和缺少的权限只能从响应体中读取。\`*\` 对携带凭据的请求无效。

\`detail\` 请写给用户看：用户可以自行解决的 4xx 错误，会在文案旁显示其内容。请勿返回堆栈信息。

另请参见[自定义文案](?path=/docs/guides-custom-messages--docs)和[自定义读取器](?path=/docs/guides-custom-readers--docs)。`,
  },
  "zh-TW": {
    intro: `# 伺服器回應標頭

請求失敗時，伺服器應傳回以下內容，讓使用者看到最準確的提示。缺少這些內容時 Errorkit 仍可運作，但掌握的資訊較少。`,
    notes: `- **狀態碼**決定文案以及是否可以再試一次。以 200 傳回的失敗，只有應用程式呼叫 \`findFailureInBody\` 時才能識別。
- **\`Retry-After\`** 為秒數或 HTTP 日期，按鈕會顯示倒數。日期以 \`Date\` 回應標頭為起點。403、429 或 503 未提供等候時間時，會讀取額度已用盡的 \`RateLimit\`。
- **\`X-Request-Id\`** 供使用者複製給支援人員。回應標頭和回應本文中的許多其他名稱也能識別。
- **\`WWW-Authenticate\`** 中的 \`error="insufficient_scope", scope="jobs:write"\` 指明缺少的權限。
- **問題詳細資料**（RFC 9457）：\`detail\` 是錯誤訊息，自行加入的成員 \`code\` 是錯誤碼，\`type\` 不會作為錯誤碼讀取。\`errors\` 中的 \`pointer\` 指明發生錯誤的欄位。
- **\`Access-Control-Expose-Headers\`**：瀏覽器會隱藏跨來源回應的大多數標頭。缺少該標頭時，等候時間、請求 ID 和缺少的權限只能從回應本文中讀取。\`*\` 對附帶憑證的請求無效。

\`detail\` 請寫給使用者看：使用者可以自行解決的 4xx 錯誤，會在文案旁顯示其內容。請勿傳回堆疊資訊。

另請參閱[自訂文案](?path=/docs/guides-custom-messages--docs)和[自訂讀取器](?path=/docs/guides-custom-readers--docs)。`,
  },
});
