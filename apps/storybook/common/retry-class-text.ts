import type { RetryClass } from "@errorkit/core";
import { defineText } from "./localized.ts";

/** What a page says of a retry: the retry class, or that a client canceled the request, so that nothing has to change. */
export type RetryLabel = RetryClass | "canceled";

/** The key of the messages of a canceled request, which those of 499 are too. */
export const ABORTED_KEY = "failure.aborted";

/** The label of a failure. A canceled request is not wrong, although its class is that of wrong requests: 499 is treated as 400. */
export const getRetryLabel = (retryClass: RetryClass, messageKey: string): RetryLabel =>
  messageKey === ABORTED_KEY ? "canceled" : retryClass;

/** The text of each label. */
export const retryClassText = defineText<RetryLabel>({
  en: {
    none: "No retry needed",
    redirect: "Follow the redirect",
    fix: "Don't retry unchanged",
    credentials: "Sign in or get access",
    user: "Resolve the cause first",
    "delay-any": "Retry later",
    "delay-idempotent": "Retry later if it's safe to send it twice",
    "new-connection": "Retry over a new connection",
    canceled: "No automatic retry; the user may start again",
  },
  "zh-CN": {
    none: "无需重试",
    redirect: "转到其他地址",
    fix: "请勿原样重试",
    credentials: "先登录或申请权限",
    user: "先解决问题",
    "delay-any": "稍后重试",
    "delay-idempotent": "幂等请求可稍后重试",
    "new-connection": "换用新连接重试",
    canceled: "不自动重试，可重新操作",
  },
  "zh-TW": {
    none: "不需重試",
    redirect: "前往其他網址",
    fix: "請勿原樣重試",
    credentials: "先登入或申請權限",
    user: "先解決問題",
    "delay-any": "稍後再試",
    "delay-idempotent": "等冪請求可稍後再試",
    "new-connection": "改用新連線重試",
    canceled: "不自動重試，可重新操作",
  },
});
