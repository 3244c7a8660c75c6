import type { Failure } from "@errorkit/core";
import type { Locale } from "./peer.ts";

/** The messages of an alert whose peer has none. */
export interface AlertMessages {
  readonly title: string;
  readonly text: string;
  readonly retry: string;
  readonly dismiss: string;
}

export const messages: Readonly<Record<Locale, Readonly<Record<number, AlertMessages>>>> = {
  en: {
    500: { title: "Server error", text: "Try again.", retry: "Retry", dismiss: "Dismiss" },
    503: { title: "Service busy", text: "Try later.", retry: "Retry", dismiss: "Dismiss" },
  },
  "zh-CN": {
    500: { title: "服务器出错", text: "请重试。", retry: "重试", dismiss: "关闭" },
    503: { title: "服务繁忙", text: "请稍后重试。", retry: "重试", dismiss: "关闭" },
  },
};

/** Returns the messages for a failure. */
export const getMessages = ({ status = 500 }: Failure, locale: Locale): AlertMessages =>
  messages[locale][status] as AlertMessages;
