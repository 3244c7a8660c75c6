import { defineText } from "./localized.ts";

/** What a live demo shows after the user has ended its failure. */
export const liveText = defineText({
  en: {
    resolved: "The retry succeeded, so the error is gone.",
    dismissed: "You dismissed the error.",
    again: "Show again",
  },
  "zh-CN": { resolved: "重试成功，错误已消失。", dismissed: "您已关闭此错误。", again: "再次显示" },
  "zh-TW": { resolved: "重試成功，錯誤已消失。", dismissed: "您已關閉此錯誤。", again: "再次顯示" },
});
