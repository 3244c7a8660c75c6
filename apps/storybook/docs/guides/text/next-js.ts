import { defineText } from "../../../common/localized.ts";

export const text = defineText({
  en: {
    intro: `# Next.js

Show the failure of a Server Component in the browser, and retry on the server. \`page.tsx\` fetches with \`fetchOrThrow\`:`,
    error: `In production, Next.js sends only the \`digest\` of a server error to the browser. The error that \`fetchOrThrow\` throws puts status, error code, request ID, and delay into it. \`error.tsx\` shows them:`,
    layout: `\`layout.tsx\` chooses the locale so that the initial HTML is in the user's language:`,
    notes: `- \`useRouteRetry\` asks the server again. \`reset\` alone renders again what the browser already has, and the error stays.
- The \`digest\` does not contain the message from the service or the field errors. Where the page needs them, catch the error on the server, and pass \`toPublicFailure(error)\` as a prop: it is plain data, without host, URL, and details.
- Functions such as \`onSignIn\` cannot go from a Server Component to the provider. Wrap \`ErrorkitProvider\` in a component with \`"use client"\` to set them.
- Pass only the catalog of the page's locale: it becomes part of every page's HTML.

See also [On a server](?path=/docs/getting-started-on-a-server--docs).`,
  },
  "zh-CN": {
    intro: `# Next.js

在浏览器中显示服务端组件的错误，并在服务端重试。\`page.tsx\` 用 \`fetchOrThrow\` 获取数据：`,
    error: `在生产环境中，Next.js 只将服务端错误的 \`digest\` 发送到浏览器。\`fetchOrThrow\` 抛出的错误会将状态码、错误码、请求 ID 和等待时间写入其中，由 \`error.tsx\` 显示：`,
    layout: `\`layout.tsx\` 选择语言，首次返回的 HTML 就会采用用户的语言：`,
    notes: `- \`useRouteRetry\` 会重新请求服务端。仅调用 \`reset\` 只会重新渲染浏览器中已有的内容，错误依然存在。
- \`digest\` 中不含服务返回的信息和字段错误。页面需要时，请在服务端捕获错误，将 \`toPublicFailure(error)\` 作为属性传递：它是普通数据，不含主机、URL 和详情。
- \`onSignIn\` 等函数无法由服务端组件传给客户端组件。请将 \`ErrorkitProvider\` 封装在带有 \`"use client"\` 的组件中再设置。
- 只传入页面所用语言的语言包：它会写入每个页面的 HTML。

另请参见[服务端渲染](?path=/docs/getting-started-on-a-server--docs)。`,
  },
  "zh-TW": {
    intro: `# Next.js

在瀏覽器中顯示伺服器元件的錯誤，並在伺服器上重試。\`page.tsx\` 用 \`fetchOrThrow\` 取得資料：`,
    error: `在正式環境中，Next.js 只將伺服器錯誤的 \`digest\` 傳送到瀏覽器。\`fetchOrThrow\` 擲出的錯誤會將狀態碼、錯誤碼、請求 ID 和等候時間寫入其中，由 \`error.tsx\` 顯示：`,
    layout: `由 \`layout.tsx\` 選擇語言，初次輸出的 HTML 就會以使用者的語言顯示：`,
    notes: `- \`useRouteRetry\` 會重新請求伺服器。僅呼叫 \`reset\` 只會重新轉譯瀏覽器中已有的內容，錯誤依然存在。
- \`digest\` 不含服務傳回的訊息和欄位錯誤。頁面需要這些內容時，請在伺服器上攔截錯誤，將 \`toPublicFailure(error)\` 作為屬性傳遞：它是純資料，不含主機、URL 和詳細資料。
- \`onSignIn\` 等函式無法由伺服器元件傳給用戶端元件。請將 \`ErrorkitProvider\` 包裝在帶有 \`"use client"\` 的元件中再設定。
- 只傳入頁面所用語言的文案目錄：它會寫入每個頁面的 HTML。

另請參閱[伺服器端轉譯](?path=/docs/getting-started-on-a-server--docs)。`,
  },
});
