import type { RetryClass } from "@errorkit/core";
import { defineText } from "./localized.ts";

/** A label for each retry class. */
export const retryClassText = defineText<RetryClass>({
  en: {
    none: "No retry needed",
    redirect: "Follow the redirect",
    fix: "Change the request first",
    credentials: "Sign in or get access",
    user: "Resolve the cause first",
    "delay-any": "Retry later",
    "delay-idempotent": "Retry later if sending twice is safe",
    "new-connection": "Retry on a new connection",
  },
  "zh-CN": {
    none: "无需重试",
    redirect: "转到其他地址",
    fix: "先修改请求",
    credentials: "先登录或申请权限",
    user: "先解决问题",
    "delay-any": "稍后重试",
    "delay-idempotent": "可安全重复时，稍后重试",
    "new-connection": "换用新连接重试",
  },
  "zh-TW": {
    none: "不需重試",
    redirect: "前往其他網址",
    fix: "先變更請求",
    credentials: "先登入或申請權限",
    user: "先解決問題",
    "delay-any": "稍後再試",
    "delay-idempotent": "可安全重複時，稍後再試",
    "new-connection": "改用新連線重試",
  },
});
