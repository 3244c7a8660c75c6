// Lets Vitest run tests in Firefox, which Playwright drives over WebDriver BiDi.
import { playwright } from "@vitest/browser-playwright";
import { firefoxLaunchOptions } from "./firefox.mjs";

/** The frame of the tests is the last one that Vitest has added to its page. Its name, which Vitest looks for, is unknown over BiDi. */
const getTestFrame = (/** @type {import("playwright").Page} */ page) => page.mainFrame().childFrames().at(-1);

/** @returns {ReturnType<typeof playwright>} */
export function firefox() {
  const option = playwright({
    launchOptions: firefoxLaunchOptions(),
    // As large as the largest frame, so that Vitest scales nothing down. Playwright cannot click in a scaled frame.
    contextOptions: { viewport: { width: 1600, height: 4100 } },
  });
  return {
    ...option,
    providerFactory(project) {
      const provider = option.providerFactory(project);
      const getCommandsContext = provider.getCommandsContext.bind(provider);
      return Object.assign(provider, {
        /** @param {string} session */
        getCommandsContext(session) {
          const context = getCommandsContext(session);
          const page = /** @type {import("playwright").Page} */ (context.page);
          return Object.defineProperty(context, "frame", { value: async () => getTestFrame(page) });
        },
      });
    },
  };
}
