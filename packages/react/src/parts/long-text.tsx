"use client";

import type { JSX } from "react";
import { useState } from "react";
import { cleanText } from "../internals/clean-text.ts";
import type { GuardedWords } from "../internals/guarded-words.ts";

const SHORT = 300;
const LONG = 10_000;

/** The language of a text when it plainly differs from the reader's, for its glyphs and for a screen reader's voice (A17). */
function foreignLanguage(text: string, locale: string): string | undefined {
  const chinese = /\p{Script=Han}/u.test(text);
  if (chinese) return locale === "en" ? "zh" : undefined;
  return locale !== "en" && /^[\x20-\x7E]+$/.test(text) ? "en" : undefined;
}

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
      <span className={lang && "ek-foreign"} lang={lang} dir="auto">
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
