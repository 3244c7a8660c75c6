"use client";

import type { Messages } from "@errorkit/i18n";
import type { JSX, ReactNode } from "react";
import { useState } from "react";

interface ExpandableProps {
  readonly messages: Messages;
  /** Whether the short form omits something. */
  readonly canExpand: boolean;
  readonly render: (open: boolean) => ReactNode;
}

/** Content in a short form, and a button that shows all of it. The button stays, so that focus stays on it. */
export function Expandable({ messages, canExpand, render }: ExpandableProps): JSX.Element {
  const [open, setOpen] = useState(false);
  return (
    <>
      {render(open)}
      {canExpand && (
        <>
          {" "}
          <button
            type="button"
            className="ek-link"
            data-part="more"
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            {messages.t(open ? "ui.showLess" : "ui.showMore")}
          </button>
        </>
      )}
    </>
  );
}
