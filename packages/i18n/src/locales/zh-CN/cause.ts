import type { cause as source } from "../en/cause.ts";
import type { TranslatedTable } from "../translation.ts";

export const cause: TranslatedTable<typeof source> = {
  "cause.quota": [
    "配额已用完",
    "此账号或项目的用量已达到配额上限。",
    "请删除不需要的资源，或联系管理员提高配额。",
  ],
  "cause.frozen": [
    "账号或资源已冻结",
    "可能存在欠费，或账号受到限制。",
    "请查看此账号的账单，或联系技术支持。",
  ],
  "cause.unsubscribed": [
    "服务尚未开通",
    "此账号未开通此服务，或订阅已到期。",
    "请为此账号和区域开通服务，然后重试。",
  ],
  "cause.token": ["登录凭证未通过验证", "登录凭证可能已过期或不正确。", "请重新登录后继续。"],
  "cause.busy": ["资源正忙", "可能有其他操作正在进行，暂时无法更改此资源。", "请等待操作完成，然后重试。"],
  "cause.mismatch": [
    "服务无法处理此请求",
    "页面与服务的版本可能不一致。",
    "请刷新页面后重试。如果问题仍然存在，请联系技术支持。",
  ],
};
