import type { JSX } from "react";

/** A text in which backticks mark code, as in Markdown. */
export function CodeText({ children }: { readonly children: string }): JSX.Element {
  return (
    <>
      {children.split("`").map((part, index) =>
        index % 2 === 1 ? (
          <code key={part} translate="no">
            {part}
          </code>
        ) : (
          part
        ),
      )}
    </>
  );
}
