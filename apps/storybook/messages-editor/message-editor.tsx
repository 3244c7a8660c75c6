import type { SupportedLocale } from "@errorkit/i18n";
import { localeInfo, supportedLocales } from "@errorkit/i18n";
import type { JSX } from "react";
import { useId } from "react";
import { fillPlaceholders } from "../common/fill-placeholders.ts";
import { useText } from "../common/use-text.ts";
import type { Changes } from "./filter-messages.ts";
import { MessagePreview } from "./message-preview.tsx";
import type { MessageRow } from "./message-rows.ts";
import { countCharacters, listPlaceholders } from "./message-rows.ts";
import { editorText } from "./text.ts";

export interface MessageEditorProps {
  readonly row: MessageRow;
  readonly changes: Changes;
  readonly onChange: (locale: SupportedLocale, key: string, text: string) => void;
  readonly onUndo: () => void;
}

/** Edits one message in every language and previews it on a surface. */
export function MessageEditor({ row, changes, onChange, onUndo }: MessageEditorProps): JSX.Element {
  const text = useText(editorText);
  const id = useId();
  return (
    <section className="messages-editor" aria-labelledby={id}>
      <h2 id={id} className="demo-hidden">
        {row.key}
      </h2>
      {(row.placeholders.length > 0 || Object.keys(changes).length > 0) && (
        <div className="messages-heading">
          {row.placeholders.map((name) => (
            <code key={name} lang="en" translate="no">{`{{${name}}}`}</code>
          ))}
          {Object.keys(changes).length > 0 && (
            <button type="button" className="demo-button" onClick={onUndo}>
              {text.undo}
            </button>
          )}
        </div>
      )}
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

function TextField({
  row: { key, texts, placeholders },
  locale,
  changes,
  onChange,
}: Omit<MessageEditorProps, "onUndo"> & { readonly locale: SupportedLocale }): JSX.Element {
  const text = useText(editorText);
  const id = useId();
  const value = changes[locale]?.[key] ?? texts[locale];
  if (value === undefined) return <p className="demo-muted">{text.noForm}</p>;
  const missing = placeholders.filter((name) => !listPlaceholders(value).includes(name));
  return (
    <div className="demo-field">
      <label htmlFor={id} lang={locale}>
        {localeInfo[locale].name}
      </label>
      <textarea
        id={id}
        lang={locale}
        className="demo-input messages-text"
        rows={2}
        value={value}
        aria-describedby={`${id}-length`}
        onChange={({ target }) => onChange(locale, key, target.value)}
      />
      <small id={`${id}-length`} className="demo-muted">
        {fillPlaceholders(text.length, { count: countCharacters(value) })}
        {missing.length > 0 && (
          <span className="messages-missing">
            {" "}
            {fillPlaceholders(text.missing, { names: missing.map((name) => `{{${name}}}`).join(" ") })}
          </span>
        )}
      </small>
    </div>
  );
}
