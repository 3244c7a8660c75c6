import type { DocsContainerProps } from "@storybook/addon-docs/blocks";
import { DocsContainer as BaseContainer } from "@storybook/addon-docs/blocks";
import type { JSX, PropsWithChildren } from "react";
import { createTheme } from "../theme.ts";
import { isDark } from "../toolbar-theme.ts";
import { useRootAttributes } from "../use-root-attributes.ts";
import { usePageGlobals } from "./use-docs-globals.ts";

const themes = { light: createTheme("light"), dark: createTheme("dark") };

/** Gives documentation pages the toolbar's language and theme, also where no story is on the page. */
export function DocsContainer({ children, context }: PropsWithChildren<DocsContainerProps>): JSX.Element {
  const { selected } = usePageGlobals(context.channel);
  useRootAttributes(selected);
  return (
    <BaseContainer context={context} theme={themes[isDark(selected.theme) ? "dark" : "light"]}>
      {/* Storybook marks the page as English. */}
      <div lang={selected.locale} className="docs-language">
        {children}
      </div>
    </BaseContainer>
  );
}
