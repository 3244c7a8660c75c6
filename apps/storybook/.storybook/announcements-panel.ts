import type { ReactElement } from "react";
import { createElement as h, useState } from "react";
import { AddonPanel } from "storybook/internal/components";
import { STORY_CHANGED } from "storybook/internal/core-events";
import { useChannel, useGlobals } from "storybook/manager-api";
import { styled } from "storybook/theming";
import type { Announced } from "./announced.ts";
import { ANNOUNCED } from "./announced.ts";

const words = {
  en: {
    intro: "What a screen reader is told, as it happens.",
    empty: "Nothing yet. Act in the story, or switch the language: that should stay silent.",
    polite: "after the current words",
    assertive: "at once",
    clear: "Clear",
  },
  "zh-CN": {
    intro: "屏幕阅读器实时听到的内容。",
    empty: "还没有内容。请操作此示例；切换语言时应保持安静。",
    polite: "等当前语句读完",
    assertive: "立即",
    clear: "清除",
  },
  "zh-TW": {
    intro: "螢幕閱讀器即時聽到的內容。",
    empty: "還沒有內容。請操作此範例；切換語言時應保持安靜。",
    polite: "等目前語句讀完",
    assertive: "立即",
    clear: "清除",
  },
};

const wordsFor = (tag: unknown) =>
  tag === "zh-HK" || tag === "zh-TW" ? words["zh-TW"] : tag === "zh-CN" ? words["zh-CN"] : words.en;

const Page = styled.div({ padding: 16, fontSize: 13, lineHeight: 1.5 });
const Bar = styled.div(({ theme }) => ({
  display: "flex",
  gap: 12,
  alignItems: "baseline",
  justifyContent: "space-between",
  color: theme.textMutedColor,
}));
const List = styled.ol({ margin: "8px 0 0", padding: 0, listStyle: "none" });
const Item = styled.li(({ theme }) => ({
  display: "grid",
  gridTemplateColumns: "10rem 1fr",
  gap: 12,
  padding: "6px 0",
  borderTop: `1px solid ${theme.appBorderColor}`,
}));
const Soft = styled.span(({ theme }) => ({ color: theme.textMutedColor }));
const Button = styled.button(({ theme }) => ({
  padding: "2px 10px",
  border: `1px solid ${theme.appBorderColor}`,
  borderRadius: 6,
  background: "none",
  color: theme.color.defaultText,
  font: "inherit",
  cursor: "pointer",
}));

type Heard = Announced & { readonly id: number };

/**
 * Lists what the live regions of the story said, the newest last; each story begins anew.
 * Without JSX: the manager brings a React of its own, and Storybook compiles JSX for it in the old way.
 */
export function AnnouncementsPanel({ active }: { readonly active: boolean }): ReactElement {
  const [heard, setHeard] = useState<readonly Heard[]>([]);
  const [{ locale }] = useGlobals();
  useChannel({
    [ANNOUNCED]: (announced: Announced) =>
      setHeard((before) => [...before.slice(-99), { ...announced, id: (before.at(-1)?.id ?? 0) + 1 }]),
    [STORY_CHANGED]: () => setHeard([]),
  });
  const { intro, empty, clear, ...politeness } = wordsFor(locale);
  return h(
    AddonPanel,
    { active },
    h(
      Page,
      { lang: String(locale) },
      h(Bar, null, h("span", null, intro), h(Button, { type: "button", onClick: () => setHeard([]) }, clear)),
      heard.length === 0 && h("p", null, empty),
      h(
        List,
        null,
        heard.map(({ id, text, lang, ...one }) =>
          h(Item, { key: id }, h(Soft, null, politeness[one.politeness]), h("span", { lang }, text)),
        ),
      ),
    ),
  );
}
