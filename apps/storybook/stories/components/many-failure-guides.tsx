import { createErrorStore, ErrorBoundary, ErrorToaster, PartialFailure } from "@errorkit/react";
import type { JSX } from "react";
import type { ComponentGuide } from "../../.storybook/docs/component-guide.ts";
import { failureFromResponse } from "../../common/failures.ts";

const unavailable = failureFromResponse({ status: 503 });
const forbidden = failureFromResponse({ status: 403 });
const silent = { announce: "off", headingLevel: "none" } as const;
const noop = () => undefined;

const outage = createErrorStore();
for (let count = 0; count < 12; count += 1)
  outage.add(unavailable, { background: true, source: `job ${count}` });
const single = createErrorStore();
single.add(forbidden, { background: true });

/** A component that throws. */
function ThrowingComponent(): JSX.Element {
  throw new Error("Cannot read properties of undefined (reading 'items')");
}

const inlineStyle = { position: "static", inlineSize: "auto" } as const;

/** The guides of the components that show many failures or catch errors. */
export const manyFailureGuides = {
  toast: {
    folder: "error-toaster",
    when: {
      en: "Once in your app, for failures that have no place on the page: background refreshes that leave the old content, prefetching, actions on a page that the user has left.",
      "zh-CN":
        "整个应用只放一个，用于在页面上没有合适位置的错误：保留旧内容的后台刷新、预取、用户已离开的页面上的操作。",
      "zh-TW":
        "整個應用程式只放一個，用於頁面上沒有合適位置的錯誤：保留舊內容的背景重新整理、預先擷取、使用者已離開的頁面上的操作。",
    },
    whenNot: {
      en: "If the user waits for the content that failed, show the failure in its place.",
      "zh-CN": "用户正在等待出错的内容时，请在该内容的位置显示错误。",
      "zh-TW": "使用者正在等候出錯的內容時，請在該內容的位置顯示錯誤。",
    },
    accessibility: {
      en: "A named region that is always on the page. Errors stay until they are dismissed or resolved. Only success messages close after a few seconds. A rising count is not announced.",
      "zh-CN":
        "页面中常驻的具名区域。错误通知会保留到用户关闭或问题解决为止，只有成功消息会在几秒后关闭；数量增加时不朗读。",
      "zh-TW":
        "頁面上常駐的具名區域。錯誤通知會保留到使用者關閉或問題解決為止，只有成功訊息會在幾秒後關閉；數量增加時不會朗讀。",
    },
    do: {
      reason: {
        en: "Show twelve failures with one cause as one toast.",
        "zh-CN": "将 12 个原因相同的错误合并为一条通知。",
        "zh-TW": "將 12 個原因相同的錯誤合併為一則通知。",
      },
      render: () => <ErrorToaster store={outage} style={inlineStyle} popover={undefined} />,
    },
    dont: {
      reason: {
        en: "Use it for a form that is still on screen.",
        "zh-CN": "用于仍在屏幕上的表单。",
        "zh-TW": "用於仍在畫面上的表單。",
      },
      render: () => <ErrorToaster store={single} style={inlineStyle} popover={undefined} />,
    },
  },
  partial: {
    folder: "partial-failure",
    when: {
      en: "After an action on several items, when some of them fail. It shows the numbers, groups the items by cause, and offers a retry for the items where it can help.",
      "zh-CN": "批量操作部分失败之后：说明数量，按原因分组，并只重试可以重试的项目。",
      "zh-TW": "批次操作部分失敗之後：說明數量，依原因分組，並只重試可以重試的項目。",
    },
    whenNot: {
      en: "If all items failed for the same reason, a banner is enough.",
      "zh-CN": "全部因同一原因失败时，用一个横幅即可。",
      "zh-TW": "全部因同一原因失敗時，用一個橫幅即可。",
    },
    accessibility: {
      en: "The title contains the numbers, so the meter is decorative. Each group is a list.",
      "zh-CN": "标题说明数量，进度条仅作装饰，各组均为列表。",
      "zh-TW": "標題說明數量，進度列僅作裝飾，各組均為清單。",
    },
    do: {
      reason: {
        en: "Name the failed items and offer actions that can help.",
        "zh-CN": "列出失败的项目，提供有用的操作。",
        "zh-TW": "列出失敗的項目，提供有用的操作。",
      },
      render: () => (
        <PartialFailure
          {...silent}
          total={10}
          items={[
            { id: "a", label: "notebook-eval-03", error: unavailable },
            { id: "b", label: "notebook-prod", error: forbidden },
          ]}
          method="DELETE"
          onRetry={noop}
        />
      ),
    },
    dont: {
      reason: { en: "Show only numbers.", "zh-CN": "只显示数字。", "zh-TW": "只顯示數字。" },
      render: () => (
        <PartialFailure
          {...silent}
          total={10}
          items={[{ id: "a", label: "", error: unavailable }]}
          description={null}
        />
      ),
    },
  },
  boundary: {
    folder: "error-boundary",
    when: {
      en: "Around each part of a page that can fail independently. It catches an error during rendering and shows it in place of the part.",
      "zh-CN": "包裹页面中可能单独出错的部分：渲染时抛出的错误会在原处显示。",
      "zh-TW": "包住頁面中可能個別出錯的區塊；轉譯時擲出的錯誤會顯示在該區塊的位置。",
    },
    whenNot: {
      en: "For a failed request, pass the error to a surface instead of throwing it.",
      "zh-CN": "请求失败时无需抛出错误，将错误传给相应的组件即可。",
      "zh-TW": "請求失敗時不必擲出錯誤，將錯誤傳給對應的元件即可。",
    },
    accessibility: {
      en: "The rest of the page does not change and keeps focus.",
      "zh-CN": "页面其余部分不变，焦点也不会移动。",
      "zh-TW": "頁面其餘部分不變，焦點也不會移動。",
    },
    do: {
      reason: { en: "Use one for each card.", "zh-CN": "每张卡片一个。", "zh-TW": "每張卡片一個。" },
      render: () => (
        <ErrorBoundary surfaceProps={silent}>
          <ThrowingComponent />
        </ErrorBoundary>
      ),
    },
    dont: {
      reason: {
        en: "Wrap the whole app in one: an error in one card would replace the page.",
        "zh-CN": "整个应用只用一个：一张卡片出错，整页都会被取代。",
        "zh-TW": "整個應用程式只用一個：一張卡片出錯，整頁都會被取代。",
      },
      render: () => (
        <ErrorBoundary variant="page" surfaceProps={{ ...silent }}>
          <ThrowingComponent />
        </ErrorBoundary>
      ),
    },
  },
} as const satisfies Record<string, ComponentGuide>;
