"use client";

import type { JSX } from "react";
import { useState } from "react";
import { cleanText } from "../internals/clean-text.ts";
import { foreignLanguage } from "../internals/foreign-language.ts";
import type { GuardedWords } from "../internals/guarded-words.ts";

const SHORT = 300;
const LONG = 10_000;

/** A text from a server: plain text, stripped of what hides or reorders it, cut to a readable length with "show more". */
export function LongText({
  words,
  text,
}: {
  readonly words: GuardedWords;
  readonly text: string;
}): JSX.Element {
  const [open, setOpen] = useState(false);
  const all = cleanText(text, LONG);
  const lang = foreignLanguage(all, words.locale);
  return (
    <>
      <span className="ek-foreign" lang={lang} dir="auto">
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
            {words.t(open ? "ui.showLess" : "ui.showMore")}
          </button>
        </>
      )}
    </>
  );
}
