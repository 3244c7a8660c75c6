import type { JSX } from "react";
import { useState } from "react";
import { useText } from "../common/use-text.ts";
import { firstPageText } from "./text.ts";

/** Code with a copy button. The first page does without colors: highlighting would be a third of its size. */
export function PlainCode({ code }: { readonly code: string }): JSX.Element {
  const text = useText(firstPageText);
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(code);
    setCopied(true);
  };
  return (
    <div className="first-code">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region must be reachable by keyboard */}
      <pre lang="en" translate="no" tabIndex={0}>
        <code>{code}</code>
      </pre>
      <button type="button" className="demo-button" onClick={copy}>
        {isCopied ? text.copied : text.copy}
      </button>
    </div>
  );
}
