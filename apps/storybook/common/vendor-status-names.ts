import type { VendorStatus } from "@errorkit/core/services";
import type { Localized } from "./localized.ts";
import { localize } from "./localized.ts";

/** The names of codes that vendors use, by their English names. */
const names: Readonly<Record<string, Omit<Localized<string>, "en">>> = {
  "Page Expired": { "zh-CN": "页面已过期", "zh-TW": "頁面已過期" },
  "Enhance Your Calm": { "zh-CN": "请求过于频繁", "zh-TW": "請求過於頻繁" },
  "Method Failure": { "zh-CN": "方法执行失败", "zh-TW": "方法執行失敗" },
  "Security Rejection": { "zh-CN": "因安全原因拒绝", "zh-TW": "因安全因素拒絕" },
  "Login Time-out": { "zh-CN": "登录超时", "zh-TW": "登入逾時" },
  "No Response": { "zh-CN": "无响应", "zh-TW": "無回應" },
  "Retry With": { "zh-CN": "补充信息后重试", "zh-TW": "補充資訊後再試" },
  "Client Closed Connection": { "zh-CN": "客户端关闭了连接", "zh-TW": "用戶端關閉了連線" },
  "Too Many Forwarded Addresses": { "zh-CN": "转发地址过多", "zh-TW": "轉送位址過多" },
  "Request Header Too Large": { "zh-CN": "请求头过大", "zh-TW": "請求標頭過大" },
  "SSL Certificate Error": { "zh-CN": "SSL 证书错误", "zh-TW": "SSL 憑證錯誤" },
  "SSL Certificate Required": { "zh-CN": "需要 SSL 证书", "zh-TW": "需要 SSL 憑證" },
  "HTTP Request Sent to HTTPS Port": {
    "zh-CN": "向 HTTPS 端口发送了 HTTP 请求",
    "zh-TW": "向 HTTPS 連接埠送出了 HTTP 請求",
  },
  "Invalid Token": { "zh-CN": "令牌无效", "zh-TW": "權杖無效" },
  "Client Closed Request": { "zh-CN": "客户端关闭了请求", "zh-TW": "用戶端關閉了請求" },
  Canceled: { "zh-CN": "已取消", "zh-TW": "已取消" },
  "Bandwidth Limit Exceeded": { "zh-CN": "超出带宽限制", "zh-TW": "超出頻寬限制" },
  "Web Server Returned an Unknown Error": {
    "zh-CN": "源站返回未知错误",
    "zh-TW": "來源伺服器傳回未知錯誤",
  },
  "Web Server Is Down": { "zh-CN": "源站拒绝连接", "zh-TW": "來源伺服器拒絕連線" },
  "Connection Timed Out": { "zh-CN": "连接源站超时", "zh-TW": "連線至來源伺服器逾時" },
  "Origin Is Unreachable": { "zh-CN": "无法访问源站", "zh-TW": "無法連線至來源伺服器" },
  "A Timeout Occurred": { "zh-CN": "源站响应超时", "zh-TW": "來源伺服器回應逾時" },
  "SSL Handshake Failed": { "zh-CN": "SSL 握手失败", "zh-TW": "SSL 交握失敗" },
  "Invalid SSL Certificate": { "zh-CN": "SSL 证书无效", "zh-TW": "SSL 憑證無效" },
  "Railgun Error": { "zh-CN": "Railgun 错误", "zh-TW": "Railgun 錯誤" },
  "Site Is Overloaded": { "zh-CN": "站点过载", "zh-TW": "網站過載" },
  Overloaded: { "zh-CN": "服务过载", "zh-TW": "服務過載" },
  "Origin DNS Error": { "zh-CN": "源站 DNS 错误", "zh-TW": "來源伺服器 DNS 錯誤" },
  "Site Is Frozen": { "zh-CN": "站点已冻结", "zh-TW": "網站已凍結" },
  Unauthorized: { "zh-CN": "未经身份验证", "zh-TW": "未經身分驗證" },
  "Network Read Timeout": { "zh-CN": "网络读取超时", "zh-TW": "網路讀取逾時" },
  "Network Connect Timeout": { "zh-CN": "网络连接超时", "zh-TW": "網路連線逾時" },
};

/** The vendors that are not products, by their English names. */
const vendorNames: Readonly<Record<string, Localized<string>>> = {
  "Some proxies": {
    en: "Some proxies (unofficial)",
    "zh-CN": "部分代理服务器（非标准）",
    "zh-TW": "部分代理伺服器（非標準）",
  },
};

/** Whether a vendor is a product, whose name is English in every locale. */
export const isProduct = ({ vendor }: VendorStatus): boolean => !Object.hasOwn(vendorNames, vendor);

/** The name of a vendor in a locale. */
export const getVendorName = ({ vendor }: VendorStatus, locale: string): string =>
  localize(vendorNames[vendor] ?? { en: vendor }, locale);

/** The name of a vendor's code in a locale. */
export const getVendorStatusName = ({ name }: VendorStatus, locale: string): string =>
  localize({ en: name, ...names[name] }, locale);
