import type { failure as source } from "../en/failure.ts";
import type { Translation } from "../translation.ts";

export const failure: Translation<typeof source> = {
  "failure.aborted.title": "请求已取消",
  "failure.aborted.description": "请求在完成前已停止。",
  "failure.aborted.nextStep": "如有需要，请重新执行操作。",
  "failure.aborted.nextStepWrite": "请先确认更改是否已生效，再决定是否重新执行操作。",
  "failure.parse.title": "无法读取响应内容",
  "failure.parse.description": "服务已响应，但内容格式与预期不符。",
  "failure.parse.nextStep": "请刷新页面后重试。如果问题仍然存在，请联系技术支持。",
  "failure.parse.nextStepWrite": "请先确认更改是否已生效，再决定是否重试。",
  "failure.chunk-load.title": "部分页面无法加载",
  "failure.chunk-load.description": "此页面在您打开后可能已有更新。",
  "failure.chunk-load.nextStep": "请刷新以加载最新版本。",
  "class.1xx.title": "响应不完整",
  "class.1xx.description": "服务仅返回了过程中的响应。",
  "class.1xx.nextStep": "请稍后重试。如果问题仍然存在，请联系技术支持。",
  "class.1xx.nextStepWrite": "请先确认更改是否已生效，再决定是否重试。",
  "class.2xx.title": "操作可能未全部完成",
  "class.2xx.description": "服务已接受请求，但报告了问题。",
  "class.2xx.nextStep": "请查看详情，然后重试。如果问题仍然存在，请联系技术支持。",
  "class.2xx.nextStepWrite": "请先确认更改是否已生效，再决定是否重试。",
  "class.3xx.title": "请求已转到其他地址",
  "class.3xx.description": "服务返回了其他地址，但此处无法使用。",
  "class.3xx.nextStep": "请刷新页面后重试。如果问题仍然存在，请联系技术支持。",
};
