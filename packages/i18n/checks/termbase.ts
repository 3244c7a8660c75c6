import type { Check } from "./types.ts";
import { perText } from "./types.ts";

/** An English term and its Chinese terms. A pattern has alternatives where more than one term is correct. */
const terms: readonly (readonly [english: RegExp, zhCN: RegExp, zhTW: RegExp])[] = [
  [/\brequests?\b(?! id| timed out)/i, /请求|申请/, /請求|申請|要求/],
  [/\bresponse\b/i, /响应/, /回應/],
  [/\bserver\b/i, /服务器/, /伺服器/],
  [/\bgateway\b/i, /网关/, /閘道/],
  [/\bproxy\b/i, /代理/, /代理伺服器/],
  [/\bpermissions?\b/i, /权限/, /權限/],
  [/\baccount\b/i, /账号/, /帳戶/],
  [/\badministrator\b/i, /管理员/, /管理員/],
  [/\bsign(ed)? in\b/i, /登录/, /登入/],
  [/\bquota\b/i, /配额/, /配額/],
  [/\btime(d)? ?out\b/i, /超时/, /逾時/],
  [/\brequest id\b/i, /请求 ID/, /請求 ID/],
  [/\btrace id\b/i, /追踪 ID/, /追蹤 ID/],
  [/\berror code\b/i, /错误码/, /錯誤碼/],
  [/\bstatus code\b/i, /状态码/, /狀態碼/],
  [/\bdetails\b/i, /详情/, /詳細資料/],
  [/\breport\b/i, /诊断信息/, /診斷資訊/],
  [/\bcopy\b|\bcopied\b/i, /复制/, /複製/],
  [/\brefresh\b/i, /刷新/, /重新整理/],
  [/\bcontact support\b/i, /联系技术支持/, /聯絡技術支援/],
  [/\bmaintenance\b/i, /维护/, /維護/],
  [/\bnetwork\b/i, /网络/, /網路/],
  [/\bcanceled\b/i, /取消/, /取消/],
  [/^retry$/i, /^重试$/, /^再試一次$/],
  [/\btry again\b/i, /重试|重新发送/, /再試|重試|重新送出/],
  [/\bretry\b/i, /重试|重新发送/, /再試|重試|重新送出/],
  [/\bstack trace\b/i, /堆栈信息/, /堆疊追蹤/],
];

/** 18: a term is translated the same way everywhere. */
export const termbase: Check = perText(
  18,
  (text, key, { locale, source }) => {
    const column = locale === "zh-CN" ? 1 : locale === "zh-TW" ? 2 : undefined;
    const english = source[key] ?? "";
    if (column === undefined || key.startsWith("name.")) return false;
    const term = terms.find((row) => row[0].test(english) && !row[column].test(text));
    return term && `translates "${english}" without ${term[column].source}`;
  },
  "warn",
);
