import type { JSX } from "react";
import { CodeBlock } from "../../.storybook/docs/code-block.tsx";
import { useDocsGlobals } from "../../.storybook/docs/use-docs-globals.ts";
import { defineText, localize } from "../../common/localized.ts";

const labels = defineText({
  en: { before: "Before", after: "After" },
  "zh-CN": { before: "迁移前", after: "迁移后" },
  "zh-TW": { before: "移轉前", after: "移轉後" },
});

export interface BeforeAndAfterProps {
  readonly before: string;
  /** One file or several. */
  readonly after: readonly string[];
}

/** The code of an app without and with Errorkit. */
export function BeforeAndAfter({ before, after }: BeforeAndAfterProps): JSX.Element {
  const text = localize(labels, useDocsGlobals().selected.locale);
  return (
    <>
      <p>
        <strong>{text.before}</strong>
      </p>
      <CodeBlock code={before.trimEnd()} />
      <p>
        <strong>{text.after}</strong>
      </p>
      {after.map((code) => (
        <CodeBlock key={code} code={code.trimEnd()} />
      ))}
    </>
  );
}
