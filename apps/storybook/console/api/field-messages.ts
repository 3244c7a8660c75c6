/** The API's messages about a field, in the language of the request: about an invalid value, and about one that the service refuses. */
const fieldMessages = {
  en: {
    invalid: {
      name: "Use 4 to 32 lowercase letters, digits, or hyphens, starting with a letter.",
      replicas: "Enter a number from 1 to 32.",
      model: "Enter the name of a model, at least 3 letters.",
    },
    refused: {
      name: "Another project uses this name. Choose another.",
      replicas: "The quota of this project doesn't allow this many replicas.",
      model: "This region has no model with this name. Enter another.",
    },
  },
  "zh-CN": {
    invalid: {
      name: "请使用 4 到 32 个小写字母、数字或连字符，并以字母开头。",
      replicas: "请输入 1 到 32 之间的数字。",
      model: "请输入模型名称，至少 3 个字母。",
    },
    refused: {
      name: "其他项目已使用此名称，请换一个名称。",
      replicas: "此项目的配额不足以运行这么多实例。",
      model: "此区域没有该名称的模型，请换一个模型。",
    },
  },
  "zh-TW": {
    invalid: {
      name: "請使用 4 到 32 個小寫英文字母、數字或連字號，並以英文字母開頭。",
      replicas: "請輸入 1 到 32 之間的數字。",
      model: "請輸入模型名稱，至少 3 個英文字母。",
    },
    refused: {
      name: "其他專案已使用此名稱，請換一個名稱。",
      replicas: "此專案的配額不足以執行這麼多複本。",
      model: "此區域沒有此名稱的模型，請換一個模型。",
    },
  },
} as const;

export type FieldProblemType = keyof (typeof fieldMessages)["en"];
export type Field = keyof (typeof fieldMessages)["en"]["invalid"];

export function getFieldMessage(field: Field, type: FieldProblemType, acceptLanguage: string | null): string {
  const language = acceptLanguage?.split(",")[0] ?? "en";
  const locale = language in fieldMessages ? (language as keyof typeof fieldMessages) : "en";
  return fieldMessages[locale][type][field];
}
