import { ErrorBanner, ErrorInline, ErrorPage, ErrorState, ErrorSummary } from "@errorkit/react";
import type { JSX } from "react";
import { useMemo } from "react";
import type { ComponentGuide } from "../../.storybook/docs/component-guide.ts";
import { failureFromError, failureFromResponse } from "../../common/failures.ts";
import { fillPlaceholders } from "../../common/fill-placeholders.ts";
import { useText } from "../../common/use-text.ts";
import { createDiskFailure, summaryText } from "./summary-form.tsx";

const unavailable = failureFromResponse({ status: 503 });
const offline = failureFromError(new TypeError("Failed to fetch"), false);
const silent = { announce: "off", headingLevel: "none" } as const;
const noop = () => undefined;

/** A summary with the label and the message of the form, in the toolbar's locale. */
function DiskSummary(): JSX.Element {
  const { size, sizeOut } = useText(summaryText);
  const error = useMemo(() => createDiskFailure(1, sizeOut), [sizeOut]);
  return (
    <ErrorSummary
      {...silent}
      error={error}
      autoFocus={false}
      getFieldLabel={() => fillPlaceholders(size, { number: 1 })}
      onFieldSelect={noop}
    />
  );
}

/** The guides of the components that show one failure. */
export const singleFailureGuides = {
  banner: {
    folder: "error-banner",
    when: {
      en: "At the top of a page or section when its request fails, above the affected content.",
      "zh-CN": "放在请求失败的页面或区块顶部，位于相关内容之上。",
      "zh-TW": "放在請求失敗的頁面或區塊頂部，位於相關內容之上。",
    },
    whenNot: {
      en: "If the whole page could not load, use ErrorPage. In a card, use ErrorState. For one value, use ErrorInline.",
      "zh-CN": "整页无法加载时用 ErrorPage，卡片中用 ErrorState，单个数值用 ErrorInline。",
      "zh-TW": "整頁無法載入時用 ErrorPage，卡片中用 ErrorState，單一數值用 ErrorInline。",
    },
    accessibility: {
      en: "A landmark named by its heading. It is announced once through live regions that already exist, and focus does not move.",
      "zh-CN": "以标题命名的地标。通过页面上已有的实时区域朗读一次，焦点不移动。",
      "zh-TW": "以標題命名的地標。透過頁面上已有的即時區域朗讀一次，焦點不移動。",
    },
    do: {
      reason: {
        en: "Show one banner for each cause.",
        "zh-CN": "一个原因只显示一个横幅。",
        "zh-TW": "一個原因只顯示一個橫幅。",
      },
      render: () => <ErrorBanner {...silent} error={unavailable} onRetry={noop} />,
    },
    dont: {
      reason: {
        en: "Stack identical banners. Merge them with createErrorStore instead.",
        "zh-CN": "叠放多个相同的横幅。请用 createErrorStore 合并。",
        "zh-TW": "疊放多個相同的橫幅。請用 createErrorStore 合併。",
      },
      render: () => (
        <>
          <ErrorBanner {...silent} error={unavailable} onRetry={noop} />
          <ErrorBanner {...silent} error={unavailable} onRetry={noop} />
        </>
      ),
    },
  },
  inline: {
    folder: "error-inline",
    when: {
      en: "In place of the single item that failed, or beside it: a value, a row, or a field's suggestions.",
      "zh-CN": "代替出错的单项内容，或放在其旁边：一个数值、一行数据，或一个字段的候选项。",
      "zh-TW": "取代出錯的單一項目，或放在其旁邊：一個數值、一列資料，或一個欄位的建議選項。",
    },
    whenNot: {
      en: "If a whole card has no content, use ErrorState.",
      "zh-CN": "整张卡片都没有内容时，用 ErrorState。",
      "zh-TW": "整張卡片都沒有內容時，用 ErrorState。",
    },
    accessibility: {
      en: "A group, not a landmark, and without a border, so a page can have many of them.",
      "zh-CN": "它是无边框的分组，不是地标，因此同一页面中可以有多个。",
      "zh-TW": "它是沒有邊框的群組，不是地標，因此同一頁面中可以有多個。",
    },
    do: {
      reason: {
        en: "Show it where the value would be.",
        "zh-CN": "放在数值原本显示的位置。",
        "zh-TW": "放在數值原本顯示的位置。",
      },
      render: () => <ErrorInline {...silent} error={offline} onRetry={noop} />,
    },
    dont: {
      reason: {
        en: "Use it when the whole page does not work.",
        "zh-CN": "用于完全不可用的页面。",
        "zh-TW": "用於完全無法使用的頁面。",
      },
      render: () => (
        <div style={{ minBlockSize: "12rem" }}>
          <ErrorInline {...silent} error={unavailable} />
        </div>
      ),
    },
  },
  state: {
    folder: "error-state",
    when: {
      en: "In place of the content of a card or table that could not load. It keeps the size of the content.",
      "zh-CN": "代替卡片或表格中无法加载的内容，并保持原有大小。",
      "zh-TW": "取代卡片或表格中無法載入的內容，並保持原有大小。",
    },
    whenNot: {
      en: "If older rows are still on screen, keep them. If the user asked for new ones, show a banner above.",
      "zh-CN": "之前的数据仍可显示时，请保留数据；如果是用户主动刷新，则在上方放置横幅。",
      "zh-TW": "先前的資料仍可顯示時，請保留資料；如果是使用者主動重新整理，則在上方放置橫幅。",
    },
    accessibility: {
      en: "The size does not change while the user waits or retries, and the button keeps focus.",
      "zh-CN": "等待和重试都不改变大小，按钮保持焦点。",
      "zh-TW": "等候和重試都不改變大小，按鈕保持焦點。",
    },
    do: {
      reason: { en: "Let it fill the card.", "zh-CN": "填满卡片。", "zh-TW": "填滿卡片。" },
      render: () => <ErrorState {...silent} error={unavailable} onRetry={noop} />,
    },
    dont: {
      reason: {
        en: "Show a Retry button when a retry cannot help. Errorkit hides it by default.",
        "zh-CN": "在重试无效时仍显示重试按钮。默认会隐藏，请勿强制显示。",
        "zh-TW": "在重試無效時仍顯示重試按鈕。預設會隱藏，請勿強制顯示。",
      },
      render: () => (
        <ErrorState {...silent} error={failureFromResponse({ status: 403 })} retry="always" onRetry={noop} />
      ),
    },
  },
  page: {
    folder: "error-page",
    when: {
      en: "In place of a whole page: not found, no access, an outage, or an outdated app.",
      "zh-CN": "代替整个页面，用于资源不存在、没有权限、服务中断、页面版本过旧等情况。",
      "zh-TW": "取代整個頁面，用於資源不存在、沒有權限、服務中斷、頁面版本過舊等情況。",
    },
    whenNot: {
      en: "If part of the page still works, keep it and use ErrorBanner or ErrorState.",
      "zh-CN": "页面仍有可用部分时，请保留这些内容，并使用 ErrorBanner 或 ErrorState。",
      "zh-TW": "頁面仍有可用的部分時，請保留該部分，並使用 ErrorBanner 或 ErrorState。",
    },
    accessibility: {
      en: "Its h1 takes focus and the document title changes, so a screen reader starts reading at the heading.",
      "zh-CN": "h1 获得焦点，文档标题同步更新，因此屏幕阅读器从标题开始朗读。",
      "zh-TW": "h1 取得焦點，文件標題同步更新，因此螢幕閱讀器從標題開始朗讀。",
    },
    do: {
      reason: { en: "Offer a way back.", "zh-CN": "提供返回入口。", "zh-TW": "提供返回的途徑。" },
      render: () => (
        <ErrorPage
          {...silent}
          error={failureFromResponse({ status: 404 })}
          autoFocus={false}
          updateDocumentTitle={false}
          homeHref="#"
        />
      ),
    },
    dont: {
      reason: {
        en: "Use it for one of many cards.",
        "zh-CN": "仅一张卡片出错时使用整页。",
        "zh-TW": "只有一張卡片出錯時使用整頁。",
      },
      render: () => (
        <div style={{ maxInlineSize: "14rem" }}>
          <ErrorPage {...silent} error={unavailable} autoFocus={false} updateDocumentTitle={false} />
        </div>
      ),
    },
  },
  summary: {
    folder: "error-summary",
    when: {
      en: "At the top of a form after a failed submission. Selecting a line moves focus to its field, and the user's input is kept.",
      "zh-CN": "放在提交失败的表单顶部。选择某一行，焦点即移至对应字段，已填写的内容不会丢失。",
      "zh-TW": "放在送出失敗的表單頂部。選取某一行，焦點即移至對應欄位，已填寫的內容不會遺失。",
    },
    whenNot: {
      en: "For a failure without a form, use a banner, because a summary takes focus.",
      "zh-CN": "与表单无关的错误请用横幅，因为摘要会获取焦点。",
      "zh-TW": "與表單無關的錯誤請用橫幅，因為摘要會取得焦點。",
    },
    accessibility: {
      en: "It takes focus when it appears, so that users do not have to search for the errors.",
      "zh-CN": "出现时获得焦点，用户无需寻找问题所在。",
      "zh-TW": "摘要出現時會取得焦點，使用者不必自行尋找錯誤所在。",
    },
    do: {
      reason: {
        en: "Show the same message in the summary and beside the field.",
        "zh-CN": "摘要与字段旁使用相同的文字。",
        "zh-TW": "摘要與欄位旁使用相同的文字。",
      },
      render: () => <DiskSummary />,
    },
    dont: {
      reason: {
        en: "Show a count without a way to reach the fields.",
        "zh-CN": "只显示数量，无法前往出错的字段。",
        "zh-TW": "只顯示數量，無法前往發生錯誤的欄位。",
      },
      render: () => (
        <ErrorBanner
          {...silent}
          error={failureFromResponse({ status: 422, method: "POST" })}
          title="3"
          description={null}
          nextStep={null}
        />
      ),
    },
  },
} as const satisfies Record<string, ComponentGuide>;
