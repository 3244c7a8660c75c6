import { LocaleSelect } from "@errorkit/react";
import type { JSX } from "react";
import type { ComponentGuide } from "../../.storybook/docs/component-guide.ts";
import { defineText } from "../../common/localized.ts";
import { useText } from "../../common/use-text.ts";

const labelText = defineText({
  en: { language: "Language" },
  "zh-CN": { language: "语言" },
  "zh-TW": { language: "語言" },
});

const UnlabeledSelect = (): JSX.Element => (
  <LocaleSelect label={null} aria-label={useText(labelText).language} />
);

/** The guide of LocaleSelect. */
export const localeSelectGuide: ComponentGuide = {
  folder: "locale-select",
  root: '[data-part="locale"]',
  when: {
    en: "In the settings or the header of your app, so that users can choose the language of the messages.",
    "zh-CN": "放在应用的设置或页头中，供用户选择文案的语言。",
    "zh-TW": "放在應用程式的設定或頁首中，供使用者選擇文案的語言。",
  },
  whenNot: {
    en: "If your app already has a language menu, pass its locale to ErrorkitProvider.",
    "zh-CN": "应用已有语言菜单时，请将所选语言传给 ErrorkitProvider。",
    "zh-TW": "應用程式已有語言選單時，請將所選的語言傳給 ErrorkitProvider。",
  },
  accessibility: {
    en: "A native select with a label. Each language is listed under its own name, with the `lang` attribute set, so that a screen reader pronounces it correctly.",
    "zh-CN":
      "带标签的原生下拉列表。各语言的名称以该语言的文字显示，并设置 `lang` 属性，便于屏幕阅读器正确朗读。",
    "zh-TW":
      "帶有標籤的原生下拉式清單。每種語言的名稱都以該語言書寫，並設定 `lang` 屬性，讓螢幕閱讀器能正確朗讀。",
  },
  do: {
    reason: { en: "Keep the label visible.", "zh-CN": "保留可见的标签。", "zh-TW": "保留可見的標籤。" },
    render: () => <LocaleSelect />,
  },
  dont: {
    reason: {
      en: "Use a select without a visible label.",
      "zh-CN": "使用没有可见标签的下拉列表。",
      "zh-TW": "使用沒有可見標籤的下拉式清單。",
    },
    render: () => <UnlabeledSelect />,
  },
};
