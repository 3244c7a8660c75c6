import { defineText } from "../../../common/localized.ts";

export const text = defineText({
  en: {
    intro: `# Theming

Give the surfaces the fonts, colors, and shape of your app with custom properties.`,
    notes: `| Token | Meaning |
| --- | --- |
| \`--ek-raised\` | background of cards, toasts, and selects |
| \`--ek-text-color\` \`--ek-text-color-soft\` \`--ek-text-color-inverse\` | title and next step; description; text on a solid button |
| \`--ek-border-subtle\` \`--ek-border\` | decorative lines; borders that must be visible |
| \`--ek-error\` \`--ek-warning\` \`--ek-info\` \`--ek-success\` | one color per severity |
| \`--ek-severity-bg\` \`--ek-severity-border\` \`--ek-banner-background\` | replace the colors that are derived from the severity |
| \`--ek-focus\` \`--ek-focus-ring-width\` | color and width of the focus ring |
| \`--ek-font\` \`--ek-font-hans\` \`--ek-font-hant\` \`--ek-font-mono\` | fonts: Latin, Simplified Chinese, Traditional Chinese, monospace |
| \`--ek-font-size\` \`--ek-font-size-small\` \`--ek-font-size-meta\` \`--ek-font-size-lead\` \`--ek-font-size-page\` | font sizes, in \`rem\` |
| \`--ek-line-height\` \`--ek-line-height-han\` \`--ek-font-weight-strong\` \`--ek-max-line\` | line heights, weight of titles, longest line |
| \`--ek-space-unit\` \`--ek-control-height\` \`--ek-target-size\` | spacing step, height of buttons, size of icon buttons |
| \`--ek-radius\` \`--ek-radius-control\` \`--ek-border-width\` \`--ek-shadow\` | shape and depth |
| \`--ek-duration\` \`--ek-toast-z-index\` | duration of motion, \`0s\` for none; z-index of the toaster |

- **Set color tokens, but do not read them:** they have no value on \`:root\` until you set one.
- **Import the stylesheet first.** It has no cascade layer, and its selectors have a low specificity, so your own styles win. With layers, write \`@import "@errorkit/react/styles.css" layer(errorkit)\`.
- **To style a surface, part, or state,** select \`data-surface\`, \`data-part\`, \`data-severity\`, or \`data-retry\`. Class names may change.
- **Light and dark** follow \`color-scheme\`. \`data-ek-theme\` on any element, or \`colorScheme\` on the provider, overrides it.
- **High contrast** ignores your colors unless the root element has \`data-ek-contrast="standard"\`. In forced-colors mode, the system colors apply.
- **Surfaces have no outer margin:** set the spacing in the container, for example with \`gap\`.
- A color of your own needs enough contrast (WCAG 1.4.3): check it in light and dark.`,
  },
  "zh-CN": {
    intro: `# 主题定制

通过自定义属性，让错误提示使用应用的字体、颜色和形状。`,
    notes: `| 变量 | 含义 |
| --- | --- |
| \`--ek-raised\` | 卡片、通知和下拉列表的背景色 |
| \`--ek-text-color\` \`--ek-text-color-soft\` \`--ek-text-color-inverse\` | 标题和操作建议；说明；实心按钮上的文字 |
| \`--ek-border-subtle\` \`--ek-border\` | 装饰线；必须可见的边框 |
| \`--ek-error\` \`--ek-warning\` \`--ek-info\` \`--ek-success\` | 各严重程度的颜色 |
| \`--ek-severity-bg\` \`--ek-severity-border\` \`--ek-banner-background\` | 替换由严重程度推导的颜色 |
| \`--ek-focus\` \`--ek-focus-ring-width\` | 焦点环的颜色和宽度 |
| \`--ek-font\` \`--ek-font-hans\` \`--ek-font-hant\` \`--ek-font-mono\` | 字体：西文、简体中文、繁体中文、等宽 |
| \`--ek-font-size\` \`--ek-font-size-small\` \`--ek-font-size-meta\` \`--ek-font-size-lead\` \`--ek-font-size-page\` | 字号，单位为 \`rem\` |
| \`--ek-line-height\` \`--ek-line-height-han\` \`--ek-font-weight-strong\` \`--ek-max-line\` | 行高、标题的字重、最大行宽 |
| \`--ek-space-unit\` \`--ek-control-height\` \`--ek-target-size\` | 间距单位、按钮高度、图标按钮的尺寸 |
| \`--ek-radius\` \`--ek-radius-control\` \`--ek-border-width\` \`--ek-shadow\` | 形状与阴影 |
| \`--ek-duration\` \`--ek-toast-z-index\` | 动效时长，设为 \`0s\` 时无动效；通知列表的层级 |

- **颜色变量只用于设置，请勿读取其值**：设置之前，\`:root\` 上的颜色变量没有值。
- **请先导入样式表。**样式表不使用级联层，且选择器的优先级较低，因此以应用的样式为准。使用级联层时，请写为 \`@import "@errorkit/react/styles.css" layer(errorkit)\`。
- **如需为组件、组成部分或状态设置样式**，请用 \`data-surface\`、\`data-part\`、\`data-severity\` 或 \`data-retry\` 选择。类名可能变化。
- **浅色与深色**跟随 \`color-scheme\`，可通过任意元素上的 \`data-ek-theme\` 或 \`ErrorkitProvider\` 的 \`colorScheme\` 覆盖。
- **高对比度**模式忽略自定义颜色，除非根元素设置了 \`data-ek-contrast="standard"\`。强制颜色模式使用系统颜色。
- **错误提示没有外边距**：请在容器中设置间距，例如使用 \`gap\`。
- 自定义颜色应有足够的对比度（WCAG 1.4.3），请在浅色和深色主题下检查。`,
  },
  "zh-TW": {
    intro: `# 自訂主題

透過自訂屬性，讓錯誤提示使用應用程式的字型、顏色和形狀。`,
    notes: `| 變數 | 意義 |
| --- | --- |
| \`--ek-raised\` | 卡片、通知和下拉式清單的背景色 |
| \`--ek-text-color\` \`--ek-text-color-soft\` \`--ek-text-color-inverse\` | 標題和操作建議；說明；實心按鈕上的文字 |
| \`--ek-border-subtle\` \`--ek-border\` | 裝飾線；必須可見的框線 |
| \`--ek-error\` \`--ek-warning\` \`--ek-info\` \`--ek-success\` | 各嚴重性的顏色 |
| \`--ek-severity-bg\` \`--ek-severity-border\` \`--ek-banner-background\` | 取代依嚴重性推導的顏色 |
| \`--ek-focus\` \`--ek-focus-ring-width\` | 焦點環的顏色和寬度 |
| \`--ek-font\` \`--ek-font-hans\` \`--ek-font-hant\` \`--ek-font-mono\` | 字型：西文、簡體中文、繁體中文、等寬 |
| \`--ek-font-size\` \`--ek-font-size-small\` \`--ek-font-size-meta\` \`--ek-font-size-lead\` \`--ek-font-size-page\` | 字級，單位為 \`rem\` |
| \`--ek-line-height\` \`--ek-line-height-han\` \`--ek-font-weight-strong\` \`--ek-max-line\` | 行高、標題的字重、最大行寬 |
| \`--ek-space-unit\` \`--ek-control-height\` \`--ek-target-size\` | 間距單位、按鈕高度、圖示按鈕的尺寸 |
| \`--ek-radius\` \`--ek-radius-control\` \`--ek-border-width\` \`--ek-shadow\` | 形狀與陰影 |
| \`--ek-duration\` \`--ek-toast-z-index\` | 動態效果的持續時間，設為 \`0s\` 時無動態效果；通知清單的層級 |

- **顏色變數只供設定，請勿讀取**：未設定前，這些變數在 \`:root\` 上沒有值。
- **請先匯入樣式表。**樣式表不使用串接層，且選取器的優先順序較低，因此以應用程式的樣式為準。使用串接層時，請寫為 \`@import "@errorkit/react/styles.css" layer(errorkit)\`。
- **如要為元件、組成部分或狀態設定樣式**，請用 \`data-surface\`、\`data-part\`、\`data-severity\` 或 \`data-retry\` 選取。類別名稱可能變動。
- **淺色與深色**依循 \`color-scheme\`，可透過任何元素上的 \`data-ek-theme\` 或 \`ErrorkitProvider\` 的 \`colorScheme\` 覆寫。
- **高對比**模式忽略自訂顏色，除非根元素設定了 \`data-ek-contrast="standard"\`。強制色彩模式使用系統顏色。
- **錯誤提示沒有外距**：請在容器中設定間距，例如使用 \`gap\`。
- 自訂顏色應有足夠的對比（WCAG 1.4.3），請在淺色和深色主題下檢查。`,
  },
});
