import type { ComponentProps, JSX } from "react";
import { useState } from "react";
import { SyntaxHighlighter } from "storybook/internal/components";
import { defineText, localize } from "../../common/localized.ts";
import { useDocsGlobals } from "./use-docs-globals.ts";
import "./code-block.css";

const codeText = defineText({
  en: { copy: "Copy", copied: "Copied" },
  "zh-CN": { copy: "复制", copied: "已复制" },
  "zh-TW": { copy: "複製", copied: "已複製" },
});

export interface CodeBlockProps {
  readonly code: string;
  /** The name of the file, where others import it. */
  readonly name?: string;
  readonly language?: "tsx" | "css" | "bash" | "json";
}

/** An import of a file beside the code: `from "./jobs.tsx"`. TypeScript permits its ending only with `allowImportingTsExtensions`. */
const IMPORT_ENDING = /((?:from|import) "\.[^"]+)\.tsx?"/g;

/** Highlighted code with a copy button in the toolbar's locale. The button of Storybook's own block is in English only. */
export function CodeBlock({ code: source, name, language = "tsx" }: CodeBlockProps): JSX.Element {
  const code = source.replaceAll(IMPORT_ENDING, '$1"');
  const text = localize(codeText, useDocsGlobals().selected.locale);
  const [copied, setCopied] = useState<string>();
  const copy = async () => {
    await navigator.clipboard.writeText(code);
    setCopied(code);
  };
  return (
    <div className="code-block sb-unstyled">
      <div lang="en" translate="no">
        {name && <div className="code-block-name">{name}</div>}
        <SyntaxHighlighter language={language} copyable={false} format={false} padded>
          {code}
        </SyntaxHighlighter>
      </div>
      <button type="button" className="code-block-copy" onClick={copy}>
        {copied === code ? text.copied : text.copy}
      </button>
    </div>
  );
}

/** The `code` element of an MDX page: a block with a language, or a word in a sentence. */
export function MdxCode({ className = "", children, ...props }: ComponentProps<"code">): JSX.Element {
  // The class that MDX gives to a fenced block: `language-tsx`.
  const [, language] = /\blanguage-(\w+)/.exec(className) ?? [];
  return language ? (
    <CodeBlock code={String(children).trimEnd()} language={language === "sh" ? "bash" : "tsx"} />
  ) : (
    <code {...props} className={className}>
      {children}
    </code>
  );
}
