import type { Page } from "playwright";

/** Where the demo fails on purpose, the browser writes each failed answer into its console. */
const ON_PURPOSE = /\/(?:console-api|answer)\b|\/assets\/usage-report-/;
/** React tells of what a boundary caught; these are thrown on purpose. */
const CAUGHT =
  /error occurred in|error boundary|Failed to fetch dynamically imported module|\(reading '(?:points|items)'\)/;

/** What went wrong on a page, as it happens: console errors, uncaught errors, requests that left the site. */
export function watchPage(page: Page, home: string): () => string[] {
  let wrong: string[] = [];
  page.on("console", (message) => {
    if (message.type() !== "error") return;
    const from = message.location().url;
    if (!ON_PURPOSE.test(from) && !CAUGHT.test(message.text()))
      wrong.push(`console: ${message.text()} (${from})`);
  });
  page.on("pageerror", (error) => wrong.push(`uncaught: ${error.message}`));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(home) && !/^(?:data|blob|about):/.test(url)) wrong.push(`outside: ${url}`);
  });
  return () => {
    const seen = wrong;
    wrong = [];
    return seen;
  };
}
