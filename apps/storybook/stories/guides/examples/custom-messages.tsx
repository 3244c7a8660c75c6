import type { MessageOverrides } from "@errorkit/i18n";
import type { CustomizePresentation } from "@errorkit/react";
import { ErrorBanner, ErrorkitProvider } from "@errorkit/react";
import "@errorkit/react/styles.css";

// Outside of components: the provider reads it once.
const messages: MessageOverrides = {
  en: {
    "code.QUOTA_EXCEEDED.title": "The GPU quota is used up",
    "code.QUOTA_EXCEEDED.description": "All GPUs in this project are in use.",
    "code.QUOTA_EXCEEDED.nextStep": "Stop a job, {{retry?then try again|then start yours again}}.",
    "field.too_small": "Enter a larger number",
    "ui.contactSupport": "Open a ticket",
  },
  "zh-CN": {
    "code.QUOTA_EXCEEDED.title": "GPU 配额已用完",
    "code.QUOTA_EXCEEDED.description": "此项目的 GPU 均已被占用。",
    "code.QUOTA_EXCEEDED.nextStep": "请先停止其他作业，{{retry?然后重试|再重新启动此作业}}。",
    "field.too_small": "请输入更大的数值",
    "ui.contactSupport": "提交工单",
  },
  "zh-TW": {
    "code.QUOTA_EXCEEDED.title": "GPU 配額已用完",
    "code.QUOTA_EXCEEDED.description": "此專案的 GPU 全都在使用中。",
    "code.QUOTA_EXCEEDED.nextStep": "請先停止其他作業，{{retry?然後再試一次|再重新啟動此作業}}。",
    "field.too_small": "請輸入較大的數值",
    "ui.contactSupport": "建立支援案例",
  },
};

const jobs = { en: "Show jobs", "zh-CN": "查看作业", "zh-TW": "查看作業" };

// What messages cannot say: which actions your app has.
const customize: CustomizePresentation = (failure, defaults, { locale }) =>
  failure.code === "QUOTA_EXCEEDED"
    ? { ...defaults, severity: "warning", actions: [{ id: "jobs", label: jobs[locale], href: "#jobs" }] }
    : defaults;

interface AppProps {
  locale: string; // "zh-CN"
  error: unknown;
  subject: string;
}

export function App({ locale, error, subject }: AppProps) {
  return (
    <ErrorkitProvider locale={locale} messages={messages} customize={customize} supportHref="#support">
      <ErrorBanner error={error} subject={subject} serverMessage="details" />
    </ErrorkitProvider>
  );
}
