import type { controls as sourceControls, failures as sourceFailures } from "../en/resident.ts";
import type { TranslatedTable, Translation } from "../translation.ts";

export const failures: TranslatedTable<typeof sourceFailures> = {
  "failure.network": [
    "無法連線至服務",
    "未收到完整回應，可能是網路、代理伺服器或服務的問題。",
    "請檢查網路、VPN 或代理伺服器設定，然後再試一次。",
    "請先確認變更是否已生效，再決定是否重試。",
  ],
  "failure.timeout": [
    "等候回應逾時",
    "可能是網路或服務較慢。",
    "請檢查網路連線，然後再試一次。",
    "操作可能仍在進行。請先確認變更是否已生效，再決定是否重試。",
  ],
  "failure.offline": ["網路已中斷", "此裝置未連線至網路。", "請恢復網路連線，然後再試一次。"],
  unknown: [
    "發生未預期的問題",
    "原因尚不明確。",
    "請稍後再試。如果問題持續發生，請聯絡技術支援並提供錯誤的詳細資料。",
    "請先確認變更是否已生效，再決定是否重試。",
  ],
};

export const controls: Translation<typeof sourceControls> = {
  "ui.retry": "重試",
  "ui.retrying": "正在重試…",
  "ui.dismiss": "關閉",
  "ui.details": "詳細資料",
  "ui.requestId": "請求 ID",
  "ui.copyRequestId": "複製請求 ID",
  "a11y.error": "錯誤",
  "a11y.warning": "警告",
  "a11y.titled": "{{severity}}：{{title}}",
  "a11y.announcement": "{{severity}}：{{title}}。{{nextStep}}",
};
