import { Source } from "@storybook/addon-docs/blocks";
import type { JSX } from "react";
import { useDocsGlobals } from "../.storybook/docs/use-docs-globals.ts";

/** An example's source, in the toolbar's colours: Storybook's own block is light unless it is told. */
export function Code({ of }: { readonly of: string }): JSX.Element {
  const { theme } = useDocsGlobals().chosen;
  return <Source code={of} language="tsx" dark={theme === "dark"} />;
}
