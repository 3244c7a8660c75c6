import { localeInfo, supportedLocales } from "@errorkit/i18n";
import type { JSX, ReactNode } from "react";
import { Fragment, memo, useEffect, useId, useRef } from "react";
import { fillPlaceholders } from "../common/fill-placeholders.ts";
import { useText } from "../common/use-text.ts";
import type { Changes } from "./filter-messages.ts";
import { hasProblem } from "./filter-messages.ts";
import type { MessageRow } from "./message-rows.ts";
import { countCharacters } from "./message-rows.ts";
import { editorText } from "./text.ts";

export interface MessageTableProps {
  readonly rows: readonly MessageRow[];
  readonly changes: Changes;
  readonly selected: string;
  /** Whether the open row scrolls into view when the table appears. */
  readonly scrollsToSelected: boolean;
  /** Called with the key of the row that opens, or with an empty string when the open row closes. */
  readonly onSelect: (key: string) => void;
  /** Renders the editor below the open row. */
  readonly editor: (row: MessageRow) => ReactNode;
}

/** One row per message. A key opens the editor of its row. */
export function MessageTable({
  rows,
  changes,
  selected,
  scrollsToSelected,
  onSelect,
  editor,
}: MessageTableProps): JSX.Element {
  const text = useText(editorText);
  const id = useId();
  const table = useRef<HTMLTableElement>(null);
  const scrolls = useRef(scrollsToSelected);
  useEffect(() => {
    if (!scrolls.current) return;
    scrolls.current = false;
    table.current?.querySelector("[data-open]")?.scrollIntoView({ block: "center" });
  }, []);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard (WCAG 2.1.1)
    <section className="demo-scroll" tabIndex={0} aria-label={text.heading}>
      <table className="demo-table messages-table" ref={table}>
        <thead>
          <tr>
            <th scope="col">{text.key}</th>
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
              <MessageLine
                row={row}
                opens={row.key === selected ? id : undefined}
                changed={supportedLocales.map((locale) => changes[locale]?.[row.key]).join("\n")}
                changes={changes}
                onSelect={onSelect}
              />
              {row.key === selected && (
                <tr id={id} className="messages-opened">
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

interface LineProps extends Pick<MessageTableProps, "changes" | "onSelect"> {
  readonly row: MessageRow;
  /** The ID of the open editor. */
  readonly opens: string | undefined;
  /** The edits of the row. React renders the row again only if they change. */
  readonly changed: string;
}

const MessageLine = memo(
  function Line({ row: { key, use, texts }, opens, changes, onSelect }: LineProps): JSX.Element {
    const text = useText(editorText);
    return (
      <tr className="messages-line" data-open={opens !== undefined || undefined}>
        <th scope="row">
          <button
            type="button"
            className="messages-key"
            translate="no"
            lang="en"
            aria-label={fillPlaceholders(text.change, { key })}
            aria-expanded={opens !== undefined}
            aria-controls={opens}
            onClick={() => onSelect(opens ? "" : key)}
          >
            {key}
          </button>
          <small className="demo-muted">{text[use]}</small>
        </th>
        {supportedLocales.map((locale) => {
          const isProblem = hasProblem(locale, key, changes);
          const message = changes[locale]?.[key] ?? texts[locale];
          return (
            <td
              key={locale}
              lang={locale}
              data-label={localeInfo[locale].name}
              data-changed={changes[locale]?.[key] === undefined ? undefined : true}
              data-problem={isProblem || undefined}
            >
              {isProblem && <strong className="messages-problem">{text.problem}</strong>}
              {message ?? <span className="demo-muted">{text.noForm}</span>}
              {message !== undefined && <small className="messages-length">{countCharacters(message)}</small>}
            </td>
          );
        })}
      </tr>
    );
  },
  (before, after) =>
    before.row === after.row && before.opens === after.opens && before.changed === after.changed,
);
