import type { DocsContainerProps } from "@storybook/addon-docs/blocks";
import { DocsContainer } from "@storybook/addon-docs/blocks";
import type { JSX, PropsWithChildren } from "react";
import { createTheme } from "../theme.ts";
import { usePageGlobals } from "./use-docs-globals.ts";

const themes = { light: createTheme("light"), dark: createTheme("dark") };

/** Puts pages of words into the toolbar's colours, as the stories on them are. */
export function DocsStage(props: PropsWithChildren<DocsContainerProps>): JSX.Element {
  const { theme } = usePageGlobals(props.context.channel).chosen;
  return <DocsContainer {...props} theme={themes[theme === "dark" ? "dark" : "light"]} />;
}
