import { createElement } from "react";
import { addons, types } from "storybook/manager-api";
import { AnnouncementsPanel } from "./announcements/announcements-panel.ts";
import { autoHidePanel } from "./auto-hide-panel.ts";
import { createTheme } from "./theme.ts";

addons.register("errorkit/auto-hide-panel", autoHidePanel);

addons.register("errorkit/announcements", () => {
  addons.add("errorkit/announcements/panel", {
    type: types.PANEL,
    title: "Announcements",
    render: ({ active = false }) => createElement(AnnouncementsPanel, { active }),
  });
});

const prefersDark = globalThis.matchMedia?.("(prefers-color-scheme: dark)").matches;
addons.setConfig({ theme: createTheme(prefersDark ? "dark" : "light") });
