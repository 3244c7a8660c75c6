import type { Page } from "playwright";

/** Requests that the demo fails on purpose. The browser logs each failed response. */
const EXPECTED_URL = /\/(?:api|console-api|response)\b|\/assets\/usage-report-/;
/** The API that the code of the documentation calls. The demo server responds, wherever the site is served. */
const EXAMPLE_URL = /^http:\/\/localhost:\d+\/api\//;
/** Errors that the demo throws on purpose. React logs what an error boundary catches. */
const EXPECTED_MESSAGE =
  /error occurred in|error boundary|Failed to fetch dynamically imported module|\(reading '(?:points|items)'\)/;

/** Collects console errors, uncaught errors and requests to other sites. Returns a function that returns and clears them. */
export function collectPageErrors(page: Page, home: string): () => string[] {
  let errors: string[] = [];
  page.on("console", (message) => {
    if (message.type() !== "error") return;
    const from = message.location().url;
    if (!EXPECTED_URL.test(from) && !EXPECTED_MESSAGE.test(message.text()))
      errors.push(`console: ${message.text()} (${from})`);
  });
  page.on("pageerror", ({ message }) => errors.push(`uncaught: ${message}`));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(home) && !EXAMPLE_URL.test(url) && !/^(?:data|blob|about):/.test(url))
      errors.push(`outside: ${url}`);
  });
  return () => {
    const collected = errors;
    errors = [];
    return collected;
  };
}
