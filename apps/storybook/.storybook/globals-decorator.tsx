import { ErrorkitProvider } from "@errorkit/react";
import type { JSX, ReactNode } from "react";
import { useEffect } from "react";
import { DemoContext } from "../common/use-demo.ts";
import { readGlobals } from "./globals.ts";
import { getToolbarTranslator, loadToolbarLocale } from "./toolbar-translator.ts";
import { useRootAttributes } from "./use-root-attributes.ts";

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
  const { tag, service, retryPolicy } = selected;
  useRootAttributes(selected);
  // A documentation page without stories has no loader.
  useEffect(() => {
    void loadToolbarLocale(tag);
  }, [tag]);
  return (
    <DemoContext value={selected}>
      <ErrorkitProvider translator={getToolbarTranslator(tag)} retryPolicy={retryPolicy} service={service}>
        {children}
      </ErrorkitProvider>
    </DemoContext>
  );
}
