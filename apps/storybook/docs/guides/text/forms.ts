import { defineText } from "../../../common/localized.ts";

export const text = defineText({
  en: {
    intro: `# Forms

Show what the server rejected: \`ErrorSummary\` lists the fields above the form, and selecting one moves focus to it. Your form library shows the same messages beside the fields.`,
    response: `The form above received this 422:`,
    paths: `Errorkit reads the fields of the usual formats: \`disks[0].size\`, \`disks.0.size\`, and the pointer \`/disks/0/size\` are all the path \`["disks", 0, "size"]\`. To see what it reads in a response of your service, paste it into the [error lab](?path=/story/error-lab--error-lab).`,
    hookForm: `## react-hook-form

\`setFormErrors\` sets errors only for fields that the form has, because an error of any other field would block the next submission. \`ErrorSummary\` lists the errors of all fields.`,
    antd: `## Ant Design

antd keeps an error until your app removes it. Call \`setAntdErrors(form, error)\` after each submission, with \`null\` after a success, and \`clearAntdErrors(form)\` in \`onValuesChange\`. This is the form at the top of the page; the recipe for [Ant Design](?path=/docs/recipes-ant-design--docs) has the rest.`,
    mui: `## Material UI and other libraries

\`toFormErrors\` returns \`{ name, messages }\` for each field that the service rejected. A field without an error is not in the list.`,
    notes: `## All forms

- If the service names fields differently from your form, pass \`{ getName: (path) => … }\`.
- With your own reader, pass \`reader.toFailure(error)\`, so that the fields are read with your rules.
- **\`field.<code>\`** in your messages replaces the service's text in the summary. With \`{ translator }\`, the field shows the same text, otherwise the service's.
- In a component of your own, \`useFieldErrors(error)\` returns the list with these texts. They follow a change of the language.
- The summary takes focus after a failed submission, so screen readers read it. If the fields of your library announce their errors too (Cloudscape, antd 5), screen readers read each error twice. Then pass \`autoFocus={false}\` and \`announce="off"\` while \`useFieldErrors(error)\` has entries.

See also [Custom messages](?path=/docs/guides-custom-messages--docs) and [ErrorSummary](?path=/docs/components-errorsummary--docs).`,
  },
  "zh-CN": {
    intro: `# 表单

显示未通过服务端校验的内容：\`ErrorSummary\` 在表单上方列出出错的字段，选择某个字段即可将焦点移至该处；表单库在字段旁显示相同的信息。`,
    response: `以上表单收到的是这样的 422 响应：`,
    paths: `Errorkit 可以读取常见格式中的字段：\`disks[0].size\`、\`disks.0.size\` 和指针 \`/disks/0/size\` 均为路径 \`["disks", 0, "size"]\`。如需了解它从自有服务的响应中读取到什么，请将响应粘贴到[“错误诊断”](?path=/story/error-lab--error-lab)中。`,
    hookForm: `## react-hook-form

\`setFormErrors\` 只为表单中已有的字段设置错误：如果为其他字段设置错误，表单将无法再次提交。\`ErrorSummary\` 则列出所有字段的错误。`,
    antd: `## Ant Design

antd 不会自动清除错误。每次提交后请调用 \`setAntdErrors(form, error)\`（成功时传入 \`null\`），并在 \`onValuesChange\` 中调用 \`clearAntdErrors(form)\`。本页顶部就是这个表单，其他组件参见 [Ant Design](?path=/docs/recipes-ant-design--docs) 集成示例。`,
    mui: `## Material UI 和其他组件库

\`toFormErrors\` 为服务拒绝的每个字段返回 \`{ name, messages }\`，没有错误的字段不在列表中。`,
    notes: `## 通用说明

- 如果服务与表单的字段名称不同，请传入 \`{ getName: (path) => … }\`。
- 使用自定义读取器时，请传入 \`reader.toFailure(error)\`，以按自定义规则读取字段。
- 自定义文案中的 **\`field.<code>\`** 会替换摘要中服务返回的文本。传入 \`{ translator }\` 后，字段旁显示相同的文本，否则显示服务的原文。
- 在自定义组件中，可使用 \`useFieldErrors(error)\` 获取包含这些文本的列表；切换语言后，文本随之更新。
- 提交失败后，焦点移至摘要，由屏幕阅读器朗读。如果组件库的字段也会自动朗读错误（例如 Cloudscape、antd 5），每个错误会被朗读两次；此时若 \`useFieldErrors(error)\` 不为空，请传入 \`autoFocus={false}\` 和 \`announce="off"\`。

另请参见[自定义文案](?path=/docs/guides-custom-messages--docs)和 [ErrorSummary](?path=/docs/components-errorsummary--docs)。`,
  },
  "zh-TW": {
    intro: `# 表單

顯示未通過伺服器驗證的內容：\`ErrorSummary\` 在表單上方列出發生錯誤的欄位，選取某個欄位即可將焦點移至該處；表單套件在欄位旁顯示相同的訊息。`,
    response: `以上表單收到的是這樣的 422 回應：`,
    paths: `Errorkit 可以讀取常見格式中的欄位：\`disks[0].size\`、\`disks.0.size\` 和指標 \`/disks/0/size\` 均為路徑 \`["disks", 0, "size"]\`。如要了解它從自有服務的回應中讀取到什麼，請將回應貼到[「錯誤診斷」](?path=/story/error-lab--error-lab)中。`,
    hookForm: `## react-hook-form

\`setFormErrors\` 只為表單中已有的欄位設定錯誤：若為其他欄位設定錯誤，表單就無法再次送出。\`ErrorSummary\` 則會列出所有欄位的錯誤。`,
    antd: `## Ant Design

antd 不會自動清除錯誤。每次送出後請呼叫 \`setAntdErrors(form, error)\`（成功時傳入 \`null\`），並在 \`onValuesChange\` 中呼叫 \`clearAntdErrors(form)\`。本頁頂端就是這個表單，其他元件請參閱 [Ant Design](?path=/docs/recipes-ant-design--docs) 整合範例。`,
    mui: `## Material UI 和其他元件庫

\`toFormErrors\` 為服務拒絕的每個欄位傳回 \`{ name, messages }\`，沒有錯誤的欄位不在清單中。`,
    notes: `## 通用說明

- 如果服務與表單的欄位名稱不同，請傳入 \`{ getName: (path) => … }\`。
- 使用自訂讀取器時，請傳入 \`reader.toFailure(error)\`，以依自訂規則讀取欄位。
- 自訂文案中的 **\`field.<code>\`** 會取代摘要中服務傳回的文字。傳入 \`{ translator }\` 後，欄位旁會顯示相同的文字，否則顯示服務的原文。
- 在自訂元件中，可使用 \`useFieldErrors(error)\` 取得包含這些文字的清單；切換語言後，文字會隨之更新。
- 送出失敗後，焦點移至摘要，由螢幕閱讀器朗讀。如果元件庫的欄位也會自動朗讀錯誤（例如 Cloudscape、antd 5），每個錯誤會被朗讀兩次；此時若 \`useFieldErrors(error)\` 不為空，請傳入 \`autoFocus={false}\` 和 \`announce="off"\`。

另請參閱[自訂文案](?path=/docs/guides-custom-messages--docs)和 [ErrorSummary](?path=/docs/components-errorsummary--docs)。`,
  },
});
