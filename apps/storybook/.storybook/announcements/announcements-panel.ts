import type { ComponentProps, ReactElement } from "react";
import { createElement as h, useState } from "react";
import { AddonPanel } from "storybook/internal/components";
import { STORY_CHANGED } from "storybook/internal/core-events";
import { useChannel, useGlobals } from "storybook/manager-api";
import { styled } from "storybook/theming";
import { defineText, localize } from "../../common/localized.ts";
import { findLocaleOfTag } from "../toolbar-tags.ts";
import type { Announcement } from "./announcement.ts";
import { ANNOUNCEMENT_EVENT } from "./announcement.ts";

const panelText = defineText({
  en: {
    intro: "Everything that a screen reader announces, as it happens.",
    empty: "Nothing yet. Interact with the story. Switching the language should announce nothing.",
    polite: "after current speech",
    assertive: "immediately",
    clear: "Clear",
  },
  "zh-CN": {
    intro: "实时列出屏幕阅读器朗读的全部内容。",
    empty: "还没有内容。请操作此示例；切换语言时不应朗读任何内容。",
    polite: "等当前语句读完",
    assertive: "立即",
    clear: "清除",
  },
  "zh-TW": {
    intro: "即時列出螢幕閱讀器朗讀的所有內容。",
    empty: "還沒有內容。請操作此範例；切換語言時不應朗讀任何內容。",
    polite: "等目前語句讀完",
    assertive: "立即",
    clear: "清除",
  },
});

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
const Muted = styled.span(({ theme }) => ({ color: theme.textMutedColor }));
const Button = styled.button(({ theme }) => ({
  padding: "2px 10px",
  border: `1px solid ${theme.appBorderColor}`,
  borderRadius: 6,
  background: "none",
  color: theme.color.defaultText,
  font: "inherit",
  cursor: "pointer",
}));

type ListedAnnouncement = Announcement & { readonly id: number };

/** How many announcements the panel lists. */
const MAX_LISTED = 100;

/**
 * Lists what the live regions of the story announce, the newest last. Each story starts with an empty list.
 * Written without JSX: Storybook compiles the manager's JSX for the classic runtime.
 */
export function AnnouncementsPanel({ active }: { readonly active: boolean }): ReactElement {
  const [announcements, setAnnouncements] = useState<readonly ListedAnnouncement[]>([]);
  const [{ locale }] = useGlobals();
  useChannel({
    [ANNOUNCEMENT_EVENT]: (announcement: Announcement) =>
      setAnnouncements((before) => [
        ...before.slice(1 - MAX_LISTED),
        { ...announcement, id: (before.at(-1)?.id ?? 0) + 1 },
      ]),
    [STORY_CHANGED]: () => setAnnouncements([]),
  });
  const { intro, empty, clear, ...politeness } = localize(panelText, findLocaleOfTag(locale));
  const content = h(
    Page,
    { lang: String(locale) },
    h(
      Bar,
      null,
      h("span", null, intro),
      h(Button, { type: "button", onClick: () => setAnnouncements([]) }, clear),
    ),
    announcements.length === 0 && h("p", null, empty),
    h(
      List,
      null,
      announcements.map(({ id, text, lang, ...announcement }) =>
        h(Item, { key: id }, h(Muted, null, politeness[announcement.politeness]), h("span", { lang }, text)),
      ),
    ),
  );
  const panelProps: ComponentProps<typeof AddonPanel> = { active, children: content };
  return h(AddonPanel, panelProps);
}
