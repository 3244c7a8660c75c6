import { AnchorMdx, Markdown } from "@storybook/addon-docs/blocks";
import type { JSX } from "react";
import { useDocsGlobals } from "../.storybook/docs/use-docs-globals.ts";
import type { DemoText, Localized } from "../common/localized.ts";
import { localize } from "../common/localized.ts";

export interface LocalizedMarkdownProps<Key extends string> {
  /** The text of the page, in Markdown. */
  readonly text: Localized<DemoText<Key>>;
  readonly part: Key;
}

/**
 * Storybook's own headings have an English button. Its links open another page of the Storybook; they are named here, because overrides
 * replace all of Storybook's.
 */
const overrides = { h1: "h1", h2: "h2", a: AnchorMdx } as const;

/** One part of a documentation page, in the toolbar's locale. */
export function LocalizedMarkdown<Key extends string>({
  text,
  part,
}: LocalizedMarkdownProps<Key>): JSX.Element {
  const { locale } = useDocsGlobals().selected;
  return <Markdown options={{ overrides }}>{localize(text, locale)[part]}</Markdown>;
}
