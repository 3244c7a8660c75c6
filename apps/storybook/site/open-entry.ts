import type { Page } from "playwright";
import type { BuiltSite, Entry } from "./built-site.ts";
import type {} from "./preview-window.ts";

/** Waits until Storybook has rendered a story and its play function has finished or failed. */
async function hasPlayed(page: Page, id: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => {
      // Absent for a moment when Storybook reloads the page because a story did not stop.
      const { id: shown, phase = "" } = window.__STORYBOOK_PREVIEW__?.currentRender ?? {};
      return shown === wanted && /finished|errored/.test(phase);
    },
    id,
    // Asking at each frame, as Playwright does by default, makes the browser draw each frame.
    { timeout: 40_000, polling: 50 },
  );
}

/** What the play function of the open story has thrown, or what Storybook shows instead of the story. */
async function findErrors(page: Page): Promise<readonly string[]> {
  const thrown = await page.evaluate(() =>
    window.__STORYBOOK_ADDONS_CHANNEL__.last("playFunctionThrewException")?.map(({ message }) => message),
  );
  const isShown = (await page.locator("body.sb-show-main").count()) === 1;
  return (
    thrown ?? (isShown ? [] : [(await page.locator("#error-message").textContent()) ?? "nothing is shown"])
  );
}

/** Mounts the open story again, as the toolbar's button does, and waits until it has played. Returns its errors. */
export async function replayStory(page: Page, { id }: Entry): Promise<readonly string[]> {
  await page.evaluate(
    (storyId) =>
      new Promise<void>((finish) => {
        const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
        channel.once("storyFinished", () => finish());
        channel.once("playFunctionThrewException", () => finish());
        channel.emit("forceRemount", { storyId });
      }),
    id,
  );
  return findErrors(page);
}

/** Opens a story or a documentation page and waits until it is ready. Returns the errors that Storybook shows instead. */
export async function openEntry(
  page: Page,
  site: BuiltSite,
  { id, type }: Entry,
  globals = "",
): Promise<readonly string[]> {
  const mode = type === "docs" ? "docs" : "story";
  await page.goto(`${site.address}iframe.html?id=${id}&viewMode=${mode}&globals=${globals}`);
  if (type === "docs") await page.locator("#storybook-docs h1").first().waitFor();
  else await hasPlayed(page, id);
  return findErrors(page);
}
