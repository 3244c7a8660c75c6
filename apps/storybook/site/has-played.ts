import type { Page } from "playwright";

/** The part of Storybook's preview that says how far a story is. */
interface PreviewWindow {
  readonly __STORYBOOK_PREVIEW__?: { currentRender?: { id?: string; phase?: string } };
}

/** Waits until a story has been drawn and its play is over, well or badly. */
export async function hasPlayed(page: Page, id: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => {
      // Absent for a moment: Storybook loads the page again when a story won't let go.
      const currentRender = (window as unknown as PreviewWindow).__STORYBOOK_PREVIEW__?.currentRender;
      return currentRender?.id === wanted && /finished|errored/.test(currentRender.phase ?? "");
    },
    id,
    { timeout: 40_000 },
  );
}
