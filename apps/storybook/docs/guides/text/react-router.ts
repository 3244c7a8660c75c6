import { defineText } from "../../../common/localized.ts";

export const text = defineText({
  en: {
    intro: `# React Router

Show the error that a loader or a component threw. The user sees an error page in the \`errorElement\` of the route, and its retry button loads the route again.`,
    notes: `- **The retry** navigates to the same page again, without a new entry in the history. React Router then runs the loaders, and renders the route. \`revalidate()\` does not always reset a component that threw.
- **Use \`fetchOrThrow\` in loaders.** React Router keeps only the status and body of a thrown \`Response\`: the request ID and the delay in its headers are lost.
- **Pass \`request.signal\`.** If the user navigates away, the request is canceled, and a canceled request shows no error.
- Use \`ErrorState\` instead of \`ErrorPage\` where the error element is only a part of the page. The error element of the root route replaces the frame of your app, too.
- **If no route matches the URL,** the route with the path \`*\` tells the user that the page does not exist. \`error\` accepts a status code, such as \`404\`.`,
    routes: `## Without a data router

\`BrowserRouter\` has no error elements. Handle a URL that no route matches in the same way:`,
    more: `To catch errors while rendering, wrap the routes in \`ErrorBoundary\`, and pass \`resetKeys={[pathname]}\`: when the user leaves a page that threw, the boundary shows the next one.

See also [ErrorBoundary](?path=/docs/components-errorboundary--docs) and [Server headers](?path=/docs/guides-server-headers--docs).`,
  },
  "zh-CN": {
    intro: `# React Router

显示加载函数或组件抛出的错误。用户会在路由的 \`errorElement\` 中看到错误页面，点击重试按钮即可重新加载该路由。`,
    notes: `- **重试**时会重新导航到同一页面，不增加历史记录。React Router 随后运行加载函数并渲染路由。\`revalidate()\` 不一定能恢复抛出错误的组件。
- **请在加载函数中使用 \`fetchOrThrow\`。**对于抛出的 \`Response\`，React Router 只保留状态码和响应体，响应头中的请求 ID 和等待时间会丢失。
- **请传入 \`request.signal\`。**用户离开页面时请求会被取消，已取消的请求不显示错误。
- 错误只影响页面的一部分时，请使用 \`ErrorState\`，不要使用 \`ErrorPage\`。根路由的错误元素还会取代应用的整体框架。
- **没有路由与网址匹配时**，由路径为 \`*\` 的路由提示用户页面不存在。\`error\` 可以直接传入状态码，例如 \`404\`。`,
    routes: `## 不使用数据路由

\`BrowserRouter\` 没有错误元素。页面不存在时，同样可以这样显示：`,
    more: `如需捕获渲染时的错误，请用 \`ErrorBoundary\` 包裹路由，并传入 \`resetKeys={[pathname]}\`：用户离开出错的页面后，即可正常显示下一个页面。

另请参见 [ErrorBoundary](?path=/docs/components-errorboundary--docs) 和[服务端响应头](?path=/docs/guides-server-headers--docs)。`,
  },
  "zh-TW": {
    intro: `# React Router

顯示載入函式或元件擲出的錯誤。使用者會在路由的 \`errorElement\` 中看到錯誤頁面，按一下重試按鈕即可重新載入該路由。`,
    notes: `- **重試**時會重新導覽至同一頁面，且不會新增歷程記錄。React Router 接著執行載入函式並轉譯路由。\`revalidate()\` 不一定能復原擲出錯誤的元件。
- **請在載入函式中使用 \`fetchOrThrow\`。**對於擲出的 \`Response\`，React Router 只保留狀態碼和回應本文，回應標頭中的請求 ID 和等候時間會遺失。
- **請傳入 \`request.signal\`。**使用者離開頁面時請求會被取消，已取消的請求不顯示錯誤。
- 錯誤只影響頁面的一部分時，請改用 \`ErrorState\`，不要用 \`ErrorPage\`。根路由的錯誤元素也會取代應用程式的共用版面。
- **沒有路由符合網址時**，由路徑為 \`*\` 的路由告知使用者頁面不存在。\`error\` 可以直接傳入狀態碼，例如 \`404\`。`,
    routes: `## 不使用資料路由器

\`BrowserRouter\` 沒有錯誤元素。頁面不存在時，同樣可以這樣顯示：`,
    more: `如要攔截轉譯時的錯誤，請用 \`ErrorBoundary\` 包住路由，並傳入 \`resetKeys={[pathname]}\`：使用者離開發生錯誤的頁面後，就能正常顯示下一個頁面。

另請參閱 [ErrorBoundary](?path=/docs/components-errorboundary--docs) 和[伺服器回應標頭](?path=/docs/guides-server-headers--docs)。`,
  },
});
