import { ErrorkitProvider } from "@errorkit/react";
import type { JSX, ReactNode } from "react";
import { useLayoutEffect } from "react";
import { DemoContext } from "../demo/use-demo.ts";
import { readGlobals } from "./globals.ts";
import { getToolbarTranslator } from "./toolbar-translator.ts";

/**
 * What the toolbar's choices do to a story. The element tree is the same for every choice, so switching never remounts
 * a story: focus, open details and countdowns stay.
 */
export function Stage({
  globals,
  children,
}: {
  globals: Record<string, unknown>;
  children: ReactNode;
}): JSX.Element {
  const chosen = readGlobals(globals);
  const { tag, theme, service, policy } = chosen;
  useLayoutEffect(() => {
    const page = document.documentElement;
    page.lang = tag;
    page.dir = tag === "ar-XB" ? "rtl" : "ltr";
    page.dataset.ekTheme = theme === "dark" ? "dark" : "light";
    page.dataset.ekContrast = theme === "high-contrast" ? "more" : "standard";
  }, [tag, theme]);
  return (
    <DemoContext value={chosen}>
      <ErrorkitProvider translator={getToolbarTranslator(tag)} policy={policy} service={service}>
        {children}
      </ErrorkitProvider>
    </DemoContext>
  );
}
