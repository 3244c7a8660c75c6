import type { SupportedLocale } from "@errorkit/i18n";
import { localeInfo, supportedLocales } from "@errorkit/i18n";
import type { JSX } from "react";
import { useId, useRef } from "react";
import { fillPlaceholders } from "../common/fill-placeholders.ts";
import { useText } from "../common/use-text.ts";
import type { Changes } from "./filter-messages.ts";
import { findProblems, problemNames } from "./find-problems.ts";
import { listSameText } from "./list-same-text.ts";
import { getNote } from "./message-notes.ts";
import { MessagePreview } from "./message-preview.tsx";
import type { MessageRow } from "./message-rows.ts";
import { countCharacters, hasChoice, listPlaceholders } from "./message-rows.ts";
import { editorText } from "./text.ts";

export interface MessageEditorProps {
  readonly row: MessageRow;
  readonly changes: Changes;
  readonly onChange: (locale: SupportedLocale, keys: readonly string[], text: string) => void;
}

/** Edits one message in every language, with its note for translators, and shows the result. */
export function MessageEditor({ row, changes, onChange }: MessageEditorProps): JSX.Element {
  const id = useId();
  return (
    <section className="messages-editor" aria-labelledby={id}>
      <h2 id={id} className="demo-hidden">
        {row.key}
      </h2>
      <TranslatorNote messageKey={row.key} />
      <div className="messages-columns">
        {supportedLocales.map((locale) => (
          <div key={locale} className="demo-stack">
            <TextField row={row} locale={locale} changes={changes} onChange={onChange} />
            <MessagePreview locale={locale} changes={changes} row={row} />
          </div>
        ))}
      </div>
    </section>
  );
}

/** Where the message is shown, and what its placeholders contain. The notes are written in English. */
function TranslatorNote({ messageKey }: { readonly messageKey: string }): JSX.Element {
  const text = useText(editorText);
  const { place, placeholders, choices } = getNote(messageKey, "en");
  return (
    <div className="messages-note">
      <strong>{text.note}</strong>
      <p lang="en">{place}</p>
      {Object.entries({ ...placeholders, ...choices }).map(([name, content]) => (
        <p key={name} lang="en">
          <code translate="no">{`{{${name}}}`}</code> {content}
        </p>
      ))}
    </div>
  );
}

function TextField({
  row,
  locale,
  changes,
  onChange,
}: MessageEditorProps & { readonly locale: SupportedLocale }): JSX.Element {
  const { key, texts } = row;
  const text = useText(editorText);
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const original = texts[locale];
  if (original === undefined) return <p className="demo-muted">{text.noForm}</p>;
  const value = changes[locale]?.[key] ?? original;
  const { limit } = getNote(key, locale);
  const found = findProblems(value, { original, locale, limit });
  const same = value === original ? [] : listSameText(row, locale, changes);
  const problems = problemNames.flatMap((name) =>
    found[name] === undefined ? [] : [fillPlaceholders(text[name], { found: found[name] })],
  );
  return (
    <div className="demo-field">
      <label htmlFor={id} lang={locale}>
        {localeInfo[locale].name}
      </label>
      <textarea
        ref={field}
        id={id}
        lang={locale}
        className="demo-input messages-text"
        // For browsers in which a field does not grow with its text.
        rows={3}
        value={value}
        aria-describedby={`${id}-length`}
        aria-invalid={problems.length > 0 || undefined}
        onChange={({ target }) => onChange(locale, [key], target.value)}
      />
      <small id={`${id}-length`} className="demo-muted">
        {fillPlaceholders(text.length, { count: countCharacters(value), limit })}
        {problems.map((problem) => (
          <span key={problem} className="messages-missing">
            {problem}
          </span>
        ))}
        {hasChoice(value) && <span className="messages-rule">{text.choiceRule}</span>}
        {listPlaceholders(value).length > 0 && <span className="messages-rule">{text.placeholderRule}</span>}
      </small>
      {value !== original && (
        <p className="messages-original">
          <span className="demo-muted">{text.original}</span> <span lang={locale}>{original}</span>{" "}
          <button
            type="button"
            className="demo-link"
            onClick={() => {
              onChange(locale, [key], original);
              // The button goes away with the edit.
              field.current?.focus();
            }}
          >
            {text.undoOne}{" "}
            <span className="demo-hidden" lang={locale}>
              {localeInfo[locale].name}
            </span>
          </button>
        </p>
      )}
      {same.length > 0 && (
        <p className="messages-original">
          <span className="demo-muted">{fillPlaceholders(text.same, { count: same.length })}</span>{" "}
          <button
            type="button"
            className="demo-link"
            title={same.join("\n")}
            onClick={() => {
              onChange(locale, [key, ...same], value);
              field.current?.focus();
            }}
          >
            {text.changeSame}{" "}
            <span className="demo-hidden" lang={locale}>
              {localeInfo[locale].name}
            </span>
          </button>
        </p>
      )}
    </div>
  );
}
