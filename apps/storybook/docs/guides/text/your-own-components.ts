import { defineText } from "../../../common/localized.ts";

export const text = defineText({
  en: {
    intro: `# Your own components

\`useErrorSurface\` gives your component everything that a surface shows and does. Your component only renders it.`,
    notes: `- **\`rootProps\`** belongs on the root element: Errorkit then announces the error, marks its language, dismisses on Escape, and moves focus to a safe place when the error disappears. If your component already makes screen readers announce the error, for example with \`role="alert"\`, leave \`rootProps\` out and pass \`announce: "off"\`.
- **\`retry\`** is \`null\` where a retry cannot help, and without \`onRetry\`. Its state is \`ready\`, \`waiting\`, or \`running\`. Use \`aria-disabled\`: a button with \`disabled\` loses focus.
- **\`actions\`** are buttons and links, and the links are always safe. Render every action: one of them may be "Sign in".
- **\`serverMessage\`** is the service's own sentence, often in another language. Mark it as a quotation.
- The hook returns \`null\` while there is nothing to show, so call your other hooks before the early \`return\`.

Smaller hooks return one part each: \`useFailure\` (the failure), \`useFailureDescription\` (the texts), \`useFieldErrors\` (the errors of fields), \`useRetry\` (the state of a retry button), \`useErrorGroups\` (the groups of a store), and \`useTranslator\` (any message). None of them announces anything.

See also [Coming from another library](?path=/docs/guides-coming-from-another-library--docs) and [Testing](?path=/docs/guides-testing--docs).`,
  },
  "zh-CN": {
    intro: `# 自定义组件

\`useErrorSurface\` 提供错误提示所需的全部内容和行为，您的组件只负责渲染。`,
    notes: `- **\`rootProps\`** 应设置在根元素上：Errorkit 会朗读错误、标记语言，支持用户按 Esc 键关闭，并在错误消失时将焦点移到合适的位置。如果组件本身已能让屏幕阅读器朗读错误（例如使用 \`role="alert"\`），请不要使用 \`rootProps\`，并传入 \`announce: "off"\`。
- **\`retry\`** 在重试无效或没有 \`onRetry\` 时为 \`null\`。状态为 \`ready\`、\`waiting\` 或 \`running\`。请使用 \`aria-disabled\`，设置 \`disabled\` 的按钮会失去焦点。
- **\`actions\`** 包含按钮和链接，其中的链接均为安全链接。请显示所有操作，包括“登录”。
- **\`serverMessage\`** 是服务返回的原文，语言可能不同，请以引用的形式显示。
- 没有内容可显示时返回 \`null\`，请在 \`return\` 之前调用其他 Hook。

其他 Hook 各提供一部分内容：\`useFailure\`（错误数据）、\`useFailureDescription\`（文案）、\`useFieldErrors\`（字段错误）、\`useRetry\`（重试按钮的状态）、\`useErrorGroups\`（错误存储中的分组）和 \`useTranslator\`（任意文案）。这些 Hook 都不会触发朗读。

另请参见[从现有方案迁移](?path=/docs/guides-coming-from-another-library--docs)和[测试](?path=/docs/guides-testing--docs)。`,
  },
  "zh-TW": {
    intro: `# 自訂元件

\`useErrorSurface\` 提供錯誤提示所需的全部內容和行為，您的元件只負責轉譯。`,
    notes: `- 請將 **\`rootProps\`** 設定在根元素上：Errorkit 會朗讀錯誤、標記語言、讓使用者按 Esc 鍵關閉，並在錯誤消失時將焦點移至適當的位置。如果元件本身已能讓螢幕閱讀器朗讀錯誤（例如使用 \`role="alert"\`），請不要使用 \`rootProps\`，並傳入 \`announce: "off"\`。
- 重試無效或未設定 \`onRetry\` 時，**\`retry\`** 為 \`null\`。其狀態為 \`ready\`、\`waiting\` 或 \`running\`。請使用 \`aria-disabled\`，設定 \`disabled\` 的按鈕會失去焦點。
- **\`actions\`** 包含按鈕和連結，其中的連結都是安全的。請顯示所有動作，包括「登入」。
- **\`serverMessage\`** 是服務傳回的原文，語言可能不同，請以引用的形式顯示。
- 沒有內容可顯示時傳回 \`null\`，請在 \`return\` 之前呼叫其他 Hook。

其他 Hook 各提供一部分內容：\`useFailure\`（錯誤資料）、\`useFailureDescription\`（文案）、\`useFieldErrors\`（欄位錯誤）、\`useRetry\`（重試按鈕的狀態）、\`useErrorGroups\`（錯誤儲存區中的群組）和 \`useTranslator\`（任何文案）。這些 Hook 都不會觸發朗讀。

另請參閱[從現有方案移轉](?path=/docs/guides-coming-from-another-library--docs)和[測試](?path=/docs/guides-testing--docs)。`,
  },
});
