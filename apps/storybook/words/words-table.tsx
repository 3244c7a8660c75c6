import { localeInfo, supportedLocales } from "@errorkit/i18n";
import type { JSX } from "react";
import { memo } from "react";
import { useWords } from "../demo/use-words.ts";
import { fill } from "../demo/words.ts";
import type { Changes } from "./filter.ts";
import { pageWords } from "./page-words.ts";
import type { WordsRow } from "./strings.ts";
import { lengthOf } from "./strings.ts";

export interface WordsTableProps {
  readonly rows: readonly WordsRow[];
  readonly changes: Changes;
  readonly chosen: string;
  readonly onChoose: (key: string) => void;
}

/** The texts, a row each. A key opens its row for a change. */
export function WordsTable({ rows, changes, chosen, onChoose }: WordsTableProps): JSX.Element {
  const words = useWords(pageWords);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard (WCAG 2.1.1)
    <section className="demo-scroll" tabIndex={0} aria-label={words.heading}>
      <table className="demo-table words-table">
        <thead>
          <tr>
            <th scope="col">{words.key}</th>
            {supportedLocales.map((locale) => (
              <th scope="col" lang={locale} key={locale}>
                {localeInfo[locale].name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Line
              key={row.key}
              row={row}
              chosen={row.key === chosen}
              changed={supportedLocales.map((locale) => changes[locale]?.[row.key]).join("\n")}
              changes={changes}
              onChoose={onChoose}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface LineProps extends Pick<WordsTableProps, "changes" | "onChoose"> {
  readonly row: WordsRow;
  readonly chosen: boolean;
  /** What decides whether the line is drawn anew. */
  readonly changed: string;
}

const Line = memo(
  function Line({ row: { key, use, texts }, chosen, changes, onChoose }: LineProps): JSX.Element {
    const words = useWords(pageWords);
    return (
      <tr data-chosen={chosen || undefined}>
        <th scope="row">
          <button
            type="button"
            className="words-key"
            translate="no"
            lang="en"
            aria-label={fill(words.change, { key })}
            aria-pressed={chosen}
            onClick={() => onChoose(key)}
          >
            {key}
          </button>
          <small className="demo-soft">{words[use]}</small>
        </th>
        {supportedLocales.map((locale) => {
          const text = changes[locale]?.[key] ?? texts[locale];
          return (
            <td
              key={locale}
              lang={locale}
              data-changed={changes[locale]?.[key] === undefined ? undefined : true}
            >
              {text}
              {text !== undefined && <small className="words-length">{lengthOf(text)}</small>}
            </td>
          );
        })}
      </tr>
    );
  },
  (before, after) =>
    before.row === after.row && before.chosen === after.chosen && before.changed === after.changed,
);
