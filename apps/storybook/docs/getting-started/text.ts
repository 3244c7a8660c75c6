import { defineText } from "../../common/localized.ts";

/** The introduction to each setup, in Markdown. */
export const gettingStartedText = defineText({
  en: {
    without: `# Without i18next

Pass your locale to the provider: a BCP 47 tag, or the browser's list of languages. Users whose language is \`zh-HK\` see the \`zh-TW\` messages, and users whose language is \`zh-Hans\` see the \`zh-CN\` messages. Without a provider, the messages are in English.

Errorkit uses i18next internally to format its messages, so install it. You do not need to configure it.`,
    with: `# With i18next

Errorkit follows the language of your i18next instance. It listens to \`languageChanged\` and uses a separate instance for its messages, so it adds no namespaces, options, or missing-key reports to yours. It works with i18next 24 to 27.`,
    another: `# With another library

Pass the current language to the provider. The messages on screen change immediately. Focus, open details, and countdowns are preserved.`,
    query: `# With TanStack Query

\`fetchOrThrow\` throws an error for failed responses, as TanStack Query expects. \`createQueryDefaults\` retries only requests that are safe to retry, up to three times, so a failure can take some seconds to appear. To show it earlier, pass \`{ retries: 1 }\`. \`createQueryCacheErrors\` and \`createMutationCacheErrors\` send errors to the toaster's store. An error of a query stays there until the query succeeds. If a surface shows the error, set \`meta: errorMeta(false)\` in the query.

A query that has no data yet clears its error when it refetches. Render the error beside the data, not instead of it (\`if (error) return …\`): then the surface stays on screen until the retry finishes, and keeps focus. If a later request fails, show a banner above the data that you have. A retry can't help after a 404, so the example has no button for it.`,
    server: `# On a server

Pass the catalog to the provider so that the initial HTML is in the user's language. A \`Failure\` is plain data, so a Server Component can pass it to a Client Component. The example uses the locale \`zh-HK\`, so it shows Traditional Chinese.`,
    choose: `# Choose a component

Show a failure where the user looks for the result: in place of what did not load, or above what is still there.`,
    chooseNotes: `Each component says the same about a failure. Only the place and the size differ. If none fits, show the messages in [your own components](?path=/docs/guides-your-own-components--docs), or in those of [Ant Design](?path=/docs/recipes-ant-design--docs), [Cloudscape](?path=/docs/recipes-cloudscape--docs), or [Material UI](?path=/docs/recipes-material-ui--docs).`,
    toChoose: `Next, [choose a component](?path=/docs/getting-started-choose-a-component--docs) for each place where a request can fail.`,
    next: `Then connect what sends your requests: [TanStack Query](?path=/docs/getting-started-with-tanstack-query--docs), [axios](?path=/docs/guides-axios--docs), [ky](?path=/docs/guides-ky--docs), [Next.js](?path=/docs/guides-next-js--docs), or [React Router](?path=/docs/guides-react-router--docs). Sign-in, support, and events are settings of the [Provider](?path=/docs/guides-provider--docs). For your own texts, see [Custom messages](?path=/docs/guides-custom-messages--docs); for your tests, [Testing](?path=/docs/guides-testing--docs).`,
  },
  "zh-CN": {
    without: `# 不使用 i18next

把语言标签传给 \`ErrorkitProvider\` 即可：任意 BCP 47 标签，或浏览器的整个语言列表。\`zh-HK\` 使用 \`zh-TW\` 的文案，\`zh-Hans\` 使用 \`zh-CN\` 的文案。没有 \`ErrorkitProvider\` 时使用英文。

Errorkit 内部使用 i18next 格式化文案，因此需要安装它，但无需配置。`,
    with: `# 使用 i18next

Errorkit 会跟随您的 i18next 实例的语言：它监听 \`languageChanged\`，文案由单独的实例处理，不会向您的实例添加命名空间、修改选项，也不会触发缺失键上报。支持 i18next 24 至 27。`,
    another: `# 使用其他国际化库

把当前语言传给 \`ErrorkitProvider\`。屏幕上的内容会立即切换，焦点和已展开的详情保持不变，倒计时不会中断。`,
    query: `# 使用 TanStack Query

\`fetchOrThrow\` 抛出 TanStack Query 所需的错误。\`createQueryDefaults\` 仅自动重试可安全重试的请求，最多三次，因此错误可能在几秒后才显示；如需更早显示，请传入 \`{ retries: 1 }\`。\`createQueryCacheErrors\` 和 \`createMutationCacheErrors\` 将错误添加到错误存储，查询的错误会保留到查询成功为止。错误已由组件显示时，请在查询中设置 \`meta: errorMeta(false)\`。

尚无数据的查询在重新请求时会清除自己的错误。请把错误放在数据旁边，不要用它取代数据（\`if (error) return …\`）：这样错误会一直显示到重试结束，焦点也不会丢失。之后的请求失败时，请保留已有数据，并在上方显示横幅。遇到 404 时重试没有用，因此示例中没有“重试”按钮。`,
    server: `# 服务端渲染

向 \`ErrorkitProvider\` 同步提供语言包，首次返回的 HTML 就会采用用户的语言。\`Failure\` 是普通数据，可由服务端组件直接传给客户端组件。示例的语言为 \`zh-HK\`，因此显示繁体中文。`,
    choose: `# 选择组件

在用户等待结果的位置显示错误：替代无法加载的内容，或放在仍在显示的内容上方。`,
    chooseNotes: `各组件对同一错误的说明相同，区别仅在于位置和大小。如果都不合适，可以在[自定义组件](?path=/docs/guides-your-own-components--docs)中显示文案，也可以使用 [Ant Design](?path=/docs/recipes-ant-design--docs)、[Cloudscape](?path=/docs/recipes-cloudscape--docs) 或 [Material UI](?path=/docs/recipes-material-ui--docs) 的组件。`,
    toChoose: `下一步，为每个可能请求失败的位置[选择组件](?path=/docs/getting-started-choose-a-component--docs)。`,
    next: `接下来，接入您用来发送请求的库或框架：[TanStack Query](?path=/docs/getting-started-with-tanstack-query--docs)、[axios](?path=/docs/guides-axios--docs)、[ky](?path=/docs/guides-ky--docs)、[Next.js](?path=/docs/guides-next-js--docs) 或 [React Router](?path=/docs/guides-react-router--docs)。登录、联系技术支持和事件在[全局配置](?path=/docs/guides-provider--docs)中设置。如需使用自己的文案，请参见[自定义文案](?path=/docs/guides-custom-messages--docs)；如需编写测试，请参见[测试](?path=/docs/guides-testing--docs)。`,
  },
  "zh-TW": {
    without: `# 不使用 i18next

把語言標籤傳給 \`ErrorkitProvider\` 即可：任何 BCP 47 標籤，或瀏覽器的整份語言清單。\`zh-HK\` 使用 \`zh-TW\` 的文案，\`zh-Hans\` 使用 \`zh-CN\` 的文案。沒有 \`ErrorkitProvider\` 時使用英文。

Errorkit 內部使用 i18next 格式化文案，因此需要安裝它，但不需要設定。`,
    with: `# 使用 i18next

Errorkit 會跟隨您的 i18next 執行個體的語言：它監聽 \`languageChanged\`，文案由另外的執行個體處理，因此不會在您的執行個體中新增命名空間或選項，也不會觸發 i18next 的缺鍵回報（missingKey）。支援 i18next 24 至 27。`,
    another: `# 使用其他國際化套件

把目前的語言傳給 \`ErrorkitProvider\`。畫面上的內容會立即切換，焦點和已展開的詳細資料維持不變，倒數不會中斷。`,
    query: `# 使用 TanStack Query

\`fetchOrThrow\` 擲出 TanStack Query 所需的錯誤。\`createQueryDefaults\` 僅自動重試可安全重試的請求，最多三次，因此錯誤可能在幾秒後才顯示；如要更早顯示，請傳入 \`{ retries: 1 }\`。\`createQueryCacheErrors\` 和 \`createMutationCacheErrors\` 將錯誤加入錯誤儲存區，查詢的錯誤會保留到查詢成功為止。錯誤已由元件顯示時，請在查詢中設定 \`meta: errorMeta(false)\`。

尚無資料的查詢在重新請求時會清除自己的錯誤。請把錯誤放在資料旁邊，不要用它取代資料（\`if (error) return …\`）：這樣錯誤會一直顯示到重試結束，焦點也不會遺失。之後的請求失敗時，請保留已有的資料，並在上方顯示橫幅。遇到 404 時再試一次沒有用，因此範例中沒有「再試一次」按鈕。`,
    server: `# 伺服器端轉譯

直接將文案目錄傳給 \`ErrorkitProvider\`，初次輸出的 HTML 就會以使用者的語言顯示。\`Failure\` 是純資料，伺服器元件可直接傳給用戶端元件。範例的語言為 \`zh-HK\`，因此顯示繁體中文。`,
    choose: `# 選擇元件

在使用者等候結果的位置顯示錯誤：取代無法載入的內容，或放在仍在畫面上的內容上方。`,
    chooseNotes: `各元件對同一錯誤的說明相同，差別只在於位置和大小。如果都不合適，可以在[自訂元件](?path=/docs/guides-your-own-components--docs)中顯示文案，也可以使用 [Ant Design](?path=/docs/recipes-ant-design--docs)、[Cloudscape](?path=/docs/recipes-cloudscape--docs) 或 [Material UI](?path=/docs/recipes-material-ui--docs) 的元件。`,
    toChoose: `下一步，為每個可能發生請求失敗的位置[選擇元件](?path=/docs/getting-started-choose-a-component--docs)。`,
    next: `接下來，整合您用來送出請求的套件或框架：[TanStack Query](?path=/docs/getting-started-with-tanstack-query--docs)、[axios](?path=/docs/guides-axios--docs)、[ky](?path=/docs/guides-ky--docs)、[Next.js](?path=/docs/guides-next-js--docs) 或 [React Router](?path=/docs/guides-react-router--docs)。登入、聯絡技術支援和事件在[全域設定](?path=/docs/guides-provider--docs)中設定。如要使用自己的文案，請參閱[自訂文案](?path=/docs/guides-custom-messages--docs)；如要撰寫測試，請參閱[測試](?path=/docs/guides-testing--docs)。`,
  },
});
