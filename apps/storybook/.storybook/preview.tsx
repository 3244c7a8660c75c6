import "@errorkit/react/styles.css";
import "../common/palette.css";
import "./preview.css";
import type addonA11y from "@storybook/addon-a11y";
import * as a11yAddon from "@storybook/addon-a11y/preview";
import type addonDocs from "@storybook/addon-docs";
import * as docsAddon from "@storybook/addon-docs/preview";
import { definePreview } from "@storybook/react-vite";
import { definePreviewAddon } from "storybook/internal/csf";
import { configure } from "storybook/test";
import { watchAnnouncements } from "./announcements/watch-announcements.ts";
import { LazyComponentPage, LazyDocsContainer, LazyMdxCode } from "./docs/lazy-docs.tsx";
import { readableArgTypes } from "./docs/readable-arg-types.ts";
import { translateArgTypes } from "./docs/translate-arg-types.ts";
import { followSectionLinks } from "./follow-section-links.ts";
import { forgetArgs } from "./forget-args.ts";
import { GlobalsDecorator } from "./globals-decorator.tsx";
import { globalTypes, initialGlobals } from "./toolbar.ts";
import { loadToolbarLocale } from "./toolbar-translator.ts";

watchAnnouncements();
forgetArgs();
followSectionLinks();
// Some stories wait for responses, which take longer than a render on a busy machine.
configure({ asyncUtilTimeout: 8000 });

/**
 * The elements of MDX pages. Storybook's own have English buttons: "Copy", "Copy heading URL". Its types leave the parameter
 * out.
 */
const mdx = { components: { code: LazyMdxCode, h1: "h1" } };

// Not by their main entry points, which load the blocks of documentation with every story. Only these have the types.
const docs = definePreviewAddon(docsAddon) as unknown as ReturnType<typeof addonDocs>;
const a11y = definePreviewAddon(a11yAddon) as unknown as ReturnType<typeof addonA11y>;

export default definePreview({
  addons: [docs, a11y],
  initialGlobals: {
    ...initialGlobals,
    // Loads axe when the user runs it in its panel. The tests check every story.
    a11y: { manual: import.meta.env.PROD },
  },
  globalTypes,
  argTypesEnhancers: [readableArgTypes],
  loaders: [
    ({ globals }) => loadToolbarLocale(globals.locale),
    // No story waits for the panel beside it.
    (story) => void translateArgTypes(story),
  ],
  decorators: [
    (Story, { globals, viewMode, id, tags }) => (
      <GlobalsDecorator
        globals={globals}
        // Not in the lab, and not in stories that are tests.
        canOpenLab={!id.startsWith("error-lab--") && (viewMode === "docs" || tags.includes("dev"))}
      >
        {/* On a documentation page Storybook marks each story as English. */}
        {viewMode === "docs" ? (
          <div lang={globals.locale} className="docs-language">
            <Story />
          </div>
        ) : (
          <Story />
        )}
      </GlobalsDecorator>
    ),
  ],
  parameters: {
    // WCAG 2.2 AA requires this rule, but axe disables it by default.
    a11y: { test: "error", options: { rules: { "target-size": { enabled: true } } } },
    controls: { expanded: true },
    docs: { page: LazyComponentPage, container: LazyDocsContainer, ...mdx },
    options: {
      storySort: {
        order: [
          "Introduction",
          "Matrix",
          "Console",
          ["Try it"],
          "Error lab",
          "Status explorer",
          "Messages",
          "Response to banner",
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
          [
            "Without i18next",
            "With i18next",
            "With another library",
            "With TanStack Query",
            "On a server",
            "Choose a component",
          ],
          "Guides",
          [
            "Coming from another library",
            "Provider",
            "Custom messages",
            "Your own components",
            "Custom readers",
            "Store",
            "Forms",
            "React Router",
            "Next.js",
            "axios",
            "ky",
            "Server headers",
            "Error reporters",
            "Theming",
            "Testing",
          ],
          "Recipes",
          ["Ant Design", "Cloudscape", "Material UI"],
        ],
      },
    },
  },
  tags: ["autodocs"],
});
