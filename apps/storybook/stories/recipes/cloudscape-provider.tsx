import { I18nProvider } from "@cloudscape-design/components/i18n";
import en from "@cloudscape-design/components/i18n/messages/all.en";
import zhCN from "@cloudscape-design/components/i18n/messages/all.zh-CN";
import zhTW from "@cloudscape-design/components/i18n/messages/all.zh-TW";
import { colorBackgroundLayoutMain } from "@cloudscape-design/design-tokens";
import { applyMode, Mode } from "@cloudscape-design/global-styles";
import { ErrorkitProvider } from "@errorkit/react";
import type { JSX, ReactNode } from "react";
import { useLayoutEffect } from "react";
import { useDemo } from "../../common/use-demo.ts";
import { cloudscapeTheme } from "./cloudscape-theme.ts";

/**
 * Errorkit inside Cloudscape. The style sheet maps Cloudscape's tokens. The provider sets light or dark, because Cloudscape's
 * mode sets no `color-scheme`. The mode is set on the body, because some colors stay light on an inner element.
 */
export function CloudscapeProvider({ dark, children }: { dark: boolean; children: ReactNode }): JSX.Element {
  const { locale } = useDemo();
  useLayoutEffect(() => {
    applyMode(dark ? Mode.Dark : Mode.Light);
    return () => applyMode(Mode.Light);
  }, [dark]);
  return (
    <I18nProvider locale={locale} messages={[en, zhCN, zhTW]}>
      <ErrorkitProvider colorScheme={dark ? "dark" : "light"}>
        <style href="cloudscape-theme" precedence="medium">
          {cloudscapeTheme}
        </style>
        <div
          className="cloudscape-theme"
          style={{ display: "grid", gap: "1rem", padding: "1rem", background: colorBackgroundLayoutMain }}
        >
          {children}
        </div>
      </ErrorkitProvider>
    </I18nProvider>
  );
}
