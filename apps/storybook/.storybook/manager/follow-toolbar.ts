import { GLOBALS_UPDATED, SET_GLOBALS } from "storybook/internal/core-events";
import type { API } from "storybook/manager-api";
import { systemBase } from "../system-base.ts";
import { createTheme } from "../theme.ts";
import { isDark } from "../toolbar-theme.ts";

interface GlobalsEvent {
  readonly globals: { readonly theme?: string; readonly locale?: string };
}

/** Gives the frame around the stories the toolbar's language and theme. */
export function followToolbar(api: API): void {
  // The frame begins in this theme, and to draw all of it once more takes a moment.
  let shown: string = systemBase;
  const follow = ({ globals: { locale = "en", theme } }: GlobalsEvent) => {
    document.documentElement.lang = locale;
    const base = isDark(theme) ? "dark" : "light";
    if (base !== shown) api.setOptions({ theme: createTheme(base) });
    shown = base;
  };
  api.on(SET_GLOBALS, follow);
  api.on(GLOBALS_UPDATED, follow);
}
