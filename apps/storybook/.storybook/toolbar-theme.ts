/** The themes of the toolbar. */
export const toolbarThemes = ["light", "dark", "high-contrast", "dark-high-contrast"] as const;
export type ToolbarTheme = (typeof toolbarThemes)[number];

export const isDark = (theme: unknown): boolean => theme === "dark" || theme === "dark-high-contrast";

export const isHighContrast = (theme: unknown): boolean =>
  theme === "high-contrast" || theme === "dark-high-contrast";
