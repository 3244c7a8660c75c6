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
      en: "Once in your app, for failures whose source is no longer on screen: polling, prefetching, actions on another page.",
      "zh-CN": "整个应用只放一个，用于出错位置已不在屏幕上的情况：轮询、预取、其他页面的操作。",
      "zh-TW": "整個應用程式只放一個，用於出錯位置已不在畫面上的情況：輪詢、預先擷取、其他頁面的操作。",
    },
    whenNot: {
      en: "If the content that failed is still on screen, show the failure there.",
      "zh-CN": "出错的内容仍在屏幕上时，请在原处显示错误。",
      "zh-TW": "出錯的內容仍在畫面上時，請在原處顯示錯誤。",
    },
    accessibility: {
      en: "A named region that is always on the page. Toasts stay until they are dismissed or resolved; only a success closes after some seconds. A rising count is not announced.",
      "zh-CN": "页面中常驻的命名区域。除成功提示外，卡片不会自行消失，数量增加时不朗读。",
      "zh-TW": "頁面中常駐的命名區域。除成功提示外，卡片不會自行消失，數量增加時不朗讀。",
    },
    do: {
      reason: {
        en: "Twelve failures with one cause are one toast.",
        "zh-CN": "十二个原因相同的错误，合并为一张卡片。",
        "zh-TW": "十二個原因相同的錯誤，合併為一張卡片。",
      },
      render: () => <ErrorToaster store={outage} style={inlineStyle} popover={undefined} />,
    },
    dont: {
      reason: {
        en: "For a form that is still on screen.",
        "zh-CN": "用于仍在视野内的表单。",
        "zh-TW": "用於仍在視野內的表單。",
      },
      render: () => <ErrorToaster store={single} style={inlineStyle} popover={undefined} />,
    },
  },
  partial: {
    folder: "partial-failure",
    when: {
      en: "After an action on many items of which some failed. It shows the numbers, groups the items by cause, and retries the items for which that can help.",
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
      reason: { en: "Only numbers.", "zh-CN": "只有数字。", "zh-TW": "只有數字。" },
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
      "zh-CN": "包裹页面中可能单独失败的部分：渲染时抛出的错误会在原处显示。",
      "zh-TW": "包住頁面中可能單獨失敗的部分：渲染時擲出的錯誤會在原處顯示。",
    },
    whenNot: {
      en: "For a failed request, pass the error to a surface instead of throwing it.",
      "zh-CN": "请求失败不必使界面崩溃：把错误交给相应的组件即可。",
      "zh-TW": "請求失敗不必使介面崩潰：把錯誤交給相應的元件即可。",
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
        en: "One around the whole app: an error in one card replaces the page.",
        "zh-CN": "整个应用只有一个：一张卡片出错，整页不可用。",
        "zh-TW": "整個應用程式只有一個：一張卡片出錯，整頁無法使用。",
      },
      render: () => (
        <ErrorBoundary variant="page" surfaceProps={{ ...silent }}>
          <ThrowingComponent />
        </ErrorBoundary>
      ),
    },
  },
} as const satisfies Record<string, ComponentGuide>;
