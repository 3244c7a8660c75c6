import { defineText } from "../../../common/localized.ts";

export const text = defineText({
  en: {
    intro: `# ky

Pass an error of ky to any component, and the user sees what happened and what to do next, in their own language. Components and the error store read the body of its response themselves, so the error code, the message from the service, and the field errors are there, too.`,
    notes: `- **\`retry: 0\`** turns off the retries of ky. The user repeats a request with the retry button, which waits as long as the service asks. For automatic retries, use TanStack Query with \`createQueryDefaults\`. If both repeated requests, each attempt of TanStack Query would be up to three requests of ky.
- **Hooks** that read the body must read \`error.response.clone()\`. From a body that is used up, Errorkit knows only the status and the headers. ky 2 reads the body itself and puts it into \`error.data\`, where Errorkit finds it.
- **\`beforeError\`** runs only after a response. A timeout or a lost connection does not get there, so add errors to the store where you catch them, as in \`startJob\`.
- **Functions that are synchronous,** such as \`toFailure\` and \`setFormErrors\`, do not read the body. With ky 1, pass them \`await readFailure(error)\`.
- **Without hooks,** you can also use \`ky.create({ fetch: fetchOrThrow, retry: 0 })\`: ky then rejects with failures whose body has been read. \`afterResponse\` then no longer runs for a failed response, so do not use it if such a hook renews the session after a 401.
- **A canceled request** shows nothing. Pass the \`signal\` of \`onRetry\`, and one that \`useEffect\` aborts, to ky.

See also [Store](?path=/docs/guides-store--docs), [Forms](?path=/docs/guides-forms--docs), and [With TanStack Query](?path=/docs/getting-started-with-tanstack-query--docs).`,
  },
  "zh-CN": {
    intro: `# ky

将 ky 的错误直接传给任意组件，用户就会看到以其语言显示的说明：发生了什么、接下来该怎么做。组件和错误存储会自行读取响应体，因此错误码、服务返回的信息和字段错误也一并显示。`,
    notes: `- **\`retry: 0\`** 关闭 ky 的重试。由用户点击重试按钮重新发送请求，服务要求等待时，按钮会倒计时。如需自动重试，请使用 TanStack Query 的 \`createQueryDefaults\`。如果两者都重试，TanStack Query 的每次尝试中 ky 最多会发送三个请求。
- 需要读取响应体的 **Hook** 请读取 \`error.response.clone()\`。响应体被读取后，Errorkit 只能获知状态码和响应头。ky 2 会自行读取响应体，并存入 \`error.data\`，Errorkit 可以从中读取。
- **\`beforeError\`** 只在收到响应后运行，请求超时或连接中断时不会运行。因此请在捕获错误处将其添加到错误存储，如 \`startJob\` 所示。
- \`toFailure\`、\`setFormErrors\` 等**同步函数**不会读取响应体。使用 ky 1 时，请传入 \`await readFailure(error)\`。
- **没有 Hook 时**，也可以使用 \`ky.create({ fetch: fetchOrThrow, retry: 0 })\`，ky 抛出的错误中即已包含响应体。此时请求失败后不再运行 \`afterResponse\`；如果用它在收到 401 后更新登录状态，请勿采用这种方式。
- **已取消的请求**不会显示。请将 \`onRetry\` 的 \`signal\` 以及由 \`useEffect\` 取消的信号传给 ky。

另请参见[错误存储](?path=/docs/guides-store--docs)、[表单](?path=/docs/guides-forms--docs)和[使用 TanStack Query](?path=/docs/getting-started-with-tanstack-query--docs)。`,
  },
  "zh-TW": {
    intro: `# ky

將 ky 的錯誤直接傳給任何元件，使用者就會看到以其語言顯示的說明：發生了什麼事、接下來該怎麼做。元件和錯誤儲存區會自行讀取回應本文，因此錯誤碼、服務傳回的訊息和欄位錯誤也會一併顯示。`,
    notes: `- **\`retry: 0\`** 會關閉 ky 的重試。由使用者按下重試按鈕重新送出請求，服務要求等候時，按鈕會倒數。如需自動重試，請使用 TanStack Query 的 \`createQueryDefaults\`。如果兩者都重試，TanStack Query 的每次嘗試中 ky 最多會送出三個請求。
- 需要讀取回應本文的 **Hook** 請讀取 \`error.response.clone()\`。回應本文已被讀取時，Errorkit 只能得知狀態碼和回應標頭。ky 2 會自行讀取回應本文，並存入 \`error.data\`，Errorkit 可從中讀取。
- **\`beforeError\`** 只在收到回應後執行，請求逾時或連線中斷時不會執行。因此請在攔截錯誤的地方將其加入錯誤儲存區，如 \`startJob\` 所示。
- \`toFailure\`、\`setFormErrors\` 等**同步函式**不會讀取回應本文。使用 ky 1 時，請傳入 \`await readFailure(error)\`。
- **沒有 Hook 時**，也可以使用 \`ky.create({ fetch: fetchOrThrow, retry: 0 })\`，ky 擲出的錯誤便已包含回應本文。此時請求失敗後不再執行 \`afterResponse\`；若用它在收到 401 後更新登入狀態，請勿採用這種方式。
- **已取消的請求**不會顯示。請將 \`onRetry\` 提供的 \`signal\`，以及元件卸載時由 \`useEffect\` 中止的訊號傳給 ky。

另請參閱[錯誤儲存區](?path=/docs/guides-store--docs)、[表單](?path=/docs/guides-forms--docs)和[使用 TanStack Query](?path=/docs/getting-started-with-tanstack-query--docs)。`,
  },
});
