import { ErrorkitProvider } from "@errorkit/react";
import { App, ConfigProvider, theme } from "antd";
import type { JSX, ReactNode } from "react";
import "./antd-theme.css";

/** `red-7` of Ant Design's palette. */
const LEGIBLE_RED = "#cf1322";

/**
 * Errorkit inside Ant Design. The class maps Ant Design's tokens. The provider sets light or dark, because Ant Design sets
 * no `color-scheme`, which Errorkit's other colors follow.
 */
export function AntdProvider({ dark, children }: { dark: boolean; children: ReactNode }): JSX.Element {
  return (
    <ConfigProvider
      theme={{
        cssVar: { prefix: "ant" },
        algorithm: dark ? theme.darkAlgorithm : theme.defaultAlgorithm,
        // Show errors without a fade, which would reduce their contrast.
        token: { motion: false },
        // The default red of form errors has a contrast of 3:1 in the light theme (WCAG 1.4.3 requires 4.5:1).
        components: dark ? {} : { Form: { colorError: LEGIBLE_RED } },
      }}
    >
      <ErrorkitProvider colorScheme={dark ? "dark" : "light"}>
        <App className="antd-theme">{children}</App>
      </ErrorkitProvider>
    </ConfigProvider>
  );
}
