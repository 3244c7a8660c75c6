import { localeInfo, supportedLocales } from "@errorkit/i18n";
import type { JSX, ReactNode } from "react";
import { Fragment, memo, useId } from "react";
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
  /** Is told the key, or nothing when the open row closes. */
  readonly onChoose: (key: string) => void;
  /** What an open row shows below itself. */
  readonly editor: (row: WordsRow) => ReactNode;
}

/** The texts, a row each. A key opens its row for a change. */
export function WordsTable({ rows, changes, chosen, onChoose, editor }: WordsTableProps): JSX.Element {
  const words = useWords(pageWords);
  const id = useId();
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
            <Fragment key={row.key}>
              <Line
                row={row}
                opens={row.key === chosen ? id : undefined}
                changed={supportedLocales.map((locale) => changes[locale]?.[row.key]).join("\n")}
                changes={changes}
                onChoose={onChoose}
              />
              {row.key === chosen && (
                <tr id={id} className="words-opened">
                  <td colSpan={1 + supportedLocales.length}>{editor(row)}</td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface LineProps extends Pick<WordsTableProps, "changes" | "onChoose"> {
  readonly row: WordsRow;
  /** The id of what the row has opened. */
  readonly opens: string | undefined;
  /** What decides whether the line is drawn anew. */
  readonly changed: string;
}

const Line = memo(
  function Line({ row: { key, use, texts }, opens, changes, onChoose }: LineProps): JSX.Element {
    const words = useWords(pageWords);
    return (
      <tr className="words-line" data-open={opens !== undefined || undefined}>
        <th scope="row">
          <button
            type="button"
            className="words-key"
            translate="no"
            lang="en"
            aria-label={fill(words.change, { key })}
            aria-expanded={opens !== undefined}
            aria-controls={opens}
            onClick={() => onChoose(opens ? "" : key)}
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
              data-label={localeInfo[locale].name}
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
    before.row === after.row && before.opens === after.opens && before.changed === after.changed,
);
