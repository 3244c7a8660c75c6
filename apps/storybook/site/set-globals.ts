import type { Page } from "playwright";
import type {} from "./preview-window.ts";

/** A choice of the toolbar. */
export interface View {
  readonly locale: "en" | "zh-CN" | "zh-TW";
  readonly theme: "light" | "dark" | "high-contrast";
}

/** Each language in each theme. */
export const views: readonly View[] = (["en", "zh-CN", "zh-TW"] as const).flatMap((locale) =>
  (["light", "dark", "high-contrast"] as const).map((theme) => ({ locale, theme })),
);

/** The toolbar's themes are attributes; who wants one has set this in the system too, and a library may ask for it. */
const mediaFeatures = {
  light: { colorScheme: "light", contrast: "no-preference" },
  dark: { colorScheme: "dark", contrast: "no-preference" },
  "high-contrast": { colorScheme: "light", contrast: "more" },
} as const;

/** Shows the open story in another view, as the toolbar does: no remount. */
export async function setGlobals(page: Page, { locale, theme }: View): Promise<void> {
  await page.emulateMedia(mediaFeatures[theme]);
  await page.evaluate(
    (globals) =>
      new Promise<void>((finish) => {
        window.__STORYBOOK_ADDONS_CHANNEL__.once("storyFinished", () => finish());
        window.__STORYBOOK_ADDONS_CHANNEL__.emit("updateGlobals", { globals });
      }),
    // The addon's report of all that is right costs as much as the look itself.
    { locale, theme, a11y: { manual: true } },
  );
}
