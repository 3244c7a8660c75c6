import type { Page } from "playwright";

/** Where the demo fails on purpose, the browser writes each failed answer into its console. */
const EXPECTED_URL = /\/(?:console-api|response)\b|\/assets\/usage-report-/;
/** React tells of what a boundary caught; these are thrown on purpose. */
const EXPECTED_MESSAGE =
  /error occurred in|error boundary|Failed to fetch dynamically imported module|\(reading '(?:points|items)'\)/;

/** What went wrong on a page, as it happens: console errors, uncaught errors, requests that left the site. */
export function collectPageErrors(page: Page, home: string): () => string[] {
  let errors: string[] = [];
  page.on("console", (message) => {
    if (message.type() !== "error") return;
    const from = message.location().url;
    if (!EXPECTED_URL.test(from) && !EXPECTED_MESSAGE.test(message.text()))
      errors.push(`console: ${message.text()} (${from})`);
  });
  page.on("pageerror", (error) => errors.push(`uncaught: ${error.message}`));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(home) && !/^(?:data|blob|about):/.test(url)) errors.push(`outside: ${url}`);
  });
  return () => {
    const collected = errors;
    errors = [];
    return collected;
  };
}
