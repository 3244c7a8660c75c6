import type { DemoGlobals } from "./globals.ts";

/** Sets the language, the direction and the theme of the page. */
export function setRootAttributes({ tag, theme }: Pick<DemoGlobals, "tag" | "theme">): void {
  const root = document.documentElement;
  root.lang = tag;
  root.dir = tag === "ar-XB" ? "rtl" : "ltr";
  root.dataset.ekTheme = theme === "dark" ? "dark" : "light";
  root.dataset.ekContrast = theme === "high-contrast" ? "more" : "standard";
}
