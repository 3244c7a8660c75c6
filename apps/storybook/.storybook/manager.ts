import { createElement } from "react";
import { addons, types } from "storybook/manager-api";
import { AnnouncementsPanel } from "./announcements/announcements-panel.ts";
import { autoHidePanel } from "./manager/auto-hide-panel.ts";
import { clearArgs } from "./manager/clear-args.ts";
import { followToolbar } from "./manager/follow-toolbar.ts";
import { translateControls } from "./manager/translate-controls.ts";
import { translatePanels } from "./manager/translate-panels.ts";
import { translateToolbar } from "./manager/translate-toolbar.ts";
import { TranslatedLabel } from "./manager/translated-label.ts";
import { systemBase } from "./system-base.ts";
import { createTheme } from "./theme.ts";
import { panelTranslations } from "./translations/panels.ts";
import { sidebarTranslations } from "./translations/sidebar.ts";

addons.register("errorkit/auto-hide-panel", autoHidePanel);
addons.register("errorkit/clear-args", clearArgs);
addons.register("errorkit/follow-toolbar", followToolbar);
addons.register("errorkit/translate-toolbar", translateToolbar);
addons.register("errorkit/translate-controls", translateControls);

addons.register("errorkit/announcements", () => {
  addons.add("errorkit/announcements/panel", {
    type: types.PANEL,
    title: () =>
      createElement(TranslatedLabel, { translations: panelTranslations, english: "Announcements" }),
    render: ({ active = false }) => createElement(AnnouncementsPanel, { active }),
  });
  translatePanels();
});

addons.setConfig({
  theme: createTheme(systemBase),
  sidebar: {
    renderLabel: ({ name }) =>
      createElement(TranslatedLabel, { translations: sidebarTranslations, english: name }),
  },
});
