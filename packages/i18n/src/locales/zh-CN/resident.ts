import type { controls as sourceControls, failures as sourceFailures } from "../en/resident.ts";
import type { TranslatedTable, Translation } from "../translation.ts";

export const failures: TranslatedTable<typeof sourceFailures> = {
  "failure.network": [
    "无法连接到服务",
    "未收到完整响应，可能是网络、代理或服务的问题。",
    "请检查网络、VPN 或代理设置，然后重试。",
    "请先确认更改是否已生效，再决定是否重试。",
  ],
  "failure.timeout": [
    "等待响应超时",
    "可能是网络或服务较慢。",
    "请检查网络连接，然后重试。",
    "操作可能仍在进行。请先确认更改是否已生效，再决定是否重试。",
  ],
  "failure.offline": ["网络已断开", "此设备未连接网络。", "请恢复网络连接，然后重试。"],
  unknown: [
    "出现意外问题",
    "原因尚不明确。",
    "请稍后重试。如果问题仍然存在，请联系技术支持并提供错误详情。",
    "请先确认更改是否已生效，再决定是否重试。",
  ],
};

export const controls: Translation<typeof sourceControls> = {
  "ui.retry": "重试",
  "ui.retrying": "正在重试…",
  "ui.dismiss": "关闭",
  "ui.details": "详情",
  "ui.requestId": "请求 ID",
  "ui.copyRequestId": "复制请求 ID",
  "a11y.error": "错误",
  "a11y.warning": "警告",
  "a11y.titled": "{{severity}}：{{title}}",
  "a11y.announcement": "{{severity}}：{{title}}。{{nextStep}}",
};
