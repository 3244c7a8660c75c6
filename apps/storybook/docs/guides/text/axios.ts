import { defineText } from "../../../common/localized.ts";

export const text = defineText({
  en: {
    intro: `# axios

Pass an axios error to any component, and the user sees what happened and what to do next. \`connectAxios\` sends the errors that no component shows to a store, and \`ErrorToaster\` shows them as toasts.`,
    notes: `- **\`errorOptions(false)\`** leaves a request out of the store, because a surface shows its error. \`errorOptions({ … })\` has the options of \`add\`, such as \`subject\` or \`background\`.
- **A successful GET** removes the errors of earlier GET requests to the same URL. Errors of other methods stay: when the list loads, the job is still not created.
- **Your code still gets each rejection.** Catch it even if the toaster shows the error.
- **A canceled request** adds nothing. Pass the \`signal\` of \`onRetry\`, and one that \`useEffect\` aborts, to axios.
- **\`connectAxios\` comes last:** add your own interceptors before you call it. It returns a function that disconnects axios.
- **\`failureInBody: true\`** is for a service that reports errors with 200: the request then rejects. If you have your own reader, pass the same \`reader\` to the store and to \`connectAxios\`.
- **With TanStack Query,** connect axios and the caches to the same store: each error is added once.
- The error codes of axios itself, such as \`ECONNABORTED\`, need no messages: Errorkit shows a timeout, a lost connection, or a canceled request.

See also [Store](?path=/docs/guides-store--docs), [Ant Design](?path=/docs/recipes-ant-design--docs), [Custom readers](?path=/docs/guides-custom-readers--docs), and [With TanStack Query](?path=/docs/getting-started-with-tanstack-query--docs).`,
  },
  "zh-CN": {
    intro: `# axios

将 axios 的错误直接传给任意组件，用户就会看到发生了什么、接下来该怎么做。\`connectAxios\` 还会将没有组件显示的错误添加到错误存储，由 \`ErrorToaster\` 以通知的形式显示。`,
    notes: `- **\`errorOptions(false)\`** 表示错误已由组件显示，不添加到错误存储。\`errorOptions({ … })\` 可传入 \`add\` 的选项，例如 \`subject\` 或 \`background\`。
- **GET 请求成功后**，同一地址此前 GET 请求的错误会被移除；其他方法的错误仍会保留，因为列表加载成功并不表示作业已创建。
- **应用代码仍会收到每个失败的 Promise**，即使错误已由通知显示，也请捕获。
- **已取消的请求**不会添加。请将 \`onRetry\` 的 \`signal\` 以及由 \`useEffect\` 取消的信号传给 axios。
- **请最后调用 \`connectAxios\`**：先添加应用自己的拦截器。它返回一个函数，用于断开与 axios 的连接。
- **\`failureInBody: true\`** 适用于以 200 返回错误的服务，此时请求会失败。使用自定义读取器时，请将同一个 \`reader\` 传给错误存储和 \`connectAxios\`。
- **同时使用 TanStack Query 时**，请将 axios 和各缓存连接到同一个错误存储，每个错误只添加一次。
- axios 自身的错误码（例如 \`ECONNABORTED\`）无需编写文案：Errorkit 会显示请求超时、连接中断或请求已取消。

另请参见[错误存储](?path=/docs/guides-store--docs)、[Ant Design](?path=/docs/recipes-ant-design--docs)、[自定义读取器](?path=/docs/guides-custom-readers--docs)和[使用 TanStack Query](?path=/docs/getting-started-with-tanstack-query--docs)。`,
  },
  "zh-TW": {
    intro: `# axios

將 axios 的錯誤直接傳給任何元件，使用者就會看到發生了什麼事、接下來該怎麼做。\`connectAxios\` 還會將沒有元件顯示的錯誤加入錯誤儲存區，由 \`ErrorToaster\` 以通知的形式顯示。`,
    notes: `- **\`errorOptions(false)\`** 表示錯誤已由元件顯示，不加入錯誤儲存區。\`errorOptions({ … })\` 可傳入 \`add\` 的選項，例如 \`subject\` 或 \`background\`。
- **GET 請求成功後**，同一網址先前 GET 請求的錯誤會被移除；其他方法的錯誤仍會保留，因為清單載入成功並不表示作業已建立。
- **即使通知已顯示錯誤，您的程式碼仍會收到遭拒絕的 Promise**，請在程式碼中加以處理。
- **已取消的請求**不會加入。請將 \`onRetry\` 提供的 \`signal\`，以及元件卸載時由 \`useEffect\` 中止的訊號傳給 axios。
- **請最後呼叫 \`connectAxios\`**：先加入應用程式自己的攔截器。它傳回一個函式，用於中斷與 axios 的連接。
- **\`failureInBody: true\`** 適用於以 200 傳回錯誤的服務，此時請求的 Promise 會遭拒絕。使用自訂讀取器時，請將同一個 \`reader\` 傳給錯誤儲存區和 \`connectAxios\`。
- **同時使用 TanStack Query 時**，請將 axios 和各快取連接到同一個錯誤儲存區，每個錯誤只加入一次。
- axios 本身的錯誤碼（例如 \`ECONNABORTED\`）不需撰寫文案：Errorkit 會顯示請求逾時、連線中斷或請求已取消。

另請參閱[錯誤儲存區](?path=/docs/guides-store--docs)、[Ant Design](?path=/docs/recipes-ant-design--docs)、[自訂讀取器](?path=/docs/guides-custom-readers--docs)和[使用 TanStack Query](?path=/docs/getting-started-with-tanstack-query--docs)。`,
  },
});
