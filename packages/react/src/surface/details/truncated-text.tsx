"use client";

import { cleanText } from "@errorkit/core";
import type { Messages } from "@errorkit/i18n";
import type { JSX } from "react";
import { useState } from "react";
import { detectLanguage } from "../../utils/detect-language.ts";

const SHORT_LENGTH = 300;
const MAX_LENGTH = 10_000;

interface TruncatedTextProps {
  readonly messages: Messages;
  readonly text: string;
}

/** The text of a service, without characters that hide or reorder it, truncated, with a button that shows the rest. */
export function TruncatedText({ messages, text }: TruncatedTextProps): JSX.Element {
  const [open, setOpen] = useState(false);
  const fullText = cleanText(text, MAX_LENGTH);
  return (
    <>
      <span className="ek-external-text" lang={detectLanguage(fullText, messages.locale)} dir="auto">
        {open ? fullText : cleanText(fullText, SHORT_LENGTH)}
      </span>
      {fullText.length > SHORT_LENGTH && (
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
