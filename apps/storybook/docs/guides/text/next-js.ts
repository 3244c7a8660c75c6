import { defineText } from "../../../common/localized.ts";

export const text = defineText({
  en: {
    intro: `# Next.js

Show the failure of a Server Component in the browser, and retry on the server. \`page.tsx\` fetches with \`fetchOrThrow\`:`,
    error: `In production, Next.js sends only the \`digest\` of a server error to the browser. \`fetchOrThrow\` puts the status, error code, request ID, and delay into that digest. \`error.tsx\` shows them:`,
    layout: `\`layout.tsx\` chooses the locale so that the initial HTML is in the user's language:`,
    notFound: `\`not-found.tsx\` shows a page that does not exist. \`error\` takes a status code:`,
    more: `- In a **Server Action**, return the failure and the values that the user entered. React resets the form after an action, so pass the values as \`defaultValue\`. While the browser is offline, the call rejects: catch the error in the browser, and show it, too.
- \`global-error.tsx\` replaces the layout, so it renders \`<html>\`, imports the stylesheet, and has its own provider.
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

在浏览器中显示服务端组件的错误，并在服务端重试。\`page.tsx\` 用 \`fetchOrThrow\` 获取数据：`,
    error: `在生产环境中，Next.js 只将服务端错误的 \`digest\` 发送到浏览器。\`fetchOrThrow\` 抛出的错误会将状态码、错误码、请求 ID 和等待时间写入其中，由 \`error.tsx\` 显示：`,
    layout: `\`layout.tsx\` 选择语言，首次返回的 HTML 就会采用用户的语言：`,
    notFound: `\`not-found.tsx\` 在页面不存在时显示。\`error\` 可以直接传入状态码：`,
    more: `- 在 **Server Action** 中，请返回错误数据和用户填写的值。操作结束后 React 会重置表单，因此请将这些值设为 \`defaultValue\`。浏览器离线时调用会失败，请在浏览器中捕获并同样显示该错误。
- \`global-error.tsx\` 会取代布局，因此需要自行渲染 \`<html>\`、导入样式表并使用 \`ErrorkitProvider\`。
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

在瀏覽器中顯示伺服器元件的錯誤，並在伺服器上重試。\`page.tsx\` 用 \`fetchOrThrow\` 取得資料：`,
    error: `在正式環境中，Next.js 只將伺服器錯誤的 \`digest\` 傳送到瀏覽器。\`fetchOrThrow\` 擲出的錯誤會將狀態碼、錯誤碼、請求 ID 和等候時間寫入其中，由 \`error.tsx\` 顯示：`,
    layout: `由 \`layout.tsx\` 選擇語言，初次輸出的 HTML 就會以使用者的語言顯示：`,
    notFound: `\`not-found.tsx\` 在頁面不存在時顯示。\`error\` 可以直接傳入狀態碼：`,
    more: `- 在 **Server Action** 中，請傳回錯誤資料和使用者填寫的值。動作結束後 React 會重設表單，因此請將這些值設為 \`defaultValue\`。瀏覽器離線時呼叫會遭拒絕，請在瀏覽器中攔截並同樣顯示該錯誤。
- \`global-error.tsx\` 會取代版面配置，因此需要自行轉譯 \`<html>\`、匯入樣式表並使用 \`ErrorkitProvider\`。
- 伺服器上的 \`createErrorStore\` 由所有使用者共用。請在帶有 \`"use client"\` 的檔案中建立，並且只在 Effect 和事件處理函式中加入錯誤。
- 如要在執行階段切換語言，請傳入新的 \`locale\`，文案目錄會自動載入；\`catalogs\` 只讀取一次。`,
    notes: `- \`useRouteRetry\` 會重新請求伺服器。僅呼叫 \`reset\` 只會重新轉譯瀏覽器中已有的內容，錯誤依然存在。
- \`digest\` 不含服務傳回的訊息和欄位錯誤。頁面需要這些內容時，請在伺服器上攔截錯誤，將 \`toPublicFailure(error)\` 作為屬性傳遞：它是純資料，不含主機、URL 和詳細資料。
- \`onSignIn\` 等函式無法由伺服器元件傳給用戶端元件。請將 \`ErrorkitProvider\` 包裝在帶有 \`"use client"\` 的元件中再設定。
- 只傳入頁面所用語言的文案目錄：它會寫入每個頁面的 HTML。

另請參閱[伺服器端轉譯](?path=/docs/getting-started-on-a-server--docs)。`,
  },
});
