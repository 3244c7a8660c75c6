// Loaded into each page of tests in WebKitGTK: what tests click, type, and hover is simulated there, because nothing drives its mouse
// and keyboard. Vitest has simulated input for the provider "preview", which opens a browser by hand.
import {
  getByAltTextSelector,
  getByLabelSelector,
  getByPlaceholderSelector,
  getByRoleSelector,
  getByTestIdSelector,
  getByTextSelector,
  getByTitleSelector,
  Locator,
  selectorEngine,
} from "@vitest/browser/locators";
import { vi } from "vitest";
import { page, server, userEvent } from "vitest/browser";

// Simulated input advances the clock, and Vitest refuses that where a test has not stopped the clock.
const advance = vi.advanceTimersByTimeAsync.bind(vi);
vi.advanceTimersByTimeAsync = async (milliseconds) => (vi.isFakeTimers() ? advance(milliseconds) : vi);

class SimulatedLocator extends Locator {
  constructor(selector) {
    super();
    this._pwSelector = selector;
  }
  locator(selector) {
    return new SimulatedLocator(`${this._pwSelector} >> ${selector}`);
  }
  elementLocator(element) {
    return toLocator(element);
  }
  async fill(text) {
    const element = await this.findElement();
    await userEvent.clear(element);
    if (text) await userEvent.type(element, text);
  }
}
for (const name of [
  "clear",
  "click",
  "dblClick",
  "hover",
  "selectOptions",
  "tripleClick",
  "unhover",
  "upload",
])
  SimulatedLocator.prototype[name] = async function (...values) {
    return userEvent[name](await this.findElement(), ...values);
  };

const toLocator = (element) => new SimulatedLocator(selectorEngine.generateSelectorSimple(element), element);

page.extend({
  getByRole: (role, options) => new SimulatedLocator(getByRoleSelector(role, options)),
  getByTestId: (id) =>
    new SimulatedLocator(getByTestIdSelector(server.config.browser.locators.testIdAttribute, id)),
  ...Object.fromEntries(
    Object.entries({
      getByAltText: getByAltTextSelector,
      getByLabelText: getByLabelSelector,
      getByPlaceholder: getByPlaceholderSelector,
      getByText: getByTextSelector,
      getByTitle: getByTitleSelector,
    }).map(([name, toSelector]) => [
      name,
      (text, options) => new SimulatedLocator(toSelector(text, options)),
    ]),
  ),
  elementLocator: toLocator,
});
