// Lets Vitest run tests in WebKitGTK. The tests cannot use `userEvent` there, because nothing drives its mouse and keyboard.
import { playwright } from "@vitest/browser-playwright";
import { findWebKit, startWebKit } from "./webkit.mjs";

/** @typedef {import("vitest/node").BrowserProvider} BrowserProvider */

/** @implements {BrowserProvider} */
class WebKitProvider {
  name = "webkitgtk";
  supportsParallelism = false;
  /** @type {Set<import("./webkit.mjs").WebKitWindow>} */
  #windows = new Set();

  getCommandsContext() {
    return {};
  }

  /**
   * @param {string} _session
   * @param {string} url
   */
  async openPage(_session, url) {
    const opened = await startWebKit();
    this.#windows.add(opened);
    await opened.open(url);
  }

  async close() {
    await Promise.all([...this.#windows].map((opened) => opened.close()));
    this.#windows.clear();
  }
}

/**
 * The installed WebKitGTK, or the WebKit that Playwright downloaded.
 * @returns {ReturnType<typeof playwright>}
 */
export const webkit = () =>
  findWebKit()
    ? {
        ...playwright(),
        name: "webkitgtk",
        supportedBrowser: ["webkit"],
        providerFactory: () => new WebKitProvider(),
      }
    : playwright();
