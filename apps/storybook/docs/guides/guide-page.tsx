import type { JSX, ReactNode } from "react";
import { CodeBlock } from "../../.storybook/docs/code-block.tsx";
import type { DemoText, Localized } from "../../common/localized.ts";
import { LocalizedMarkdown } from "../localized-markdown.tsx";

export interface GuidePageProps {
  readonly text: Localized<DemoText<"intro" | "notes">>;
  readonly code: string;
  readonly language?: "tsx" | "css";
  /** The file name of the code, where other code imports it. */
  readonly name?: string;
  /** How to install what the code imports. */
  readonly setup: ReactNode;
  /** The story that runs the code. */
  readonly children?: ReactNode;
}

/** A guide: what it is for, the setup, the code, what happens and what to watch for. */
export function GuidePage({ text, code, language, name, setup, children }: GuidePageProps): JSX.Element {
  return (
    <div className="guide-page">
      <LocalizedMarkdown text={text} part="intro" />
      {children}
      {setup}
      <CodeBlock code={code.trimEnd()} {...(language && { language })} {...(name && { name })} />
      <LocalizedMarkdown text={text} part="notes" />
    </div>
  );
}
