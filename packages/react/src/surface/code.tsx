import type { JSX } from "react";
import { cleanText } from "../utils/clean-text.ts";

/** An id or code: never translated, left to right, selectable, wrapping anywhere (A16). */
export function Code({
  children,
  className = "",
}: {
  readonly children: string;
  readonly className?: string;
}): JSX.Element {
  return (
    <code className={`ek-code ${className}`} translate="no" dir="ltr">
      {cleanText(children)}
    </code>
  );
}
