"use client";

import type { JSX, ReactNode } from "react";
import { useRef, useState } from "react";
import { focusTemporarily } from "../a11y/focus.ts";
import type { Messages } from "../utils/messages.ts";
import { useIsomorphicLayoutEffect } from "../utils/use-isomorphic-layout-effect.ts";

/** How many more each press shows: a page that stays quick whatever a server sent. */
const STEP = 100;

interface ExpandableListProps {
  readonly messages: Messages;
  readonly className: string;
  readonly part: string;
  readonly label?: string;
  readonly count: number;
  /** How many are shown at first. */
  readonly first: number;
  readonly renderItem: (index: number) => ReactNode;
}

/** A list that shows its first items and then as many as the reader asks for, with focus on the first new one. */
export function ExpandableList(props: ExpandableListProps): JSX.Element {
  const { messages, className, part, label, count, first, renderItem } = props;
  const [shown, setShown] = useState(first);
  const list = useRef<HTMLUListElement>(null);
  const next = useRef(first);
  useIsomorphicLayoutEffect(() => {
    if (next.current === shown) return;
    const item = list.current?.children[next.current];
    next.current = shown;
    if (item) focusTemporarily(item.querySelector("button") ?? (item as HTMLElement));
  }, [shown]);
  const visible = Math.min(count, shown);
  return (
    <>
      <ul className={`ek-list ${className}`} data-part={part} aria-label={label} ref={list}>
        {Array.from({ length: visible }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place is the identity, the list never reorders
          <li key={index} className="ek-item">
            {renderItem(index)}
          </li>
        ))}
      </ul>
      {visible < count && (
        <button
          type="button"
          className="ek-link ek-show-more"
          data-part="more"
          onClick={() => setShown(shown + STEP)}
        >
          {messages.t("ui.more", { count: count - visible })}
        </button>
      )}
    </>
  );
}
