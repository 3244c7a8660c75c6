import { I18nProvider } from "@cloudscape-design/components/i18n";
import en from "@cloudscape-design/components/i18n/messages/all.en";
import zhCN from "@cloudscape-design/components/i18n/messages/all.zh-CN";
import zhTW from "@cloudscape-design/components/i18n/messages/all.zh-TW";
import { applyMode, Mode } from "@cloudscape-design/global-styles";
import { ErrorkitProvider } from "@errorkit/react";
import "@errorkit/react/styles.css";
import type { ReactNode } from "react";
import { useLayoutEffect } from "react";
import { cloudscapeTheme } from "./theme.ts";

interface CloudscapeProviderProps {
  locale: string; // "zh-CN"
  dark: boolean;
  children: ReactNode;
}

// Once, around your app.
export function CloudscapeProvider({ locale, dark, children }: CloudscapeProviderProps) {
  useLayoutEffect(() => {
    applyMode(dark ? Mode.Dark : Mode.Light);
    return () => applyMode(Mode.Light);
  }, [dark]);
  return (
    <I18nProvider locale={locale} messages={[en, zhCN, zhTW]}>
      {/* Cloudscape sets no `color-scheme`, so the provider says which one the page has. */}
      <ErrorkitProvider locale={locale} colorScheme={dark ? "dark" : "light"}>
        <style>{cloudscapeTheme}</style>
        {children}
      </ErrorkitProvider>
    </I18nProvider>
  );
}
