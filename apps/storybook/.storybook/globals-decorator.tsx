import { ErrorkitProvider } from "@errorkit/react";
import type { JSX, ReactNode } from "react";
import { useEffect } from "react";
import { addOpenInLab } from "../common/open-in-lab.ts";
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
  canOpenLab = false,
  children,
}: {
  globals: Record<string, unknown>;
  /** Whether the details of the surfaces open the failure in the lab. @default false */
  canOpenLab?: boolean;
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
      <ErrorkitProvider
        translator={getToolbarTranslator(tag)}
        retryPolicy={retryPolicy}
        service={service}
        customize={canOpenLab ? addOpenInLab : undefined}
      >
        {children}
      </ErrorkitProvider>
    </DemoContext>
  );
}
