// Generated from src/locales by `npm run i18n:essential -w @errorkit/i18n`. Do not edit.
import { flatten } from "./locales/flatten.ts";
import type { SupportedLocale } from "./locales/index.ts";

/** The essential messages of every locale whose catalog is loaded later. */
export const essentialMessages: Readonly<Partial<Record<SupportedLocale, Readonly<Record<string, string>>>>> = {
  "zh-CN": {
    ...flatten({
    "failure.network": ["未收到完整响应","可能是网络、VPN、代理或服务的问题。","请检查网络、VPN 或代理设置{{retry?后重试}}。","请先确认更改是否已生效，再决定是否{{retry?重试|重新操作}}。"],
    "failure.timeout": ["等待响应超时","网络可能较慢，或服务响应较慢。","请检查网络连接{{retry?后重试}}。","操作可能仍在进行。请先确认更改是否已生效，再决定是否{{retry?重试|重新操作}}。"],
    "failure.offline": ["网络已断开","此设备未连接网络。","请恢复网络连接{{retry?后重试}}。","恢复网络连接后，请先确认更改是否已生效，再决定是否{{retry?重试|重新操作}}。"],
    "unknown": ["出现未知错误","错误原因尚不明确。","请稍后{{retry?重试|再来查看}}{{support?。如果问题仍然存在，请联系技术支持并提供错误详情}}。","请先确认更改是否已生效，再决定是否{{retry?重试|重新操作}}。"],
    }),
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
  },
  "zh-TW": {
    ...flatten({
    "failure.network": ["未收到完整回應","可能是網路、VPN、代理伺服器或服務的問題。","請檢查網路、VPN 或代理伺服器設定{{retry?，然後再試一次}}。","請先確認變更是否已生效，再決定是否{{retry?重試|重新操作}}。"],
    "failure.timeout": ["等候回應逾時","網路可能較慢，或服務回應較慢。","請檢查網路連線{{retry?，然後再試一次}}。","操作可能仍在進行。請先確認變更是否已生效，再決定是否{{retry?重試|重新操作}}。"],
    "failure.offline": ["網路已中斷","此裝置未連線至網路。","請恢復網路連線{{retry?，然後再試一次}}。","恢復網路連線後，請先確認變更是否已生效，再決定是否{{retry?重試|重新操作}}。"],
    "unknown": ["發生未預期的錯誤","錯誤原因尚不明確。","請稍後{{retry?再試|再回來查看}}{{support?。如果問題持續發生，請聯絡技術支援並提供錯誤的詳細資料}}。","請先確認變更是否已生效，再決定是否{{retry?重試|重新操作}}。"],
    }),
    "ui.retry": "再試一次",
    "ui.retrying": "正在重試…",
    "ui.dismiss": "關閉",
    "ui.details": "詳細資料",
    "ui.requestId": "請求 ID",
    "ui.copyRequestId": "複製請求 ID",
    "a11y.error": "錯誤",
    "a11y.warning": "警告",
    "a11y.titled": "{{severity}}：{{title}}",
    "a11y.announcement": "{{severity}}：{{title}}。{{nextStep}}",
  },
};
