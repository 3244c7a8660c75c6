import { createErrorTranslator } from "@errorkit/i18n";
import type { Page } from "playwright";
import type { Entry } from "./built-site.ts";

const { describe: describeFailure } = createErrorTranslator();

/** Pages whose stories are tools: they show failures of the user's choice. */
const TOOLS = ["Introduction", "Console/Try it", "Error lab", "Status explorer", "Messages", "Matrix"];

/** Time in which a story that does not stop at its failure would leave it, in milliseconds. */
const SETTLE_MS = 1500;

/** The surface of each component, as `data-surface` has it. */
const SURFACES: Readonly<Record<string, string>> = {
  ErrorBanner: "banner",
  ErrorInline: "inline",
  ErrorState: "state",
  ErrorPage: "page",
  ErrorToaster: "toast",
  ErrorSummary: "summary",
  PartialFailure: "partial",
  ErrorBoundary: "fallback",
  LocaleSelect: "banner",
};

/** Stories whose title on screen is not that of the status in their name. A canceled request has none. */
const TITLES: Readonly<Record<string, RegExp | undefined>> = {
  Offline: new RegExp(describeFailure("offline").title),
  "The request times out": new RegExp(describeFailure("timeout").title),
  "Polling fails in the background": new RegExp(describeFailure(503).title),
  "Outage: 200 requests fail": new RegExp(describeFailure(503).title),
  "The page is out of date": new RegExp(describeFailure("chunk-load").title),
  "3 of 10 can't be deleted": /7 of 10/,
  "409 The name is in use": /This name is already in use/,
  "In an Alert": new RegExp(describeFailure(502).title, "i"),
  "In a dialog": new RegExp(describeFailure(503).title, "i"),
  "In notifications": new RegExp(describeFailure(503).title, "i"),
};

/** The components of other libraries that show a failure in a recipe. */
const FOREIGN = '[class*="awsui_alert_"], [class*="awsui_flash_"], .ant-alert, .ant-notification-notice';

/** Whether a story promises to show a failure: it is in the sidebar, and no tool. */
export const promisesFailure = ({ type, tags, title, name }: Entry): boolean =>
  type === "story" && tags.includes("dev") && !TOOLS.includes(title) && name !== "Canceled by you";

/** The component whose story this is; `undefined` for a story of something else. */
const getComponent = ({ title }: Entry): string | undefined => /^Components\/(.+)/.exec(title)?.[1];

/** Whether the component of a story has a surface in the list above, or the story is not one of a component. */
export function hasKnownSurface(entry: Entry): boolean {
  const component = getComponent(entry);
  return component === undefined || component in SURFACES;
}

/** What is missing in English from what a story promises: a surface of its component, and the title of its failure. Waits until it has settled. */
export async function findBrokenPromise(page: Page, entry: Entry): Promise<readonly string[]> {
  if (!promisesFailure(entry)) return [];
  await page.waitForTimeout(SETTLE_MS);
  const component = getComponent(entry);
  const surface = component
    ? `[data-surface="${SURFACES[component]}"]`
    : `:is([data-surface]${entry.title.startsWith("Recipes/") ? `, ${FOREIGN}` : ""})`;
  const status = /^\d{3}/.exec(entry.name)?.[0];
  const title = TITLES[entry.name] ?? (status ? new RegExp(describeFailure(Number(status)).title) : /./);
  const texts = (await page.locator(`${surface}:visible`).allTextContents()).join("\n");
  return title.test(texts) ? [] : [`shows "${texts}", not the failure that it is named for: ${title}`];
}
