import type { JSX } from "react";
import { useWords } from "../demo/use-words.ts";
import { explorerWords } from "./words.ts";

/** Marks a code, or a document's row, where a document contradicts the standard. */
export function Disagrees(): JSX.Element {
  const words = useWords(explorerWords);
  return (
    <span className="demo-tag" data-tone="warning">
      {words.disagrees}
    </span>
  );
}
