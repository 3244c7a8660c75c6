import type { SupportedLocale } from "@errorkit/i18n";
import { localeInfo, supportedLocales } from "@errorkit/i18n";
import type { JSX } from "react";
import { useId } from "react";
import { useWords } from "../demo/use-words.ts";
import { fill } from "../demo/words.ts";
import type { Changes } from "./filter.ts";
import { pageWords } from "./page-words.ts";
import type { WordsRow } from "./strings.ts";
import { lengthOf, placeholdersOf } from "./strings.ts";
import { WordsPreview } from "./words-preview.tsx";

export interface WordsEditorProps {
  readonly row: WordsRow;
  readonly changes: Changes;
  readonly onChange: (locale: SupportedLocale, key: string, text: string) => void;
  readonly onUndo: () => void;
}

/** One text in three languages, to be changed, and the surfaces that say it. */
export function WordsEditor({ row, changes, onChange, onUndo }: WordsEditorProps): JSX.Element {
  const words = useWords(pageWords);
  const id = useId();
  return (
    <section className="words-editor" aria-labelledby={id}>
      <h2 id={id} className="demo-hidden">
        {row.key}
      </h2>
      {(row.placeholders.length > 0 || Object.keys(changes).length > 0) && (
        <div className="words-heading">
          {row.placeholders.map((name) => (
            <code key={name} lang="en" translate="no">{`{{${name}}}`}</code>
          ))}
          {Object.keys(changes).length > 0 && (
            <button type="button" className="demo-button" onClick={onUndo}>
              {words.undo}
            </button>
          )}
        </div>
      )}
      <div className="words-columns">
        {supportedLocales.map((locale) => (
          <div key={locale} className="demo-stack">
            <TextField row={row} locale={locale} changes={changes} onChange={onChange} />
            <WordsPreview locale={locale} changes={changes} row={row} />
          </div>
        ))}
      </div>
    </section>
  );
}

function TextField({
  row: { key, texts, placeholders },
  locale,
  changes,
  onChange,
}: Omit<WordsEditorProps, "onUndo"> & { readonly locale: SupportedLocale }): JSX.Element {
  const words = useWords(pageWords);
  const id = useId();
  const text = changes[locale]?.[key] ?? texts[locale];
  if (text === undefined) return <p className="demo-soft">{words.noForm}</p>;
  const lost = placeholders.filter((name) => !placeholdersOf(text).includes(name));
  return (
    <div className="demo-field">
      <label htmlFor={id} lang={locale}>
        {localeInfo[locale].name}
      </label>
      <textarea
        id={id}
        lang={locale}
        className="demo-input words-text"
        rows={2}
        value={text}
        aria-describedby={`${id}-length`}
        onChange={({ target }) => onChange(locale, key, target.value)}
      />
      <small id={`${id}-length`} className="demo-soft">
        {fill(words.length, { count: lengthOf(text) })}
        {lost.length > 0 && (
          <span className="words-lost">
            {" "}
            {fill(words.lost, { names: lost.map((name) => `{{${name}}}`).join(" ") })}
          </span>
        )}
      </small>
    </div>
  );
}
