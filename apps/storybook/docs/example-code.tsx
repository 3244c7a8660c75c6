import { Source } from "@storybook/addon-docs/blocks";
import type { JSX } from "react";
import { useDocsGlobals } from "../.storybook/docs/use-docs-globals.ts";

/** The source of an example. Storybook's block is light by default, so it gets the toolbar's theme. */
export function ExampleCode({ of }: { readonly of: string }): JSX.Element {
  const { theme } = useDocsGlobals().selected;
  return <Source code={of} language="tsx" dark={theme === "dark"} />;
}
