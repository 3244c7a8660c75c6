import type { JSX, RefObject } from "react";
import { useEffect, useState } from "react";

/** Lists the parts of a component, read from the rendered example. */
export function Anatomy({ of }: { readonly of: RefObject<HTMLElement | null> }): JSX.Element {
  const [parts, setParts] = useState<readonly string[]>([]);
  useEffect(() => {
    const read = () => {
      const found = [...(of.current?.querySelectorAll<HTMLElement>("[data-part]") ?? [])];
      setParts([...new Set(found.map(({ dataset }) => dataset.part ?? ""))]);
    };
    // Storybook renders the story after the page around it.
    const observer = new MutationObserver(read);
    if (of.current) observer.observe(of.current, { childList: true, subtree: true });
    read();
    return () => observer.disconnect();
  }, [of]);
  return (
    <p lang="en" translate="no" className="guide-parts">
      {parts.map((part) => (
        <code key={part}>{part}</code>
      ))}
    </p>
  );
}
