import type { JSX } from "react";
import { useText } from "../demo/use-text.ts";
import { explorerText } from "./text.ts";

/** Marks a code, or a document's row, where a document contradicts the standard. */
export function DisagreementTag(): JSX.Element {
  const text = useText(explorerText);
  return (
    <span className="demo-tag" data-tone="warning">
      {text.disagrees}
    </span>
  );
}
