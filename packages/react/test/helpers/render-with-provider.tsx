import type { ErrorTranslator, SupportedLocale } from "@errorkit/i18n";
import { createErrorTranslator } from "@errorkit/i18n";
import zhCN from "@errorkit/i18n/locales/zh-CN";
import zhTW from "@errorkit/i18n/locales/zh-TW";
import type { ErrorkitProviderProps } from "@errorkit/react";
import { ErrorkitProvider } from "@errorkit/react";
import type { ComponentType, JSX, ReactNode } from "react";

/** A translator with every locale at hand. */
export function createTestTranslator(locale: SupportedLocale): ErrorTranslator {
  return createErrorTranslator({ locale, catalogs: { "zh-CN": zhCN, "zh-TW": zhTW } });
}

/** Render options that put a provider with its words at hand around what is rendered. */
export function withProvider(
  locale: SupportedLocale | ErrorTranslator = "en",
  settings: Omit<ErrorkitProviderProps, "locale" | "catalogs" | "messages" | "translator"> = {},
): { wrapper: ComponentType<{ children: ReactNode }> } {
  const translator = typeof locale === "string" ? createTestTranslator(locale) : locale;
  return {
    wrapper: ({ children }): JSX.Element => (
      <ErrorkitProvider {...settings} translator={translator}>
        {children}
      </ErrorkitProvider>
    ),
  };
}
