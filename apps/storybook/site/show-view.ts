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
const media = {
  light: { colorScheme: "light", contrast: "no-preference" },
  dark: { colorScheme: "dark", contrast: "no-preference" },
  "high-contrast": { colorScheme: "light", contrast: "more" },
} as const;

/** Shows the open story in another view, as the toolbar does: no remount. Answers with what axe finds wrong there. */
export async function showView(page: Page, { locale, theme }: View): Promise<readonly string[]> {
  await page.emulateMedia(media[theme]);
  return page.evaluate(
    (globals) =>
      new Promise<readonly string[]>((finish) => {
        // The addon runs axe with the story's own rules whenever a story has been drawn.
        window.__STORYBOOK_ADDONS_CHANNEL__.once("storyFinished", ({ status, reporters }) => {
          const report = reporters.find(({ type }) => type === "a11y")?.result;
          finish(
            report?.violations?.flatMap(({ id, nodes }) =>
              nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
            ) ?? [`axe has not run: ${status} ${report?.error ?? ""}`],
          );
        });
        window.__STORYBOOK_ADDONS_CHANNEL__.emit("updateGlobals", { globals });
      }),
    { locale, theme, a11y: { manual: false } },
  );
}
