import { createElement } from "react";
import { addons, types } from "storybook/manager-api";
import { AnnouncementsPanel } from "./announcements-panel.ts";
import { giveRoomToWholePages } from "./room.ts";
import { createTheme } from "./theme.ts";

addons.register("errorkit/room", giveRoomToWholePages);

addons.register("errorkit/announcements", () => {
  addons.add("errorkit/announcements/panel", {
    type: types.PANEL,
    title: "Announcements",
    render: ({ active = false }) => createElement(AnnouncementsPanel, { active }),
  });
});

const prefersDark = globalThis.matchMedia?.("(prefers-color-scheme: dark)").matches;
addons.setConfig({ theme: createTheme(prefersDark ? "dark" : "light") });
