import { defineText } from "../../../common/localized.ts";

export const text = defineText({
  en: {
    intro: `# Next.js

Show the failure of a Server Component or a Server Action in the browser, in the user's language, and retry on the server.`,
    page: `## Server Components

\`page.tsx\` fetches with \`fetchOrThrow\`:`,
    error: `In production, Next.js sends only the \`digest\` of a server error to the browser. \`fetchOrThrow\` puts the status, error code, request ID, and delay into that digest. \`error.tsx\` shows them, with a retry button and a link to the home page:`,
    layout: `\`layout.tsx\` imports the stylesheet, has the provider, and chooses the locale, so that the initial HTML is in the user's language:`,
    notFound: `## Other error pages

\`not-found.tsx\` shows a page that does not exist. \`error\` takes a status code:`,
    globalError: `\`global-error.tsx\` replaces the layout if the layout itself fails. So it renders \`<html>\`, imports the stylesheet, and has its own provider:`,
    action: `## Server Actions

If an action throws, Next.js hides the message. Return the failure instead: \`toPublicFailure\` makes it plain data, without host, URL, and details. Return also what the user entered, because React resets the form after an action.`,
    form: `\`useActionState\` gives the returned failure to \`ErrorSummary\`: the user sees the message from the service above the form, and keeps the input. While the browser is offline, the call rejects. The \`catch\` in the browser shows this error, too.`,
    more: `## Notes

- A store from \`createErrorStore\` on the server is shared by all users. Create it in a file with \`"use client"\`, and add errors only in effects and event handlers.
- To switch the language while the app runs, pass another \`locale\`: the provider then loads its catalog. \`catalogs\` is read once.`,
    notes: `- \`useRouteRetry\` asks the server again. \`reset\` alone renders again what the browser already has, and the error stays.
- The \`digest\` does not contain the message from the service or the field errors. Where the page needs them, catch the error on the server, and pass \`toPublicFailure(error)\` as a prop: it is plain data, without host, URL, and details.
- Functions such as \`onSignIn\` cannot be passed from a Server Component to the provider. Wrap \`ErrorkitProvider\` in a component with \`"use client"\` to set them.
- Pass only the catalog of the page's locale: it becomes part of every page's HTML.

See also [On a server](?path=/docs/getting-started-on-a-server--docs).`,
  },
  "zh-CN": {
    intro: `# Next.js

在浏览器中以用户的语言显示服务端组件或 Server Action 的错误，并在服务端重试。`,
    page: `## 服务端组件

\`page.tsx\` 用 \`fetchOrThrow\` 获取数据：`,
    error: `在生产环境中，Next.js 只将服务端错误的 \`digest\` 发送到浏览器。\`fetchOrThrow\` 抛出的错误会将状态码、错误码、请求 ID 和等待时间写入其中，由 \`error.tsx\` 显示，并提供重试按钮和首页链接：`,
    layout: `\`layout.tsx\` 导入样式表、使用 \`ErrorkitProvider\` 并选择语言，首次返回的 HTML 就会采用用户的语言：`,
    notFound: `## 其他错误页面

\`not-found.tsx\` 在页面不存在时显示。\`error\` 可以直接传入状态码：`,
    globalError: `布局本身出错时，\`global-error.tsx\` 会取代布局，因此需要自行渲染 \`<html>\`、导入样式表并使用 \`ErrorkitProvider\`：`,
    action: `## Server Action

Server Action 抛出错误时，Next.js 会隐藏其中的信息，因此请返回错误数据：\`toPublicFailure\` 将其转换为普通数据，不含主机、URL 和详情。React 会在操作结束后重置表单，因此请一并返回用户填写的值。`,
    form: `\`useActionState\` 将返回的错误数据交给 \`ErrorSummary\`：用户会在表单上方看到服务返回的信息，已填写的内容不会丢失。浏览器离线时调用会失败，由浏览器中的 \`catch\` 捕获，并以同样的方式显示。`,
    more: `## 说明

- 服务端的 \`createErrorStore\` 由所有用户共用。请在带有 \`"use client"\` 的文件中创建，并且只在 Effect 和事件处理函数中添加错误。
- 如需在运行时切换语言，请传入新的 \`locale\`，语言包会自动加载；\`catalogs\` 只读取一次。`,
    notes: `- \`useRouteRetry\` 会重新请求服务端。仅调用 \`reset\` 只会重新渲染浏览器中已有的内容，错误依然存在。
- \`digest\` 中不含服务返回的信息和字段错误。页面需要时，请在服务端捕获错误，将 \`toPublicFailure(error)\` 作为属性传递：它是普通数据，不含主机、URL 和详情。
- \`onSignIn\` 等函数无法由服务端组件传给客户端组件。请将 \`ErrorkitProvider\` 封装在带有 \`"use client"\` 的组件中再设置。
- 只传入页面所用语言的语言包：它会写入每个页面的 HTML。

另请参见[服务端渲染](?path=/docs/getting-started-on-a-server--docs)。`,
  },
  "zh-TW": {
    intro: `# Next.js

在瀏覽器中以使用者的語言顯示伺服器元件或 Server Action 的錯誤，並在伺服器上重試。`,
    page: `## 伺服器元件

\`page.tsx\` 用 \`fetchOrThrow\` 取得資料：`,
    error: `在正式環境中，Next.js 只將伺服器錯誤的 \`digest\` 傳送到瀏覽器。\`fetchOrThrow\` 擲出的錯誤會將狀態碼、錯誤碼、請求 ID 和等候時間寫入其中，由 \`error.tsx\` 顯示，並提供重試按鈕和首頁連結：`,
    layout: `由 \`layout.tsx\` 匯入樣式表、使用 \`ErrorkitProvider\` 並選擇語言，初次輸出的 HTML 就會以使用者的語言顯示：`,
    notFound: `## 其他錯誤頁面

\`not-found.tsx\` 在頁面不存在時顯示。\`error\` 可以直接傳入狀態碼：`,
    globalError: `版面配置本身發生錯誤時，\`global-error.tsx\` 會取代版面配置，因此需要自行轉譯 \`<html>\`、匯入樣式表並使用 \`ErrorkitProvider\`：`,
    action: `## Server Action

Server Action 擲出錯誤時，Next.js 會隱藏其中的訊息，因此請傳回錯誤資料：\`toPublicFailure\` 會將其轉換為純資料，不含主機、URL 和詳細資料。React 會在動作結束後重設表單，因此請一併傳回使用者填寫的值。`,
    form: `\`useActionState\` 將傳回的錯誤資料交給 \`ErrorSummary\`：使用者會在表單上方看到服務傳回的訊息，已填寫的內容不會遺失。瀏覽器離線時呼叫會遭拒絕，由瀏覽器中的 \`catch\` 攔截，並以同樣的方式顯示。`,
    more: `## 說明

- 伺服器上的 \`createErrorStore\` 由所有使用者共用。請在帶有 \`"use client"\` 的檔案中建立，並且只在 Effect 和事件處理函式中加入錯誤。
- 如要在執行階段切換語言，請傳入新的 \`locale\`，文案目錄會自動載入；\`catalogs\` 只讀取一次。`,
    notes: `- \`useRouteRetry\` 會重新請求伺服器。僅呼叫 \`reset\` 只會重新轉譯瀏覽器中已有的內容，錯誤依然存在。
- \`digest\` 不含服務傳回的訊息和欄位錯誤。頁面需要這些內容時，請在伺服器上攔截錯誤，將 \`toPublicFailure(error)\` 作為屬性傳遞：它是純資料，不含主機、URL 和詳細資料。
- \`onSignIn\` 等函式無法由伺服器元件傳給用戶端元件。請將 \`ErrorkitProvider\` 包裝在帶有 \`"use client"\` 的元件中再設定。
- 只傳入頁面所用語言的文案目錄：它會寫入每個頁面的 HTML。

另請參閱[伺服器端轉譯](?path=/docs/getting-started-on-a-server--docs)。`,
  },
});
