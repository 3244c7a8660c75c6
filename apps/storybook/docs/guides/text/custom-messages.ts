import { defineText } from "../../../common/localized.ts";

export const text = defineText({
  en: {
    intro: `# Custom messages

Give your service's error codes their own messages, and change any Errorkit message.`,
    notes: `- **Order of precedence:** the surface's props (\`title\`, \`description\`, \`nextStep\`, \`actions\`), then \`customize\`, then \`messages\`, then Errorkit's message for the code, the status, and the class of the status.
- **\`messages\`** has one object for each locale. \`code.<code>\` is for an error code, \`code.<service>.<code>\` for the code of one service, \`field.<code>\` for the code of a field error. Write a code with its dots: the title for \`RACK.7\` is \`code.RACK.7.title\`. Any other key replaces an Errorkit message.
- **Write every part in every locale.** A code that has only a title is shown without a description, and in a locale without the code, users see Errorkit's message for the status. During development, the console lists the missing keys.
- **\`{{retry?…|…}}\`** is a choice: the first text is used where a retry is offered, the second otherwise. \`refresh\` and \`support\` work the same way.
- **\`subject\`** names what failed, before the title and in the announcement. It is in the language of your app.
- **\`serverMessage\`** sets where the service's message appears. By default, it is below the description for a 4xx that the user can resolve and for a failure inside a 200, and in the details otherwise, also where an \`ErrorSummary\` lists the errors of fields. If your own message says the same thing, choose \`"details"\`.
- **\`customize\`** runs while React renders, so it must be pure. If it throws, Errorkit's texts stay.

Define \`messages\` outside components: the provider reads the object once. The [Messages](?path=/story/messages--messages) page shows every key and its text.`,
  },
  "zh-CN": {
    intro: `# 自定义文案

为自有服务的错误码编写文案，也可以修改 Errorkit 的任意文案。`,
    notes: `- **优先级**：组件属性（\`title\`、\`description\`、\`nextStep\`、\`actions\`）最高，其次是 \`customize\`、\`messages\`，最后是 Errorkit 为错误码、状态码及状态码类别提供的文案。
- **\`messages\`** 按语言分别定义。\`code.<code>\` 对应错误码，\`code.<service>.<code>\` 对应某个服务的错误码，\`field.<code>\` 对应字段错误的错误码。错误码中的点号照写：\`RACK.7\` 的标题为 \`code.RACK.7.title\`。其他键会替换 Errorkit 的文案。
- **请为每种语言编写所有部分。**错误码只定义了标题时，不会显示说明；缺少某种语言时，用户看到的是状态码的文案。开发时，浏览器控制台会列出缺少的键。
- **\`{{retry?…|…}}\`** 表示二选一：可以重试时使用前者，否则使用后者。\`refresh\` 和 \`support\` 同理。
- **\`subject\`** 是出错的内容，显示和朗读时均位于标题之前，请使用应用的语言。
- **\`serverMessage\`** 决定服务返回的信息显示在哪里。默认情况下，对于用户可以自行解决的 4xx 错误和状态码为 200 的失败响应，此信息显示在文案下方，其余情况以及 \`ErrorSummary\` 已列出字段错误时，显示在详情中。自定义文案已说明同样内容时，请设为 \`"details"\`。
- **\`customize\`** 在渲染时执行，必须是纯函数。如果抛出异常，则使用 Errorkit 的文案。

请在组件之外定义 \`messages\`，它只会读取一次。[文案](?path=/story/messages--messages)页面列出了所有键及其内容。`,
  },
  "zh-TW": {
    intro: `# 自訂文案

為自有服務的錯誤碼撰寫文案，也可以變更 Errorkit 的任何文案。`,
    notes: `- **優先順序**：元件屬性（\`title\`、\`description\`、\`nextStep\`、\`actions\`）最高，其次是 \`customize\`、\`messages\`，最後是 Errorkit 為錯誤碼、狀態碼及狀態碼類別提供的文案。
- **\`messages\`** 依語言分別定義。\`code.<code>\` 對應錯誤碼，\`code.<service>.<code>\` 對應某個服務的錯誤碼，\`field.<code>\` 對應欄位錯誤的錯誤碼。錯誤碼中的點號照寫：\`RACK.7\` 的標題為 \`code.RACK.7.title\`。其他鍵會取代 Errorkit 的文案。
- **請為每種語言撰寫所有部分。**錯誤碼若只定義標題，就不會顯示說明；缺少某種語言時，使用者看到的是狀態碼的文案。開發時，瀏覽器主控台會列出缺少的鍵。
- **\`{{retry?…|…}}\`** 表示二選一：可以重試時使用前者，否則使用後者。\`refresh\` 和 \`support\` 亦同。
- **\`subject\`** 是發生錯誤的內容，顯示和朗讀時都位於標題之前，請使用應用程式的語言。
- **\`serverMessage\`** 決定服務傳回的訊息顯示在哪裡。預設情況下，若為使用者可自行解決的 4xx 錯誤或狀態碼為 200 的失敗回應，訊息會顯示在文案下方，其餘情況以及 \`ErrorSummary\` 已列出欄位錯誤時，則顯示在詳細資料中。自訂文案已說明相同內容時，請設為 \`"details"\`。
- **\`customize\`** 在轉譯時執行，必須是純函式。如果擲出例外狀況，則使用 Errorkit 的文案。

請在元件之外定義 \`messages\`，它只會讀取一次。[文案](?path=/story/messages--messages)頁面列出了所有鍵及其內容。`,
  },
});
