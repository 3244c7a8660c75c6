/** The API's validation messages, in the language of the request. */
const fieldMessages = {
  en: {
    name: "Use 4 to 32 lowercase letters, digits, or hyphens, starting with a letter.",
    replicas: "Enter a number from 1 to 32.",
    model: "Choose a model in this region.",
  },
  "zh-CN": {
    name: "请使用 4 到 32 个小写字母、数字或连字符，并以字母开头。",
    replicas: "请输入 1 到 32 之间的数字。",
    model: "请选择此区域的模型。",
  },
  "zh-TW": {
    name: "請使用 4 到 32 個小寫字母、數字或連字號，並以字母開頭。",
    replicas: "請輸入 1 到 32 之間的數字。",
    model: "請選擇此區域的模型。",
  },
} as const;

export type Field = keyof (typeof fieldMessages)["en"];

export function getFieldMessage(field: Field, acceptLanguage: string | null): string {
  const language = acceptLanguage?.split(",")[0] ?? "en";
  return fieldMessages[language in fieldMessages ? (language as keyof typeof fieldMessages) : "en"][field];
}
