import type { ThemeVars } from "storybook/theming";
import { create } from "storybook/theming";

/** The theme of Storybook's own pages and panels. */
export function createTheme(base: "light" | "dark"): ThemeVars {
  const accent = base === "dark" ? "#7cb4fc" : "#2261dd";
  return create({
    base,
    brandTitle: "Errorkit",
    brandImage: `logo-${base}.svg`,
    brandTarget: "_self",
    fontBase:
      'ui-sans-serif, system-ui, "Segoe UI", Roboto, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif',
    fontCode: 'ui-monospace, "SF Mono", Menlo, Consolas, monospace',
    colorPrimary: accent,
    colorSecondary: accent,
    appBorderRadius: 8,
    inputBorderRadius: 6,
    ...(base === "dark" ? { appContentBg: "#18191d", appPreviewBg: "#18191d" } : {}),
  });
}
