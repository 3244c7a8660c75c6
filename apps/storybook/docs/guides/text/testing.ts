import { defineText } from "../../../common/localized.ts";

export const text = defineText({
  en: {
    intro: `# Testing

\`@errorkit/react/testing\` has what a test of your app needs: services that fail, failures, surfaces, and announcements.`,
    code: `A component, and its test:`,
    notes: `- **\`respondWith\`** returns an MSW resolver for a scenario: \`"400"\` to \`"504"\`, \`"failure-in-200"\`, \`"network"\`, or \`"pending"\`. It also accepts your own headers and body.
- **With TanStack Query,** set \`retry: false\` in the default options of the test's \`QueryClient\`, so that the test doesn't wait for automatic retries.
- **\`createTestFailure\`** makes a failure for the \`error\` prop of a component.
- **After an announcement, the same text is found twice:** on the surface, and in the live region. Find a surface by role and name or with \`getSurfaces\`, or let Testing Library ignore \`LIVE_REGION_SELECTOR\`.
- **After a retry** the error stays for 50 ms and two animation frames, until your app has updated its state. Wait with \`findBy…\` or \`waitFor\`.
- **\`resetErrorkit\`** clears announcements, warnings, and the locale of components without a provider. Call it when the components are unmounted.
- **Jest** needs \`transformIgnorePatterns: ["/node_modules/(?!(\\\\.pnpm/)?@errorkit)"]\`, because the packages are ES modules. Vitest needs no such option.`,
  },
  "zh-CN": {
    intro: `# 测试

\`@errorkit/react/testing\` 提供测试应用所需的工具：模拟出错的服务、创建错误数据，以及查询页面上的错误提示和朗读内容。`,
    code: `一个组件及其测试：`,
    notes: `- **\`respondWith\`** 用于创建 MSW 的响应解析器：\`"400"\` 至 \`"504"\`、\`"failure-in-200"\`、\`"network"\` 和 \`"pending"\`，也可以自定义响应头和响应体。
- **使用 TanStack Query 时**，请在测试所用 \`QueryClient\` 的默认选项中设置 \`retry: false\`，测试就无需等待自动重试。
- **\`createTestFailure\`** 创建可传给组件 \`error\` 属性的错误数据。
- 朗读之后，**同一文本会出现两次**：错误提示和实时区域中各一次。请按角色和名称或用 \`getSurfaces\` 查找，也可以让 Testing Library 忽略 \`LIVE_REGION_SELECTOR\`。
- **重试结束后**，错误还会保留 50 毫秒和两个动画帧，等待应用更新状态。请使用 \`findBy…\` 或 \`waitFor\` 等待。
- **\`resetErrorkit\`** 会清除朗读内容和警告，并将未使用 \`ErrorkitProvider\` 的组件恢复为默认语言。请在组件卸载后调用。
- **Jest** 需要配置 \`transformIgnorePatterns: ["/node_modules/(?!(\\\\.pnpm/)?@errorkit)"]\`，因为各包都是 ES 模块。Vitest 无需此配置。`,
  },
  "zh-TW": {
    intro: `# 測試

\`@errorkit/react/testing\` 提供測試應用程式所需的工具：模擬會失敗的服務、建立錯誤資料，以及查詢畫面上的錯誤提示和朗讀內容。`,
    code: `一個元件及其測試：`,
    notes: `- **\`respondWith\`** 用於建立 MSW 的回應解析器：\`"400"\` 至 \`"504"\`、\`"failure-in-200"\`、\`"network"\` 和 \`"pending"\`，也可以自訂回應標頭和回應本文。
- **使用 TanStack Query 時**，請在測試所用 \`QueryClient\` 的預設選項中設定 \`retry: false\`，測試就不必等候自動重試。
- **\`createTestFailure\`** 建立可傳入元件 \`error\` 屬性的錯誤資料。
- 朗讀之後，測試會**找到同一段文字兩次**：錯誤提示和即時區域中各一次。請依角色和名稱，或用 \`getSurfaces\` 尋找錯誤提示，也可以讓 Testing Library 忽略 \`LIVE_REGION_SELECTOR\`。
- **重試結束後**，錯誤還會保留 50 毫秒和兩個動畫影格，等待應用程式更新狀態。請使用 \`findBy…\` 或 \`waitFor\` 等待。
- **\`resetErrorkit\`** 會清除朗讀內容和警告，並將未使用 \`ErrorkitProvider\` 的元件恢復為預設語言。請在元件卸載後呼叫。
- **Jest** 需要設定 \`transformIgnorePatterns: ["/node_modules/(?!(\\\\.pnpm/)?@errorkit)"]\`，因為各套件都是 ES 模組。Vitest 不需此設定。`,
  },
});
