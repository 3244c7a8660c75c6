import { defineText } from "../../../common/localized.ts";

export const text = defineText({
  en: {
    intro: `# Custom readers

Teach Errorkit an error format that only your service has. The usual formats need no setup, so try a response in the [error lab](?path=/story/error-lab--error-lab) first.`,
    notes: `- Your readers run before the built-in ones, and what they find stays. The built-in ones add what is missing, such as the request ID in a header. Return \`undefined\` for a response from another service.
- A reader may return \`code\`, \`message\`, \`requestId\`, \`traceId\`, \`status\`, \`kind\`, \`service\`, \`resource\`, \`retryAfterSeconds\`, \`retryClass\`, \`permissions\`, and \`fieldErrors\`: an array of \`{ path: ["disks", 0, "size"], message }\`.
- \`body\` is already parsed: JSON, XML, and HTML become objects; anything else is text. A reader that throws is skipped.
- \`retryClassByCode\` sets the retry class of an error code. For example, \`fix\` hides the button, \`user\` shows it, and \`delay-any\` also allows an automatic retry. Put a status before the code where it matters: \`"400 RACK.9"\`.
- Pass the same reader to the provider and to the store. Fetch with \`reader.fetchOrThrow\` so that code that catches the error also uses your rules.
- By default, secrets in any text are replaced with \`•••\`. To turn this off, set \`redact: false\`.

Optional readers cover the formats of specific platforms, such as \`platforms\` from \`@errorkit/core/readers/platforms\`. For your own texts for its codes, see [Custom messages](?path=/docs/guides-custom-messages--docs). See also [Server headers](?path=/docs/guides-server-headers--docs).`,
  },
  "zh-CN": {
    intro: `# 自定义读取器

让 Errorkit 识别自有服务特有的错误格式。常见的格式无需配置即可读取，请先在[“错误诊断”](?path=/story/error-lab--error-lab)中试一试。`,
    notes: `- 自定义读取器先于内置读取器运行，其结果优先；内置读取器只补充缺少的内容，例如响应头中的请求 ID。如果不是自己服务的响应，请返回 \`undefined\`。
- 读取器可以返回 \`code\`、\`message\`、\`requestId\`、\`traceId\`、\`status\`、\`kind\`、\`service\`、\`resource\`、\`retryAfterSeconds\`、\`retryClass\`、\`permissions\` 和 \`fieldErrors\`。\`fieldErrors\` 是由 \`{ path: ["disks", 0, "size"], message }\` 组成的数组。
- \`body\` 是解析后的内容：JSON、XML 和 HTML 为对象，其他为文本。抛出异常的读取器会被跳过。
- \`retryClassByCode\` 指定错误码的重试类别：\`fix\` 不显示按钮，\`user\` 显示按钮，\`delay-any\` 还允许自动重试。需要区分状态码时，请将其写在错误码之前：\`"400 RACK.9"\`。
- 请将同一个读取器传给 \`ErrorkitProvider\` 和错误存储，并用 \`reader.fetchOrThrow\` 发送请求，这样应用捕获错误时也按同样的规则读取。
- 所有文本中的敏感信息默认会被替换为 \`•••\`；如需关闭，请设置 \`redact: false\`。

部分系统的格式有可选的读取器，例如 \`@errorkit/core/readers/platforms\` 中的 \`platforms\`。如需为其错误码编写自己的文案，请参见[自定义文案](?path=/docs/guides-custom-messages--docs)。另请参见[服务端响应头](?path=/docs/guides-server-headers--docs)。`,
  },
  "zh-TW": {
    intro: `# 自訂讀取器

讓 Errorkit 辨識自有服務特有的錯誤格式。常見的格式不需設定即可讀取，請先在[「錯誤診斷」](?path=/story/error-lab--error-lab)中試試看。`,
    notes: `- 自訂讀取器先於內建讀取器執行，其結果優先；內建讀取器只補充缺少的內容，例如回應標頭中的請求 ID。如果不是自有服務的回應，請傳回 \`undefined\`。
- 讀取器可以傳回 \`code\`、\`message\`、\`requestId\`、\`traceId\`、\`status\`、\`kind\`、\`service\`、\`resource\`、\`retryAfterSeconds\`、\`retryClass\`、\`permissions\` 和 \`fieldErrors\`。\`fieldErrors\` 是由 \`{ path: ["disks", 0, "size"], message }\` 組成的陣列。
- \`body\` 是解析後的內容：JSON、XML 和 HTML 為物件，其他為文字。擲出例外狀況的讀取器會被略過。
- \`retryClassByCode\` 指定錯誤碼的重試類別：\`fix\` 不顯示按鈕，\`user\` 顯示按鈕，\`delay-any\` 還允許自動重試。需要區分狀態碼時，請將其寫在錯誤碼之前：\`"400 RACK.9"\`。
- 請將同一個讀取器傳給 \`ErrorkitProvider\` 和錯誤儲存區，並用 \`reader.fetchOrThrow\` 送出請求，這樣應用程式攔截錯誤時也依同樣的規則讀取。
- 所有文字中的敏感資訊預設會以 \`•••\` 取代；如要關閉，請設定 \`redact: false\`。

部分系統的格式有可選用的讀取器，例如 \`@errorkit/core/readers/platforms\` 中的 \`platforms\`。如要為其錯誤碼撰寫自己的文案，請參閱[自訂文案](?path=/docs/guides-custom-messages--docs)。另請參閱[伺服器回應標頭](?path=/docs/guides-server-headers--docs)。`,
  },
});
