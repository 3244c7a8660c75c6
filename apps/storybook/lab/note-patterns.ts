import { services } from "@errorkit/core/services";
import { otherServices } from "./name-service.ts";

const prefixes = [
  ...Object.values(services)
    .flatMap((service) => service.errorCodePrefixes)
    .filter((prefix) => prefix.endsWith("."))
    .map((prefix) => prefix.slice(0, -1)),
  ...Object.keys(otherServices),
];

/** `ModelArts.2763`, `APIG.0301` */
export const KNOWN_CODE = new RegExp(`\\b(?:${[...new Set(prefixes)].join("|")})\\.\\d{2,8}\\b`, "i");
/** A code of any service, where the note begins with it: `Foo.9999`, `Foo.9999: it failed` */
export const FIRST_CODE = /^[a-z][\w-]{1,40}\.\d{3,8}(?![\w.])/i;
/** `request ID 3f1c77d0a4b24e7e`, `X-Request-Id: 3f1c…`, `请求 ID 为 3f1c…`, `請求 ID：3f1c…` */
export const LABELED_ID =
  /(?:request[\s_-]?id|trace[\s_-]?id|请求\s?(?:ID|号)|請求\s?(?:ID|號))\s*(?:is|=|:|：|为|為|是|#)?\s*["'“「]?([\w-]{6,128})/i;
/** An ID without its name: 32 hexadecimal digits, or a UUID. */
export const LONG_ID = /(?<![\w-])(?:[\da-f]{32}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})(?![\w-])/i;
/** `HTTP 503`, `status 503`, `error 503`, `状态码 503`, `错误 503` */
export const LABELED_STATUS =
  /(?:HTTP(?:\/[\d.]+)?|\b(?:status|error)(?: code)?|状态码?|狀態碼?|错误码?|錯誤碼?|报错|報錯)\s*[:：=]?\s*([1-5]\d\d)(?![\w-]|\.\d)/i;
/** `got a 503`, `POST 503`, `返回 503`. A lower number counts things: `got 200 items`. */
export const REPORTED_STATUS =
  /(?:\b(?:got|gets?|sees?|shows?|returned|returns|post|put|patch|delete)(?: an?)?|返回了?|回傳了?|出现了?|出現了?|提示|显示|顯示|遇到了?|时|時|报|報)\s*([45]\d\d)(?![\w-]|\.\d)/i;
/** `504 when creating a notebook`, `503 after the upload`: a number of things has their name behind it. */
export const STATUS_AT_TIME = /(?<![\w.-])([45]\d\d)\s+(?:when|while|whenever|after|during|since)\b/i;
/** `504 创建 Notebook`, but not `500 个 Notebook`. */
export const STATUS_BEFORE_CHINESE =
  /(?:^|[\s，。：；])([45]\d\d)\s*(?![个個条條次台臺人名项項份张張元天年月日号號秒分小])(?=\p{Script=Han})/u;
/** A status beside an error code or an ID: `APIG.0308 429`. */
export const LONE_STATUS = /(?<![\w.-])([45]\d\d)(?![\w.-])/;
/** The method of a request, in capitals. */
export const METHOD = /\b(?:GET|POST|PUT|PATCH|DELETE)\b/;
/** What customers do when they change something. */
export const WRITE =
  /\b(?:creat|delet|remov|updat|chang|modify|edit|sav|submitt?|upload|deploy|launch|publish|import|renam|register|renew|attach|detach|enabl|disabl|apply|start|stopp?|restart|resiz|scal|add|buy|pay|order)(?:e|es|ed|ing)?\b|创建|新建|删除|修改|更新|更改|保存|提交|上传|部署|启动|停止|重启|扩容|购买|绑定|解绑|注册|发布|导入|续费|支付|建立|新增|刪除|變更|儲存|送出|上傳|啟動|重新啟動|擴充|購買|綁定|註冊|發佈|匯入|續約|付款/i;
/** A sentence by which a service denies access: `no permission to perform`, `Policy doesn't allow … to be performed`, `没有权限` */
export const DENIED =
  /\b(?:no permission|not authorized to|permission denied|access denied)\b|policy (?:doesn['’]t|does not) allow|[没沒无無]有?[^，。]{0,60}(?:权限|權限)|(?:权限|權限)不足|缺少[^，。]{0,60}(?:权限|權限)/i;
/** One word that a service may have made: letters and digits, hyphens and underscores. */
export const BARE_ID = /^(?=[\w-]{8,128}$)(?=.*\d)/;
/** A trace context, whose second part is the ID. @see https://www.w3.org/TR/trace-context/#traceparent-header */
export const TRACEPARENT = /^[\da-f]{2}-([\da-f]{32})-[\da-f]{16}-[\da-f]{2}$/i;
/** Words that are no ID: a date, and names of errors such as `ERR_HTTP2_PROTOCOL_ERROR` or `error-503`. */
export const NOT_AN_ID =
  /^\d{4}-\d\d-\d\d$|(?:^|[_-])(?:err|error|exception|failed|failure|status|timeout)(?:[_-]|\d|$)/i;
