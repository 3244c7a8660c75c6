import type { Translations } from "./translate.ts";

/** The titles of the panels below a story. */
export const panelTranslations: Translations = {
  Announcements: { "zh-CN": "朗读内容", "zh-TW": "朗讀內容" },
  Controls: { "zh-CN": "参数", "zh-TW": "參數" },
  Actions: { "zh-CN": "事件", "zh-TW": "事件" },
  Interactions: { "zh-CN": "交互测试", "zh-TW": "互動測試" },
  Accessibility: { "zh-CN": "无障碍检查", "zh-TW": "無障礙檢查" },
};
