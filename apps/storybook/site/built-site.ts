import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { BrowserContext, BrowserContextOptions, Page } from "playwright";
import { chromium } from "playwright";
import { beforeAll } from "vitest";
// @boundaries-ignore shared test config
import { chromiumLaunchOptions } from "../../../scripts/chromium.mjs";
import { collectPageErrors } from "./collect-page-errors.ts";
import { serveFolder } from "./serve-folder.ts";

const folder = fileURLToPath(new URL("../storybook-static", import.meta.url));

/** One line of the sidebar, or one that it hides. */
export interface Entry {
  readonly id: string;
  readonly type: "story" | "docs";
}

/** The built Storybook on a file server, and a browser to look at it. */
export interface BuiltSite {
  readonly entries: readonly Entry[];
  /** Ends in a slash; known while tests run. */
  readonly address: string;
  /** Known while tests run. */
  readonly context: BrowserContext;
  /**
   * A page for one test at a time, and what has gone wrong on it since. A page that was used before has Storybook's scripts
   * compiled, and opens the next story in less than half the time of a new one.
   */
  withPage(use: (page: Page, wrong: () => readonly string[]) => Promise<void>): Promise<void>;
}

/** Serves the built Storybook below a path, as a team would, and opens a browser, for as long as the tests of a file run. */
export function openBuiltSite(options: BrowserContextOptions = {}): BuiltSite {
  let address: string;
  let context: BrowserContext;
  const idle: { readonly page: Page; readonly wrong: () => readonly string[] }[] = [];
  const open = async () => {
    const page = await context.newPage();
    return { page, wrong: collectPageErrors(page, address) };
  };
  beforeAll(async () => {
    const server = await serveFolder(folder, "/teams/console/errorkit/");
    const browser = await chromium.launch(chromiumLaunchOptions());
    address = server.address;
    context = await browser.newContext(options);
    return async () => {
      await browser.close();
      await server.close();
    };
  });
  return {
    entries: Object.values(JSON.parse(readFileSync(`${folder}/index.json`, "utf8")).entries),
    get address() {
      return address;
    },
    get context() {
      return context;
    },
    async withPage(use) {
      const pooled = idle.pop() ?? (await open());
      pooled.wrong();
      await use(pooled.page, pooled.wrong).finally(() => idle.push(pooled));
    },
  };
}
