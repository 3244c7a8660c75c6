import { defineText } from "../../../common/localized.ts";

export const text = defineText({
  en: {
    intro: `# Server headers

What a service should send when a request fails, so that Errorkit can show the user what happened and how long to wait, and support can find the request. The server needs no package. Errorkit also works without these headers, but then it knows less.`,
    notes: `- **Status.** It determines the message and the retry. A failure with a 200 is found only where your app calls \`findFailureInBody\`.
- **\`Retry-After\`** in seconds, or as an HTTP date. The button counts down until then. If it is a date, Errorkit measures the delay from the time in the \`Date\` header. If a 403, 429, or 503 has no \`Retry-After\`, Errorkit takes the delay from a \`RateLimit\` header whose quota is exhausted.
- **\`X-Request-Id\`.** The user copies it for support. Errorkit knows many other names, in headers and in the body.
- **\`WWW-Authenticate\`** with \`error="insufficient_scope", scope="jobs:write"\` names the missing permission.
- **Problem details** (RFC 9457): \`detail\` is the message, and \`code\`, a member that you add, is the error code. \`type\` is not read as a code. \`pointer\` in \`errors\` names the field of a field error.
- **\`Access-Control-Expose-Headers\`.** The browser hides most headers of a cross-origin response. Without it, Errorkit finds the delay, the request ID, and the missing permission only in the body. \`*\` does not work for requests with credentials.

Write \`detail\` for the user: for a 4xx that the user can resolve, it appears below the description. Never send a stack trace.

See also [Custom messages](?path=/docs/guides-custom-messages--docs) and [Custom readers](?path=/docs/guides-custom-readers--docs).`,
  },
  "zh-CN": {
    intro: `# 服务端响应头

请求失败时，服务端应返回以下内容，以便 Errorkit 向用户说明发生了什么、需要等待多久，并让技术支持能够找到该请求。服务端无需安装任何包。缺少这些内容时 Errorkit 仍可工作，但掌握的信息较少。`,
    notes: `- **状态码**决定文案以及是否可以重试。状态码为 200 的失败响应，只有应用调用 \`findFailureInBody\` 才能识别。
- **\`Retry-After\`** 为秒数或 HTTP 日期，按钮会显示倒计时。为日期时，从 \`Date\` 响应头的时间起计算等待时间。403、429 或 503 没有 \`Retry-After\` 时，如果 \`RateLimit\` 表明额度已用尽，则采用其中的重置时间。
- **\`X-Request-Id\`** 供用户复制给技术支持。Errorkit 也能识别响应头和响应体中其他常用的请求 ID 名称。
- **\`WWW-Authenticate\`** 中的 \`error="insufficient_scope", scope="jobs:write"\` 指明缺少的权限。
- **问题详情**（RFC 9457）：\`detail\` 是错误信息，自行添加的成员 \`code\` 是错误码，\`type\` 不会作为错误码读取。\`errors\` 中的 \`pointer\` 指明出错的字段。
- **\`Access-Control-Expose-Headers\`**：浏览器会隐藏跨域响应的大多数响应头。缺少该响应头时，等待时间、请求 ID 和缺少的权限只能从响应体中读取。\`*\` 对携带凭据的请求无效。

\`detail\` 应面向用户撰写：对于用户可以自行解决的 4xx 错误，其内容会显示在文案下方。请勿返回堆栈信息。

另请参见[自定义文案](?path=/docs/guides-custom-messages--docs)和[自定义读取器](?path=/docs/guides-custom-readers--docs)。`,
  },
  "zh-TW": {
    intro: `# 伺服器回應標頭

請求失敗時，伺服器應傳回以下內容，讓 Errorkit 能向使用者說明發生了什麼事、需要等候多久，支援人員也能找到該請求。伺服器不需要安裝任何套件。缺少這些內容時 Errorkit 仍可運作，但掌握的資訊較少。`,
    notes: `- **狀態碼**決定文案以及是否可以重試。若服務以狀態碼 200 傳回錯誤，則只有在應用程式呼叫 \`findFailureInBody\` 時，Errorkit 才能辨識。
- **\`Retry-After\`** 為秒數或 HTTP 日期，按鈕會顯示倒數。若為日期，等候時間從 \`Date\` 回應標頭的時間起算。403、429 或 503 沒有 \`Retry-After\` 時，若 \`RateLimit\` 顯示配額已用完，則採用其中的重設時間。
- **\`X-Request-Id\`** 供使用者複製給支援人員。Errorkit 也能辨識回應標頭和回應本文中的許多其他名稱。
- **\`WWW-Authenticate\`** 中的 \`error="insufficient_scope", scope="jobs:write"\` 指明缺少的權限。
- **問題詳細資料**（RFC 9457）：\`detail\` 是錯誤訊息，自行加入的成員 \`code\` 是錯誤碼，\`type\` 不會作為錯誤碼讀取。\`errors\` 中的 \`pointer\` 指明發生錯誤的欄位。
- **\`Access-Control-Expose-Headers\`**：瀏覽器會隱藏跨來源回應的大多數標頭。缺少該標頭時，等候時間、請求 ID 和缺少的權限只能從回應本文中讀取。\`*\` 對附帶身分驗證資訊的請求無效。

\`detail\` 應以使用者為對象撰寫：若為使用者可自行解決的 4xx 錯誤，其內容會顯示在文案下方。請勿傳回堆疊追蹤。

另請參閱[自訂文案](?path=/docs/guides-custom-messages--docs)和[自訂讀取器](?path=/docs/guides-custom-readers--docs)。`,
  },
});
