import type { DemoGlobals } from "./globals.ts";
import { isDark, isHighContrast } from "./toolbar-theme.ts";

/** Sets the language, the direction and the theme of the page. */
export function setRootAttributes({ tag, theme }: Pick<DemoGlobals, "tag" | "theme">): void {
  const root = document.documentElement;
  root.lang = tag;
  root.dir = tag === "ar-XB" ? "rtl" : "ltr";
  root.dataset.ekTheme = isDark(theme) ? "dark" : "light";
  root.dataset.ekContrast = isHighContrast(theme) ? "more" : "standard";
}
