import { createElement } from "react";
import { addons, types } from "storybook/manager-api";
import { create } from "storybook/theming";
import { AnnouncementsPanel } from "./announcements-panel.ts";

addons.register("errorkit/announcements", () => {
  addons.add("errorkit/announcements/panel", {
    type: types.PANEL,
    title: "Announcements",
    render: ({ active = false }) => createElement(AnnouncementsPanel, { active }),
  });
});

const prefersDark = globalThis.matchMedia?.("(prefers-color-scheme: dark)").matches;

addons.setConfig({
  theme: create({
    base: prefersDark ? "dark" : "light",
    brandTitle: "Errorkit",
    brandImage: prefersDark ? "logo-dark.svg" : "logo-light.svg",
    brandTarget: "_self",
    fontBase:
      'ui-sans-serif, system-ui, "Segoe UI", Roboto, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif',
    fontCode: 'ui-monospace, "SF Mono", Menlo, Consolas, monospace',
    colorPrimary: prefersDark ? "#7cb4fc" : "#2261dd",
    colorSecondary: prefersDark ? "#7cb4fc" : "#2261dd",
    appBorderRadius: 8,
    inputBorderRadius: 6,
  }),
});
