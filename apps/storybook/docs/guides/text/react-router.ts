import { defineText } from "../../../common/localized.ts";

export const text = defineText({
  en: {
    intro: `# React Router

Show what a loader or a component threw in an \`errorElement\`, with a retry that works.`,
    notes: `- **The retry** navigates to the same page again, without a new entry in the history. React Router then runs the loaders, and renders the route. \`revalidate()\` does not always reset a component that threw.
- **Use \`fetchOrThrow\` in loaders.** React Router keeps only the status and body of a thrown \`Response\`: the request ID and the delay in its headers are lost.
- **Pass \`request.signal\`.** If the user navigates away, the request is canceled, and a canceled request shows no error.
- Use \`ErrorState\` instead of \`ErrorPage\` where the error element is only a part of the page. The error element of the root route replaces the frame of your app, too.
- **A page that no route matches** needs a route with the path \`*\`: then the user sees that the page does not exist. \`error\` takes a status code, such as \`404\`.`,
    routes: `## Without a data router

\`BrowserRouter\` has no error elements. Handle a URL that no route matches in the same way:`,
    more: `Wrap the routes in \`ErrorBoundary\`, and pass \`resetKeys={[pathname]}\`, so that navigating away from a component that threw shows the new page.

See also [ErrorBoundary](?path=/docs/components-errorboundary--docs) and [Server headers](?path=/docs/guides-server-headers--docs).`,
  },
  "zh-CN": {
    intro: `# React Router

在 \`errorElement\` 中显示加载函数或组件抛出的错误，并提供真正有效的重试按钮。`,
    notes: `- **重试**时会重新导航到同一页面，不增加历史记录。React Router 随后运行加载函数并渲染路由。\`revalidate()\` 不一定能恢复抛出错误的组件。
- **请在加载函数中使用 \`fetchOrThrow\`。**对于抛出的 \`Response\`，React Router 只保留状态码和响应体，响应头中的请求 ID 和等待时间会丢失。
- **请传入 \`request.signal\`。**用户离开页面时请求会被取消，已取消的请求不显示错误。
- 错误只影响页面的一部分时，请使用 \`ErrorState\`，不要使用 \`ErrorPage\`。根路由的错误元素还会取代应用的整体框架。
- **没有匹配的路由时**，需要路径为 \`*\` 的路由，用户才会看到页面不存在的提示。\`error\` 可以直接传入状态码，例如 \`404\`。`,
    routes: `## 不使用数据路由

\`BrowserRouter\` 没有错误元素。页面不存在时，同样可以这样显示：`,
    more: `请用 \`ErrorBoundary\` 包裹路由，并传入 \`resetKeys={[pathname]}\`，这样从出错的组件导航到其他页面时，会显示新的页面。

另请参见 [ErrorBoundary](?path=/docs/components-errorboundary--docs) 和[服务端响应头](?path=/docs/guides-server-headers--docs)。`,
  },
  "zh-TW": {
    intro: `# React Router

在 \`errorElement\` 中顯示載入函式或元件擲出的錯誤，並提供真正有效的重試按鈕。`,
    notes: `- **重試**時會重新導覽至同一頁面，且不會新增歷程記錄。React Router 接著執行載入函式並轉譯路由。\`revalidate()\` 不一定能復原擲出錯誤的元件。
- **請在載入函式中使用 \`fetchOrThrow\`。**對於擲出的 \`Response\`，React Router 只保留狀態碼和回應本文，回應標頭中的請求 ID 和等候時間會遺失。
- **請傳入 \`request.signal\`。**使用者離開頁面時請求會被取消，已取消的請求不顯示錯誤。
- 錯誤只影響頁面的一部分時，請改用 \`ErrorState\`，不要用 \`ErrorPage\`。根路由的錯誤元素也會取代應用程式的共用版面。
- **沒有符合的路由時**，需要路徑為 \`*\` 的路由，使用者才會看到頁面不存在的提示。\`error\` 可以直接傳入狀態碼，例如 \`404\`。`,
    routes: `## 不使用資料路由器

\`BrowserRouter\` 沒有錯誤元素。頁面不存在時，同樣可以這樣顯示：`,
    more: `請用 \`ErrorBoundary\` 包住路由，並傳入 \`resetKeys={[pathname]}\`，這樣從發生錯誤的元件導覽至其他頁面時，會顯示新的頁面。

另請參閱 [ErrorBoundary](?path=/docs/components-errorboundary--docs) 和[伺服器回應標頭](?path=/docs/guides-server-headers--docs)。`,
  },
});
