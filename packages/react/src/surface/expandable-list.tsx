"use client";

import type { Messages } from "@errorkit/i18n";
import type { JSX, ReactNode } from "react";
import { useRef, useState } from "react";
import { focusTemporarily } from "../a11y/focus.ts";
import { useIsomorphicLayoutEffect } from "../utils/use-isomorphic-layout-effect.ts";

/** How many items each click adds, so that the page stays fast however long the list is. */
const STEP = 100;

interface ExpandableListProps {
  readonly messages: Messages;
  readonly className: string;
  readonly part: string;
  readonly label?: string;
  readonly count: number;
  /** How many items are visible at first. */
  readonly first: number;
  readonly renderItem: (index: number) => ReactNode;
}

/** A list that shows its first items and a button for more. The button moves focus to the first new item. */
export function ExpandableList(props: ExpandableListProps): JSX.Element {
  const { messages, className, part, label, count, first, renderItem } = props;
  const [limit, setLimit] = useState(first);
  const list = useRef<HTMLUListElement>(null);
  const firstNew = useRef(first);
  useIsomorphicLayoutEffect(() => {
    if (firstNew.current === limit) return;
    const item = list.current?.children[firstNew.current];
    firstNew.current = limit;
    if (item) focusTemporarily(item.querySelector("button") ?? (item as HTMLElement));
  }, [limit]);
  const visible = Math.min(count, limit);
  return (
    <>
      <ul className={`ek-list ${className}`} data-part={part} aria-label={label} ref={list}>
        {Array.from({ length: visible }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never reorders
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
          onClick={() => setLimit(limit + STEP)}
        >
          {messages.t("ui.showMoreCount", { count: count - visible })}
        </button>
      )}
    </>
  );
}
