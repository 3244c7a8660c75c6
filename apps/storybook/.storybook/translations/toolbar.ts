import type { Translations } from "./translate.ts";

/** The toolbar's menus, and their items. */
export const toolbarTranslations: Translations = {
  "Language of the user": { "zh-CN": "用户的语言", "zh-TW": "使用者的語言" },
  "Pseudo, long": { "zh-CN": "伪本地化（加长）", "zh-TW": "虛擬語言（加長）" },
  "Pseudo, right to left": { "zh-CN": "伪本地化（从右到左）", "zh-TW": "虛擬語言（由右至左）" },
  Colors: { "zh-CN": "主题", "zh-TW": "主題" },
  Light: { "zh-CN": "浅色", "zh-TW": "淺色" },
  Dark: { "zh-CN": "深色", "zh-TW": "深色" },
  "High contrast": { "zh-CN": "高对比度", "zh-TW": "高對比" },
  "High contrast, dark": { "zh-CN": "高对比度（深色）", "zh-TW": "高對比（深色）" },
  "Method of the failed request": { "zh-CN": "失败请求的方法", "zh-TW": "失敗請求的方法" },
  "Read (GET)": { "zh-CN": "读取（GET）", "zh-TW": "讀取（GET）" },
  "Write (POST)": { "zh-CN": "写入（POST）", "zh-TW": "寫入（POST）" },
  "Service that sent the response": { "zh-CN": "返回响应的服务", "zh-TW": "傳回回應的服務" },
  "Any service": { "zh-CN": "任意服务", "zh-TW": "任何服務" },
  "Retry policy": { "zh-CN": "重试策略", "zh-TW": "重試策略" },
  "HTTP standard": { "zh-CN": "HTTP 标准", "zh-TW": "HTTP 標準" },
  "Service document": { "zh-CN": "服务文档", "zh-TW": "服務文件" },
};
