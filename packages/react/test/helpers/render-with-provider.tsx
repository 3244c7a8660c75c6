import type { ErrorTranslator, SupportedLocale } from "@errorkit/i18n";
import { createErrorTranslator } from "@errorkit/i18n";
import zhCN from "@errorkit/i18n/locales/zh-CN";
import zhTW from "@errorkit/i18n/locales/zh-TW";
import type { ErrorkitProviderProps } from "@errorkit/react";
import { ErrorkitProvider } from "@errorkit/react";
import type { ComponentType, JSX, ReactNode } from "react";

/** Creates a translator that has loaded every locale. */
export function createTestTranslator(locale: SupportedLocale): ErrorTranslator {
  return createErrorTranslator({ locale, catalogs: { "zh-CN": zhCN, "zh-TW": zhTW } });
}

/** Creates render options that wrap the page in a provider that has loaded its messages. */
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
