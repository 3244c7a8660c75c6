import { supportedLocales } from "@errorkit/i18n";
import { ErrorBanner, LocaleSelect } from "@errorkit/react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent, within } from "storybook/test";
import { readGlobals } from "../../.storybook/globals.ts";
import { loadToolbarLocale } from "../../.storybook/toolbar-translator.ts";
import { translators } from "../../demo/catalogs.ts";
import { failureFromResponse } from "../../demo/failures.ts";

/** A labelled select of the languages, each in its own name. What is on screen follows at once. */
const meta = {
  title: "Components/LocaleSelect",
  component: LocaleSelect,
  args: { onLocaleChange: fn() },
} satisfies Meta<typeof LocaleSelect>;

export default meta;

/** Above a banner whose words it changes. */
export const WithABanner: StoryObj<typeof meta> = {
  name: "With a banner",
  // The translator is the toolbar's: it goes back to the toolbar's choice when the story leaves.
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
    const own = readGlobals(globals).locale;
    const others = supportedLocales.filter((locale) => locale !== own);
    const select = canvas.getByRole("combobox");
    for (const locale of [...others, own]) {
      await userEvent.selectOptions(select, locale);
      const { title } = translators[locale].describe(404);
      await canvas.findByRole("heading", { name: new RegExp(title) });
      await expect(args.onLocaleChange).toHaveBeenLastCalledWith(locale);
      await expect(select).toHaveFocus();
    }
  },
};
