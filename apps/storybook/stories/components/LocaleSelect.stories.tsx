import { supportedLocales } from "@errorkit/i18n";
import { ErrorBanner, LocaleSelect } from "@errorkit/react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent, within } from "storybook/test";
import { readGlobals } from "../../.storybook/globals.ts";
import { loadToolbarLocale } from "../../.storybook/toolbar-translator.ts";
import { translators } from "../../common/catalogs.ts";
import { failureFromResponse } from "../../common/failures.ts";
import localeSelect from "./examples/locale-select.tsx?raw";
import { localeSelectGuide } from "./locale-select-guide.tsx";
import { showCode } from "./show-code.ts";

const meta = {
  title: "Components/LocaleSelect",
  component: LocaleSelect,
  args: { onLocaleChange: fn() },
  parameters: { guide: localeSelectGuide, ...showCode(localeSelect) },
} satisfies Meta<typeof LocaleSelect>;

export default meta;

/** Above a banner whose messages it changes. */
export const WithABanner: StoryObj<typeof meta> = {
  name: "With a banner",
  // The toolbar shares the translator, so restore its locale when the story unmounts.
  beforeEach:
    ({ globals }) =>
    () =>
      loadToolbarLocale(globals.locale),
  render: (args) => (
    <div style={{ display: "grid", gap: "1rem" }}>
      <LocaleSelect {...args} />
      <ErrorBanner error={failureFromResponse({ status: 404 })} headingLevel={2} />
    </div>
  ),
  play: async ({ args, canvasElement, globals }) => {
    const canvas = within(canvasElement);
    const toolbarLocale = readGlobals(globals).locale;
    const others = supportedLocales.filter((locale) => locale !== toolbarLocale);
    const select = canvas.getByRole("combobox");
    for (const locale of [...others, toolbarLocale]) {
      await userEvent.selectOptions(select, locale);
      const { title } = translators[locale].describe(404);
      await canvas.findByRole("heading", { name: new RegExp(title) });
      await expect(args.onLocaleChange).toHaveBeenLastCalledWith(locale);
      await expect(select).toHaveFocus();
    }
  },
};
