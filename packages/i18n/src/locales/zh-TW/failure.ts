import type { failure as source } from "../en/failure.ts";
import type { Translation } from "../translation.ts";

export const failure: Translation<typeof source> = {
  "failure.aborted.title": "請求已取消",
  "failure.aborted.description": "請求在完成前已停止。",
  "failure.aborted.nextStep": "如有需要，請重新執行操作。",
  "failure.aborted.nextStepWrite": "請先確認變更是否已生效，再決定是否重新執行操作。",
  "failure.parse.title": "無法讀取回應內容",
  "failure.parse.description": "服務已回應，但內容格式與預期不符。",
  "failure.parse.nextStep": "請重新整理頁面後再試一次。如果問題持續發生，請聯絡技術支援。",
  "failure.parse.nextStepWrite": "請先確認變更是否已生效，再決定是否重試。",
  "failure.chunk-load.title": "部分頁面無法載入",
  "failure.chunk-load.description": "此頁面在您開啟後可能已有更新。",
  "failure.chunk-load.nextStep": "請重新整理以載入最新版本。",
  "class.1xx.title": "回應不完整",
  "class.1xx.description": "服務僅傳回過程中的回應。",
  "class.1xx.nextStep": "請稍後再試。如果問題持續發生，請聯絡技術支援。",
  "class.1xx.nextStepWrite": "請先確認變更是否已生效，再決定是否重試。",
  "class.2xx.title": "操作可能未全部完成",
  "class.2xx.description": "服務已接受請求，但回報了問題。",
  "class.2xx.nextStep": "請查看詳細資料，然後再試一次。如果問題持續發生，請聯絡技術支援。",
  "class.2xx.nextStepWrite": "請先確認變更是否已生效，再決定是否重試。",
  "class.3xx.title": "請求已轉至其他網址",
  "class.3xx.description": "服務傳回其他網址，但此處無法使用。",
  "class.3xx.nextStep": "請重新整理頁面後再試一次。如果問題持續發生，請聯絡技術支援。",
};
