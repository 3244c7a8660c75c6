import type { JSX, ReactNode } from "react";
import { CodeBlock } from "../../.storybook/docs/code-block.tsx";
import type { DemoText, Localized } from "../../common/localized.ts";
import { LocalizedMarkdown } from "../localized-markdown.tsx";

export interface GuidePageProps {
  readonly text: Localized<DemoText<"intro" | "notes">>;
  readonly code: string;
  /** The story that runs the code. */
  readonly children?: ReactNode;
}

/** A guide: what it is for, the code, what happens and what to watch for. */
export function GuidePage({ text, code, children }: GuidePageProps): JSX.Element {
  return (
    <div className="guide-page">
      <LocalizedMarkdown text={text} part="intro" />
      {children}
      <CodeBlock code={code.trimEnd()} />
      <LocalizedMarkdown text={text} part="notes" />
    </div>
  );
}
