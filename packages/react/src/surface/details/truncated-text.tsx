"use client";

import type { JSX } from "react";
import { useState } from "react";
import { cleanText } from "../../utils/clean-text.ts";
import { detectLanguage } from "../../utils/detect-language.ts";
import type { Messages } from "../../utils/messages.ts";

const SHORT = 300;
const LONG = 10_000;

/** A text from a server: plain text, stripped of what hides or reorders it, cut to a readable length with "show more". */
export function TruncatedText({
  messages,
  text,
}: {
  readonly messages: Messages;
  readonly text: string;
}): JSX.Element {
  const [open, setOpen] = useState(false);
  const all = cleanText(text, LONG);
  const lang = detectLanguage(all, messages.locale);
  return (
    <>
      <span className="ek-external-text" lang={lang} dir="auto">
        {open ? all : cleanText(all, SHORT)}
      </span>
      {all.length > SHORT && (
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
