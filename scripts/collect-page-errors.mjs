/**
 * Collects what a page logs as an error, and what it does not catch.
 * @param {import("playwright").Page} page
 * @returns {readonly string[]} grows while the page is open
 */
export function collectPageErrors(page) {
  /** @type {string[]} */
  const errors = [];
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on("pageerror", (error) => errors.push(error.message));
  return errors;
}
