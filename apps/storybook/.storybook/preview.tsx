import "@errorkit/react/styles.css";
import addonA11y from "@storybook/addon-a11y";
import addonDocs from "@storybook/addon-docs";
import { definePreview } from "@storybook/react-vite";
if (import.meta.env.PROD) {
  const [{ setupWorker }, { http }, { answer }] = await Promise.all([
    import("msw/browser"),
    import("msw"),
    import("./answer.ts"),
  ]);
  await setupWorker(http.get("*/answer", ({ request }) => answer(new URL(request.url)))).start({
    quiet: true,
    onUnhandledRequest: "bypass",
    serviceWorker: { url: new URL("mockServiceWorker.js", document.baseURI).href },
  });
}
export default definePreview({
  addons: [addonDocs(), addonA11y()],
  initialGlobals: { locale: "en", theme: "light", ...(import.meta.env.EK_GLOBALS ?? {}) },
  globalTypes: {
    locale: { toolbar: { items: ["en", "zh-CN", "zh-TW"] } },
    theme: { toolbar: { items: ["light", "dark", "high-contrast"] } },
  },
  parameters: { a11y: { test: "error" } },
});
