import { defineText } from "../../common/localized.ts";

/** The headings of a component's documentation page. */
export const pageText = defineText({
  en: {
    whenNot: "When not to use it",
    props: "Properties",
    parts: "Anatomy",
    partsIntro:
      "The parts of the example above. data-part is public API: you can select it in tests and styles.",
    accessibility: "Accessibility",
    do: "Do",
    dont: "Don't",
    stories: "States",
    rules: "Rules",
    rulesIntro: "Every MUST is covered by a test that cites its number.",
    tokens: "Tokens",
    tokensIntro: "Set them on any element. Each has a default for light, dark and high contrast.",
  },
  "zh-CN": {
    whenNot: "何时不用",
    props: "属性",
    parts: "组成",
    partsIntro: "以上示例的组成部分。data-part 属于公开接口，可在测试和样式中用作选择器。",
    accessibility: "无障碍",
    do: "推荐",
    dont: "避免",
    stories: "状态",
    rules: "规则",
    rulesIntro: "每条 MUST 都有测试，测试名称引用其编号。",
    tokens: "样式变量",
    tokensIntro: "可在任意元素上设置；浅色、深色和高对比度下各有默认值。",
  },
  "zh-TW": {
    whenNot: "何時不用",
    props: "屬性",
    parts: "組成",
    partsIntro: "以上範例的組成部分。data-part 屬於公開介面，可在測試和樣式中用作選擇器。",
    accessibility: "無障礙",
    do: "建議",
    dont: "避免",
    stories: "狀態",
    rules: "規則",
    rulesIntro: "每條 MUST 都有測試，測試名稱引用其編號。",
    tokens: "樣式變數",
    tokensIntro: "可在任意元素上設定；淺色、深色和高對比下各有預設值。",
  },
});
