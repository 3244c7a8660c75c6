import type { SupportedLocale } from "@errorkit/i18n";
import type { Page } from "playwright";
import type {} from "./preview-window.ts";

export const themes = ["light", "dark", "high-contrast"] as const;

/** A locale and a theme of the toolbar. */
export interface View {
  readonly locale: SupportedLocale;
  readonly theme: (typeof themes)[number];
}

/** The system settings of a user with that theme, because component libraries read them in media queries. */
const mediaFeatures = {
  light: { colorScheme: "light", contrast: "no-preference" },
  dark: { colorScheme: "dark", contrast: "no-preference" },
  "high-contrast": { colorScheme: "light", contrast: "more" },
} as const;

/** Emulates the system settings of a user with a theme. */
export const emulateTheme = (page: Page, theme: View["theme"]): Promise<void> =>
  page.emulateMedia(mediaFeatures[theme]);

/** Shows the open story in another view, as the toolbar does, without a remount. */
export async function setGlobals(page: Page, { locale, theme }: View): Promise<void> {
  await emulateTheme(page, theme);
  await page.evaluate(
    (globals) =>
      new Promise<void>((finish) => {
        window.__STORYBOOK_ADDONS_CHANNEL__.once("storyFinished", () => finish());
        window.__STORYBOOK_ADDONS_CHANNEL__.emit("updateGlobals", { globals });
      }),
    { locale, theme },
  );
}
