import { ErrorkitProvider } from "@errorkit/react";
import type { JSX, ReactNode } from "react";
import { useLayoutEffect } from "react";
import { DemoContext } from "../common/use-demo.ts";
import { readGlobals } from "./globals.ts";
import { getToolbarTranslator } from "./toolbar-translator.ts";

/**
 * Applies the toolbar's globals to a story. The element tree is the same for every selection, so a switch never remounts
 * the story: focus, open details and countdowns are preserved.
 */
export function GlobalsDecorator({
  globals,
  children,
}: {
  globals: Record<string, unknown>;
  children: ReactNode;
}): JSX.Element {
  const selected = readGlobals(globals);
  const { tag, theme, service, retryPolicy } = selected;
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.lang = tag;
    root.dir = tag === "ar-XB" ? "rtl" : "ltr";
    root.dataset.ekTheme = theme === "dark" ? "dark" : "light";
    root.dataset.ekContrast = theme === "high-contrast" ? "more" : "standard";
  }, [tag, theme]);
  return (
    <DemoContext value={selected}>
      <ErrorkitProvider translator={getToolbarTranslator(tag)} retryPolicy={retryPolicy} service={service}>
        {children}
      </ErrorkitProvider>
    </DemoContext>
  );
}
