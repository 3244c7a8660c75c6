import { ErrorBanner, ErrorInline, ErrorPage, ErrorState, ErrorSummary } from "@errorkit/react";
import type { ComponentGuide } from "../../.storybook/docs/component-guide.ts";
import { failureFromError, failureFromResponse } from "../../common/failures.ts";

const unavailable = failureFromResponse({ status: 503 });
const offline = failureFromError(new TypeError("Failed to fetch"), false);
const invalid = failureFromResponse({
  status: 422,
  method: "POST",
  body: { error_code: "CSS.0001", errors: [{ field: "disks[0].size", message: "10–32768" }] },
});
const silent = { announce: "off", headingLevel: "none" } as const;
const noop = () => undefined;

/** The guides of the components that show one failure. */
export const singleFailureGuides = {
  banner: {
    folder: "error-banner",
    when: {
      en: "At the top of a page or section whose request failed, above the content that it affects.",
      "zh-CN": "放在请求失败的页面或区块顶部，位于相关内容之上。",
      "zh-TW": "放在請求失敗的頁面或區塊頂部，位於相關內容之上。",
    },
    whenNot: {
      en: "If the whole page could not load, use ErrorPage. In a card, use ErrorState. Beside one value, use ErrorInline.",
      "zh-CN": "整页无法加载时用 ErrorPage，卡片中用 ErrorState，单个数值旁用 ErrorInline。",
      "zh-TW": "整頁無法載入時用 ErrorPage，卡片中用 ErrorState，單一數值旁用 ErrorInline。",
    },
    accessibility: {
      en: "A landmark with its heading as its name. It is announced once through live regions that already exist, and focus does not move.",
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
        en: "A stack of equal banners. Merge them with createErrorStore.",
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
      en: "Beside the single item that failed: a value, a row, a field's suggestions.",
      "zh-CN": "放在出错的单项内容旁边：一个数值、一行、一个字段的候选项。",
      "zh-TW": "放在出錯的單項內容旁邊：一個數值、一列、一個欄位的候選項目。",
    },
    whenNot: {
      en: "If a whole card has no content, use ErrorState.",
      "zh-CN": "整张卡片都没有内容时，用 ErrorState。",
      "zh-TW": "整張卡片都沒有內容時，用 ErrorState。",
    },
    accessibility: {
      en: "A group without a border and without a landmark, so that a page can have many of them.",
      "zh-CN": "这是没有边框、也不是地标的分组，因此同一页可以出现多个。",
      "zh-TW": "這是沒有邊框、也不是地標的群組，因此同一頁可以出現多個。",
    },
    do: {
      reason: {
        en: "Show it in place of the value.",
        "zh-CN": "放在数值的位置。",
        "zh-TW": "放在數值的位置。",
      },
      render: () => <ErrorInline {...silent} error={offline} onRetry={noop} />,
    },
    dont: {
      reason: {
        en: "On a page that does not work at all.",
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
      "zh-TW": "代替卡片或表格中無法載入的內容，並保持原有大小。",
    },
    whenNot: {
      en: "If older rows are still on screen, keep them and show a banner above.",
      "zh-CN": "之前的数据仍可显示时，保留数据并在上方放置横幅。",
      "zh-TW": "先前的資料仍可顯示時，保留資料並在上方放置橫幅。",
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
        en: "A retry button where a retry cannot help. Errorkit hides it by default.",
        "zh-CN": "在重试无济于事时仍显示重试按钮。默认会隐藏，请勿强制显示。",
        "zh-TW": "在重試無濟於事時仍顯示重試按鈕。預設會隱藏，請勿強制顯示。",
      },
      render: () => (
        <ErrorState {...silent} error={failureFromResponse({ status: 403 })} retry="always" onRetry={noop} />
      ),
    },
  },
  page: {
    folder: "error-page",
    when: {
      en: "In place of a whole page: not found, no access, an outage, an outdated app.",
      "zh-CN": "代替整个页面：找不到、没有权限、服务中断、页面版本过旧。",
      "zh-TW": "代替整個頁面：找不到、沒有權限、服務中斷、頁面版本過舊。",
    },
    whenNot: {
      en: "If a part of the page still works, keep it and use a banner or a card state.",
      "zh-CN": "页面仍有可用部分时，请保留，并使用横幅或卡片状态。",
      "zh-TW": "頁面仍有可用部分時，請保留，並使用橫幅或卡片狀態。",
    },
    accessibility: {
      en: "Its h1 takes focus and the document title changes, so a screen reader reads from the start of the page.",
      "zh-CN": "h1 获得焦点，文档标题同步更新，因此会从页面开头朗读。",
      "zh-TW": "h1 取得焦點，文件標題同步更新，因此會從頁面開頭朗讀。",
    },
    do: {
      reason: { en: "Offer a way back.", "zh-CN": "提供返回的路径。", "zh-TW": "提供返回的路徑。" },
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
        en: "For one of many cards.",
        "zh-CN": "用于众多卡片中的一张。",
        "zh-TW": "用於眾多卡片中的一張。",
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
      en: "At the top of a form whose submit failed. Each line focuses its field, and the user's input is kept.",
      "zh-CN": "放在提交失败的表单顶部。每一行都指向对应字段，已填写的内容不会丢失。",
      "zh-TW": "放在送出失敗的表單頂部。每一行都指向對應欄位，已填寫的內容不會遺失。",
    },
    whenNot: {
      en: "For a failure without a form, use a banner, because a summary takes focus.",
      "zh-CN": "与表单无关的错误请用横幅，因为摘要会获取焦点。",
      "zh-TW": "與表單無關的錯誤請用橫幅，因為摘要會取得焦點。",
    },
    accessibility: {
      en: "It takes focus when it appears, so that users do not have to search for the errors.",
      "zh-CN": "出现时获得焦点，用户无需寻找问题所在。",
      "zh-TW": "出現時取得焦點，使用者無需尋找問題所在。",
    },
    do: {
      reason: {
        en: "Show the same message in the summary and beside the field.",
        "zh-CN": "摘要与字段旁使用相同的文字。",
        "zh-TW": "摘要與欄位旁使用相同的文字。",
      },
      render: () => <ErrorSummary {...silent} error={invalid} autoFocus={false} onFieldSelect={noop} />,
    },
    dont: {
      reason: {
        en: "A count without links to the fields.",
        "zh-CN": "只有数量，没有指向字段的链接。",
        "zh-TW": "只有數量，沒有指向欄位的連結。",
      },
      render: () => <ErrorBanner {...silent} error={invalid} title="3" description={null} nextStep={null} />,
    },
  },
} as const satisfies Record<string, ComponentGuide>;
