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

/** A story or a documentation page, including those that the sidebar hides. */
export interface Entry {
  readonly id: string;
  readonly type: "story" | "docs";
  /** The place in the sidebar: `Components/ErrorBanner`. */
  readonly title: string;
  readonly name: string;
  /** The sidebar shows entries with the tag `dev`. */
  readonly tags: readonly string[];
}

/** The built Storybook on a file server, and a browser. */
export interface BuiltSite {
  readonly entries: readonly Entry[];
  /** Ends with a slash. Available while tests run. */
  readonly address: string;
  /** Available while tests run. */
  readonly context: BrowserContext;
  /**
   * Runs a test with a page and a function that collects the errors on it. Pages are reused, because a page with compiled
   * scripts opens the next story in less than half the time.
   */
  withPage(use: (page: Page, collectErrors: () => readonly string[]) => Promise<void>): Promise<void>;
}

/**
 * Keeps the service worker of the demo server until the browser closes. Without it, the worker removes itself with the last page
 * that uses it, and a page that opens at that moment reloads itself.
 */
async function keepDemoServerWorker(context: BrowserContext, address: string): Promise<void> {
  const worker = `${address}mockServiceWorker.js`;
  const page = await context.newPage();
  await page.goto(worker);
  await page.evaluate(async (url) => {
    await navigator.serviceWorker.register(url);
    await navigator.serviceWorker.ready;
  }, worker);
  await page.waitForFunction(() => navigator.serviceWorker.controller);
}

/** Serves the built Storybook below a path, as a team would, and opens a browser while the tests of a file run. */
export function openBuiltSite(options: BrowserContextOptions = {}): BuiltSite {
  let address: string;
  let context: BrowserContext;
  const idle: { readonly page: Page; readonly collectErrors: () => readonly string[] }[] = [];
  const open = async () => {
    const page = await context.newPage();
    return { page, collectErrors: collectPageErrors(page, address) };
  };
  beforeAll(async () => {
    const server = await serveFolder(folder, "/teams/console/errorkit/");
    const browser = await chromium.launch(chromiumLaunchOptions());
    address = server.address;
    context = await browser.newContext(options);
    // No test measures speed, and a busy machine can be slow.
    context.setDefaultTimeout(60_000);
    if (options.serviceWorkers !== "block") await keepDemoServerWorker(context, address);
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
      pooled.collectErrors();
      await use(pooled.page, pooled.collectErrors).finally(() => idle.push(pooled));
    },
  };
}
