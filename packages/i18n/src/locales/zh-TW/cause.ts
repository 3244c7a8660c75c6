import type { cause as source } from "../en/cause.ts";
import type { TranslatedTable } from "../translation.ts";

export const cause: TranslatedTable<typeof source> = {
  "cause.quota": [
    "配額已用完",
    "此帳號或專案的用量已達到配額上限。",
    "請刪除不需要的資源，或聯絡管理員提高配額。",
  ],
  "cause.frozen": [
    "帳號或資源已凍結",
    "可能有未繳帳單，或帳號受到限制。",
    "請查看此帳號的帳單，或聯絡技術支援。",
  ],
  "cause.unsubscribed": [
    "服務尚未啟用",
    "此帳號尚未啟用此服務，或訂閱已到期。",
    "請為此帳號和區域啟用服務，然後再試一次。",
  ],
  "cause.token": ["登入資訊未通過驗證", "登入資訊可能已過期或不正確。", "請重新登入後繼續。"],
  "cause.busy": [
    "資源忙碌中",
    "可能有其他操作正在進行，暫時無法變更此資源。",
    "請等候操作完成，然後再試一次。",
  ],
  "cause.mismatch": [
    "服務無法處理此請求",
    "頁面與服務的版本可能不一致。",
    "請重新整理頁面後再試一次。如果問題持續發生，請聯絡技術支援。",
  ],
};
