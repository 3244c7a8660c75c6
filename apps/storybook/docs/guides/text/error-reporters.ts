import { defineText } from "../../../common/localized.ts";

export const text = defineText({
  en: {
    intro: `# Error reporters

Send what users see to your error reporter with \`onFailure\`, and count what they do with \`onEvent\`.`,
    notes: `- **\`onFailure\`** receives each failure that a surface shows, the value that it was read from, and the name of the surface. A canceled request is not shown, so it is not reported.
- **The second argument is not redacted:** it may be the whole response body. It is \`undefined\` where the failure came from elsewhere, such as from a server. The texts of the failure are redacted.
- **\`onEvent\`** receives what happened: \`shown\`, \`recovered\`, \`retried\`, \`dismissed\`, \`resolved\`, or \`copied\`, with status, code, and request ID. It never receives the text of a message.
- If either throws, the page keeps working.
- An error that no surface shows does not reach these callbacks. Report it where your app catches it.

See also [Provider](?path=/docs/guides-provider--docs).`,
  },
  "zh-CN": {
    intro: `# 错误上报

用 \`onFailure\` 将用户看到的错误上报到错误监控平台，用 \`onEvent\` 统计用户的操作。`,
    notes: `- **\`onFailure\`** 接收界面上显示的每个错误、其原始值和组件名称。已取消的请求不显示，因此也不上报。
- **第二个参数未脱敏**，可能是整个响应体。错误来自其他位置（例如服务端）时为 \`undefined\`。错误数据中的文本已脱敏。
- **\`onEvent\`** 接收发生的事件：\`shown\`、\`recovered\`、\`retried\`、\`dismissed\`、\`resolved\` 或 \`copied\`，以及状态码、错误码和请求 ID，不含任何文案。
- 即使其中任一回调抛出异常，页面也不受影响。
- 未在界面上显示的错误不会触发上述回调，请在捕获处自行上报。

另请参见[全局配置](?path=/docs/guides-provider--docs)。`,
  },
  "zh-TW": {
    intro: `# 錯誤回報

用 \`onFailure\` 將使用者看到的錯誤回報到錯誤監控平台，用 \`onEvent\` 統計使用者的操作。`,
    notes: `- **\`onFailure\`** 接收畫面上顯示的每個錯誤、其原始值和元件名稱。已取消的請求不顯示，因此也不回報。
- **第二個參數未遮蔽敏感資訊**，可能是整個回應本文。錯誤來自其他位置（例如伺服器）時為 \`undefined\`。錯誤資料的文字則已遮蔽敏感資訊。
- **\`onEvent\`** 接收發生的事件：\`shown\`、\`recovered\`、\`retried\`、\`dismissed\`、\`resolved\` 或 \`copied\`，以及狀態碼、錯誤碼和請求 ID，不含任何文案。
- 即使其中任一回呼擲出例外狀況，頁面也不受影響。
- 未在畫面上顯示的錯誤不會觸發上述回呼，請在攔截處自行回報。

另請參閱[全域設定](?path=/docs/guides-provider--docs)。`,
  },
});
