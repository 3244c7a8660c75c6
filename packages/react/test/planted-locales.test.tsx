import type { SupportedLocale } from "@errorkit/i18n";
import { resolveLocale } from "@errorkit/i18n";
import en from "@errorkit/i18n/locales/en";
import { ErrorBanner, ErrorkitProvider, LocaleSelect } from "@errorkit/react";
import { expect, it, vi } from "vitest";
import { render } from "vitest-browser-react";
import { createResponse } from "./helpers/failures.ts";

// What a new locale needs in the list of locales. Its catalog is English here, so that only the list is tested.
vi.mock("../../i18n/src/locales/index.ts", async (importOriginal) => {
  const original = await importOriginal<{ locales: object }>();
  const locales = {
    ...original.locales,
    fr: { name: "Français", dir: "ltr", script: "Latn", sentenceSeparator: " " },
    "pt-BR": { name: "Português (Brasil)", dir: "ltr", script: "Latn", sentenceSeparator: " " },
    ja: { name: "日本語", dir: "ltr", script: "Jpan", sentenceSeparator: "" },
  };
  return { ...original, locales, localeInfo: locales, supportedLocales: Object.keys(locales) };
});

it.each([
  ["fr-CA", "fr", " ", undefined],
  ["pt", "pt-BR", " ", undefined],
  ["ja-JP", "ja", "", "en"],
])(
  "A new locale is resolved from %s, separated, marked and announced as %s",
  async (tag, locale, separator, external) => {
    expect(resolveLocale(tag)).toBe(locale);
    const screen = await render(
      <ErrorkitProvider locale={tag} catalogs={{ [locale as SupportedLocale]: en }}>
        <ErrorBanner
          error={createResponse(400, { body: { message: "Backend busy (503)" } })}
          audience="operator"
        />
        <LocaleSelect />
      </ErrorkitProvider>,
    );
    const banner = screen.container.querySelector("[data-surface=banner]");
    expect(banner).toHaveAttribute("lang", locale);
    expect(banner?.querySelector("[data-part=description]")?.textContent).toBe(
      `${en["status.400.description"]}${separator}Check any values you entered.`,
    );
    await expect
      .poll(() => document.querySelector(`[aria-live] [lang="${locale}"]`)?.textContent)
      .toContain(en["status.400.title"]);
    await screen.getByRole("button", { name: en["ui.details"] }).click();
    // Beside the text, and in the details.
    const serviceMessage = screen.getByText("Backend busy (503)").first();
    await expect.element(serviceMessage).toBeVisible();
    expect(serviceMessage.element().getAttribute("lang") ?? undefined).toBe(external);
    expect(screen.getByRole("combobox").element()).toHaveValue(locale);
  },
);
