import { defineText } from "../../../common/localized.ts";

export const text = defineText({
  en: {
    intro: `# React Router

Show what a loader or a component threw in an \`errorElement\`, with a retry that works.`,
    notes: `- **The retry** navigates to the same page again, without a new entry in the history. React Router then runs the loaders, and renders the route. \`revalidate()\` does not always reset a component that threw.
- **Use \`fetchOrThrow\` in loaders.** React Router keeps only the status and body of a thrown \`Response\`: the request ID and the delay in its headers are lost.
- **Pass \`request.signal\`.** If the user navigates away, the request is canceled, and a canceled request shows no error.
- Use \`ErrorState\` instead of \`ErrorPage\` where the error element is only a part of the page.

See also [Server headers](?path=/docs/guides-server-headers--docs).`,
  },
  "zh-CN": {
    intro: `# React Router

在 \`errorElement\` 中显示加载函数或组件抛出的错误，并提供真正有效的重试按钮。`,
    notes: `- **重试**时会重新导航到同一页面，不增加历史记录。React Router 随后运行加载函数并渲染路由。\`revalidate()\` 不一定能恢复抛出错误的组件。
- **请在加载函数中使用 \`fetchOrThrow\`。**对于抛出的 \`Response\`，React Router 只保留状态码和响应体，响应头中的请求 ID 和等待时间会丢失。
- **请传入 \`request.signal\`。**用户离开页面时请求会被取消，已取消的请求不显示错误。
- 错误只影响页面的一部分时，请使用 \`ErrorState\`，不要使用 \`ErrorPage\`。

另请参见[服务端响应头](?path=/docs/guides-server-headers--docs)。`,
  },
  "zh-TW": {
    intro: `# React Router

在 \`errorElement\` 中顯示載入函式或元件擲出的錯誤，並提供真正有效的重試按鈕。`,
    notes: `- **重試**時會重新導覽至同一頁面，且不會新增歷程記錄。React Router 接著執行載入函式並轉譯路由。\`revalidate()\` 不一定能復原擲出錯誤的元件。
- **請在載入函式中使用 \`fetchOrThrow\`。**對於擲出的 \`Response\`，React Router 只保留狀態碼和回應本文，回應標頭中的請求 ID 和等候時間會遺失。
- **請傳入 \`request.signal\`。**使用者離開頁面時請求會被取消，已取消的請求不顯示錯誤。
- 錯誤只影響頁面的一部分時，請改用 \`ErrorState\`，不要用 \`ErrorPage\`。

另請參閱[伺服器回應標頭](?path=/docs/guides-server-headers--docs)。`,
  },
});
