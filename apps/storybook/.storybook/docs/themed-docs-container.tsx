import type { DocsContainerProps } from "@storybook/addon-docs/blocks";
import { DocsContainer } from "@storybook/addon-docs/blocks";
import type { JSX, PropsWithChildren } from "react";
import { createTheme } from "../theme.ts";
import { usePageGlobals } from "./use-docs-globals.ts";

const themes = { light: createTheme("light"), dark: createTheme("dark") };

/** Gives documentation pages the toolbar's theme, which the stories on them also have. */
export function ThemedDocsContainer(props: PropsWithChildren<DocsContainerProps>): JSX.Element {
  const { theme } = usePageGlobals(props.context.channel).selected;
  return <DocsContainer {...props} theme={themes[theme === "dark" ? "dark" : "light"]} />;
}
