import type { MessageOverrides } from "@errorkit/i18n";
import { createErrorStore, ErrorkitProvider, ErrorToaster } from "@errorkit/react";
import type { ReactNode } from "react";
import "@errorkit/react/styles.css";

// Statuses and network errors have messages already. Only your own codes remain.
const messages: MessageOverrides = {
  en: {
    "code.QUOTA_EXCEEDED.title": "The GPU quota is used up",
    "code.QUOTA_EXCEEDED.description": "All GPUs in this project are in use.",
    "code.QUOTA_EXCEEDED.nextStep": "Stop a job first.",
  },
  "zh-CN": {
    "code.QUOTA_EXCEEDED.title": "GPU 配额已用完",
    "code.QUOTA_EXCEEDED.description": "此项目的 GPU 均已被占用。",
    "code.QUOTA_EXCEEDED.nextStep": "请先停止其他作业。",
  },
  "zh-TW": {
    "code.QUOTA_EXCEEDED.title": "GPU 配額已用完",
    "code.QUOTA_EXCEEDED.description": "此專案的 GPU 全都在使用中。",
    "code.QUOTA_EXCEEDED.nextStep": "請先停止其他作業。",
  },
};

export const errors = createErrorStore();
export const errorHandler = (error: unknown) => errors.add(error);

export function Root({ children }: { children: ReactNode }) {
  return (
    <ErrorkitProvider locale={navigator.languages} messages={messages}>
      {children}
      <ErrorToaster store={errors} />
    </ErrorkitProvider>
  );
}
