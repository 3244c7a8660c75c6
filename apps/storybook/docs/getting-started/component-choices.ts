import type { Localized } from "../../common/localized.ts";

/** A situation in an app, and the component for it. */
interface ComponentChoice {
  readonly component: string;
  readonly situation: Localized<string>;
}

/** Every component, with the situation that it is for. The rules are in its `SPEC.md`. */
export const componentChoices: readonly ComponentChoice[] = [
  {
    component: "ErrorState",
    situation: {
      en: "A part of the page did not load, such as a card or a table",
      "zh-CN": "页面的一部分无法加载，例如卡片或表格",
      "zh-TW": "頁面的一部分無法載入，例如卡片或表格",
    },
  },
  {
    component: "ErrorPage",
    situation: {
      en: "A whole page did not load or does not exist, or the user has no access to it",
      "zh-CN": "整个页面无法加载、不存在，或用户无权查看",
      "zh-TW": "整個頁面無法載入、不存在，或使用者無權檢視",
    },
  },
  {
    component: "ErrorBanner",
    situation: {
      en: "An action other than a form failed, or the user refreshed content and it failed: the old content is still there",
      "zh-CN": "表单以外的操作失败，或用户刷新失败但之前的内容仍在显示",
      "zh-TW": "表單以外的操作失敗，或使用者重新整理失敗但先前的內容仍在畫面上",
    },
  },
  {
    component: "ErrorSummary",
    situation: {
      en: "A form could not be submitted, because of its fields or for any other reason",
      "zh-CN": "表单提交失败，无论是字段不符合要求还是其他原因",
      "zh-TW": "表單送出失敗，無論是欄位不符合要求還是其他原因",
    },
  },
  {
    component: "ErrorInline",
    situation: {
      en: "A single value, a table row, or the suggestions of a field did not load",
      "zh-CN": "单个数值、表格中的一行或字段的候选项无法加载",
      "zh-TW": "單一數值、表格中的一列或欄位的建議選項無法載入",
    },
  },
  {
    component: "ErrorToaster",
    situation: {
      en: "Work in the background failed, such as a poll, or an action on a page that the user has left",
      "zh-CN": "轮询等后台任务失败，或用户已离开的页面上的操作失败",
      "zh-TW": "輪詢等背景作業失敗，或使用者已離開的頁面上的操作失敗",
    },
  },
  {
    component: "PartialFailure",
    situation: {
      en: "Some items of a bulk action failed",
      "zh-CN": "批量操作中的部分项目失败",
      "zh-TW": "批次操作中的部分項目失敗",
    },
  },
  {
    component: "ErrorBoundary",
    situation: {
      en: "A component threw an error while it rendered",
      "zh-CN": "组件在渲染时抛出错误",
      "zh-TW": "元件在轉譯時擲出錯誤",
    },
  },
  {
    component: "LocaleSelect",
    situation: {
      en: "Nothing failed: users choose the language of the messages",
      "zh-CN": "与错误无关，供用户切换文案语言",
      "zh-TW": "與錯誤無關，供使用者切換文案語言",
    },
  },
];
