import "@errorkit/react/styles.css";
import "../demo/palette.css";
import "./preview.css";
import addonA11y from "@storybook/addon-a11y";
import addonDocs from "@storybook/addon-docs";
import { definePreview } from "@storybook/react-vite";
import { configure } from "storybook/test";
import { watchAnnouncements } from "./announcements.ts";
import { ComponentPage } from "./docs/component-page.tsx";
import { DocsStage } from "./docs/docs-stage.tsx";
import { plainTypes } from "./docs/plain-types.ts";
import { Stage } from "./stage.tsx";
import { globalTypes, initialGlobals } from "./toolbar.ts";
import { loadToolbarLanguage } from "./toolbar-translator.ts";

watchAnnouncements();
// Stories wait for real answers; a busy machine takes longer for them than for a render.
configure({ asyncUtilTimeout: 8000 });

if (import.meta.env.PROD) {
  const { startRealAnswersWorker } = await import("../server/real-answers-worker.ts");
  await startRealAnswersWorker();
}

export default definePreview({
  addons: [addonDocs(), addonA11y()],
  initialGlobals: { ...initialGlobals, ...import.meta.env.EK_GLOBALS },
  globalTypes,
  argTypesEnhancers: [plainTypes],
  loaders: [({ globals }) => loadToolbarLanguage(globals.locale)],
  decorators: [
    (Story, { globals }) => (
      <Stage globals={globals}>
        <Story />
      </Stage>
    ),
  ],
  parameters: {
    // axe leaves this rule of WCAG 2.2 AA off by itself.
    a11y: { test: "error", options: { rules: { "target-size": { enabled: true } } } },
    controls: { expanded: true },
    docs: { page: ComponentPage, container: DocsStage },
    options: {
      storySort: {
        order: [
          "Introduction",
          "Console",
          ["Try it"],
          "Lab",
          "Status explorer",
          "Words",
          "Banner",
          "Components",
          [
            "ErrorBanner",
            "ErrorInline",
            "ErrorState",
            "ErrorPage",
            "ErrorToaster",
            "ErrorSummary",
            "PartialFailure",
            "ErrorBoundary",
          ],
          "Getting started",
          ["Without i18next", "With i18next", "With another library", "With TanStack Query", "On a server"],
        ],
      },
    },
  },
  tags: ["autodocs"],
});
