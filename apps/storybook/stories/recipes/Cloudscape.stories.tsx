import { colorBackgroundLayoutMain, colorTextBodyDefault } from "@cloudscape-design/design-tokens";
import { ErrorBanner, ErrorInline, ErrorkitProvider } from "@errorkit/react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, within } from "storybook/test";
import { readGlobals } from "../../.storybook/globals.ts";
import { translators } from "../../demo/catalogs.ts";
import { answered } from "../../demo/failures.ts";
import { useDemo } from "../../demo/use-demo.ts";
import { createCloudscapePage } from "./cloudscape-page.ts";
import { cloudscapeTheme } from "./cloudscape-theme.ts";

const meta = {
  title: "Recipes/Cloudscape",
  component: ErrorBanner,
  tags: ["!autodocs"],
  args: { error: answered({ status: 502 }), headingLevel: 2 },
  parameters: { controls: { disable: true } },
  loaders: [async () => ({ page: await createCloudscapePage() })],
} satisfies Meta<typeof ErrorBanner>;

export default meta;

/** Errorkit in the colours, corners and type of Cloudscape's design tokens, light and dark. */
export const Theme: StoryObj<typeof meta> = {
  name: "In its colours",
  render: function Render(args, { loaded }) {
    const mode = useDemo().theme === "dark" ? "dark" : "light";
    return (
      <ErrorkitProvider colorScheme={mode}>
        <div
          style={{
            ...loaded.page(mode),
            ...cloudscapeTheme,
            display: "grid",
            gap: "1rem",
            padding: "1rem",
            color: colorTextBodyDefault,
            background: colorBackgroundLayoutMain,
          }}
        >
          <ErrorBanner {...args} />
          <ErrorInline error={answered({ status: 429 })} />
        </div>
      </ErrorkitProvider>
    );
  },
  play: async ({ canvasElement, globals }) => {
    const { locale, theme } = readGlobals(globals);
    const { title } = translators[locale].describe(502);
    const heading = within(canvasElement).getByRole("heading", { name: new RegExp(title) });
    const banner = getComputedStyle(heading.closest("[data-surface]") as Element);
    // Cloudscape's own ink and corner, for the mode that is shown.
    await expect(banner.color).toBe(theme === "dark" ? INK.dark : INK.light);
    await expect(banner.borderStartStartRadius).toBe("12px");
    await expect(banner.colorScheme).toBe(theme === "dark" ? "dark" : "light");
  },
};

const INK = { light: "rgb(15, 20, 26)", dark: "rgb(198, 198, 205)" };
