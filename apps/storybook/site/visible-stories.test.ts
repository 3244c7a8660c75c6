import { createErrorTranslator } from "@errorkit/i18n";
import { describe, expect, it } from "vitest";
import type { Entry } from "./built-site.ts";
import { openBuiltSite } from "./built-site.ts";
import { openEntry } from "./open-entry.ts";

const site = openBuiltSite();
const visible = site.entries.filter(({ type, tags }) => type === "story" && tags.includes("dev"));
const { describe: describeFailure } = createErrorTranslator();

/** Pages whose stories are tools: they show failures of the user's choice. */
const TOOLS = ["Introduction", "Console/Try it", "Lab", "Status explorer", "Messages", "Matrix"];

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

/** Stories of the console whose name has no status code: the title on screen. A canceled request has none. */
const TITLES: Readonly<Record<string, RegExp | undefined>> = {
  Offline: new RegExp(describeFailure("offline").title),
  "The request times out": new RegExp(describeFailure("timeout").title),
  "Polling fails in the background": new RegExp(describeFailure(503).title),
  "Outage: 200 requests fail": new RegExp(describeFailure(503).title),
  "The page is out of date": new RegExp(describeFailure("chunk-load").title),
  "3 of 10 can't be deleted": /7 of 10/,
};

/** What a story promises: a surface of a component, and the title of a failure. */
function findPromise({ title, name }: Entry): { readonly surface: string; readonly text: RegExp } {
  const component = title.split("/").at(-1) ?? "";
  const status = /^\d{3}/.exec(name)?.[0];
  return {
    surface: title.startsWith("Components/") ? `="${SURFACES[component]}"` : "",
    text: status ? new RegExp(describeFailure(Number(status)).title) : (TITLES[name] ?? /./),
  };
}

describe("a visible story, after it has settled", () => {
  const failing = visible.filter(({ title, name }) => !TOOLS.includes(title) && name !== "Canceled by you");

  it.concurrent.each(failing)("$id shows the failure that it is named for", (entry) =>
    site.withPage(async (page) => {
      expect(await openEntry(page, site, entry, "locale:en")).toEqual([]);
      await page.waitForTimeout(SETTLE_MS);
      const { surface, text } = findPromise(entry);
      const texts = await page.locator(`[data-surface${surface}]:visible`).allTextContents();
      expect(texts.join("\n")).toMatch(text);
    }),
  );

  it("names every component that it checks", () => {
    const components = failing.filter(({ title }) => title.startsWith("Components/"));
    const unknown = components.filter(({ title }) => !(title.replace("Components/", "") in SURFACES));
    expect(unknown).toEqual([]);
  });
});

describe("the demo server", () => {
  const withoutWorkers = openBuiltSite({ serviceWorkers: "block" });
  const find = (id: string) => visible.find((entry) => entry.id === id) as Entry;

  it("is not needed by the stories of a component", () =>
    withoutWorkers.withPage(async (page) => {
      expect(await openEntry(page, withoutWorkers, find("components-errorbanner--ready"))).toEqual([]);
      await page.locator('[data-surface="banner"]').waitFor();
    }));

  it("explains on the page why it cannot start", () =>
    withoutWorkers.withPage(async (page) => {
      const { id } = find("console-try-it--try-it");
      await page.goto(`${withoutWorkers.address}iframe.html?id=${id}&viewMode=story&globals=locale:zh-CN`);
      await page.getByRole("heading", { name: "无法在此启动演示服务器" }).waitFor();
    }));
});
