import type { JSX } from "react";
import { useText } from "../common/use-text.ts";
import { explorerText } from "./text.ts";

/** Marks a code or a row for which a service document contradicts the HTTP standard. */
export function DisagreementTag(): JSX.Element {
  const text = useText(explorerText);
  return (
    <span className="demo-tag" data-tone="warning">
      {text.disagrees}
    </span>
  );
}
