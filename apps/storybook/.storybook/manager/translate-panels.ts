import type { FC } from "react";
import { createElement as h } from "react";
import { addons, types, useGlobals } from "storybook/manager-api";
import { findLocaleOfTag } from "../toolbar-tags.ts";
import { panelTranslations } from "../translations/panels.ts";
import { translate } from "../translations/translate.ts";

/** Storybook's own panels, by ID. */
const PANELS = {
  "addon-controls": "Controls",
  "storybook/actions/panel": "Actions",
  "storybook/interactions/panel": "Interactions",
  "storybook/a11y/panel": "Accessibility",
} as const;

/** Translates the titles of Storybook's own panels. The English titles stay as they are, with their counts. */
export function translatePanels(): void {
  const panels = addons.getElements(types.PANEL);
  for (const [id, english] of Object.entries(PANELS)) {
    const panel = panels[id];
    if (!panel) continue;
    const Original = (typeof panel.title === "function" ? panel.title : () => panel.title) as FC;
    const Title: FC = () => {
      const [{ locale }] = useGlobals();
      const title = translate(panelTranslations, english, findLocaleOfTag(locale));
      return title === english ? h(Original) : h("span", null, title);
    };
    addons.add(id, { ...panel, title: Title });
  }
}
