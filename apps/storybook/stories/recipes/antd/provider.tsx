import { ErrorkitProvider } from "@errorkit/react";
import { App, ConfigProvider, theme } from "antd";
import type { ReactNode } from "react";
import "@errorkit/react/styles.css";
import "./theme.css";

interface AntdProviderProps {
  locale: string; // "zh-CN"
  dark: boolean;
  children: ReactNode;
}

// Once, around your app.
export function AntdProvider({ locale, dark, children }: AntdProviderProps) {
  return (
    <ConfigProvider
      // Otherwise a space is in the label of a button with two Chinese characters.
      button={{ autoInsertSpace: false }}
      theme={{
        cssVar: { prefix: "ant" },
        algorithm: dark ? theme.darkAlgorithm : theme.defaultAlgorithm,
        // Show errors without a fade, which would reduce their contrast.
        token: { motion: false },
        // The light theme's defaults have contrasts of 3:1 and 4.1:1. WCAG 1.4.3 requires 4.5:1.
        components: dark ? {} : { Form: { colorError: "#cf1322" }, Button: { colorPrimary: "#0958d9" } },
      }}
    >
      {/* Ant Design sets no `color-scheme`, so the provider says which one the page has. */}
      <ErrorkitProvider locale={locale} colorScheme={dark ? "dark" : "light"}>
        <App className="antd-theme">{children}</App>
      </ErrorkitProvider>
    </ConfigProvider>
  );
}
