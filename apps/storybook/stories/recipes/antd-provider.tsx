import { ErrorkitProvider } from "@errorkit/react";
import { App, ConfigProvider, theme } from "antd";
import type { JSX, ReactNode } from "react";
import "./antd-theme.css";

/** `red-7` of antd's own palette. */
const LEGIBLE_RED = "#cf1322";

/**
 * Errorkit inside Ant Design: the class maps antd's tokens, and the provider says light or dark, because antd sets no
 * `color-scheme` and Errorkit's other colours follow that.
 */
export function AntdProvider({ dark, children }: { dark: boolean; children: ReactNode }): JSX.Element {
  return (
    <ConfigProvider
      theme={{
        cssVar: { prefix: "ant" },
        algorithm: dark ? theme.darkAlgorithm : theme.defaultAlgorithm,
        // A problem is legible at once, not faded in.
        token: { motion: false },
        // The default red of a light form's messages has a contrast of 3:1 as text (WCAG 1.4.3 asks for 4.5:1).
        components: dark ? {} : { Form: { colorError: LEGIBLE_RED } },
      }}
    >
      <ErrorkitProvider colorScheme={dark ? "dark" : "light"}>
        <App className="antd-theme">{children}</App>
      </ErrorkitProvider>
    </ConfigProvider>
  );
}
