// Lets Vitest run tests in WebKitGTK, whose mouse and keyboard nothing drives.
import { fileURLToPath } from "node:url";
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

/** Simulates what tests click and type, see `webkit-locators.js`. */
class SimulatedInputProvider extends WebKitProvider {
  /**
   * Vitest simulates input for this name, with the `@testing-library/user-event` that it finds in `distRoot`.
   * @override
   */
  name = "preview";
  distRoot = fileURLToPath(new URL("..", import.meta.url));
  initScripts = [fileURLToPath(new URL("webkit-locators.js", import.meta.url))];
}

/**
 * The installed WebKitGTK, or the WebKit that Playwright downloaded.
 * @param {{ readonly simulatesInput?: boolean }} [options]
 * @returns {ReturnType<typeof playwright>}
 */
export function webkit({ simulatesInput = false } = {}) {
  if (!findWebKit()) return playwright();
  const Provider = simulatesInput ? SimulatedInputProvider : WebKitProvider;
  return {
    ...playwright(),
    name: simulatesInput ? "preview" : "webkitgtk",
    supportedBrowser: ["webkit"],
    providerFactory: () => new Provider(),
  };
}
