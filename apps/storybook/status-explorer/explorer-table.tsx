import type { JSX, KeyboardEvent, Ref } from "react";
import { useText } from "../common/use-text.ts";
import { ExplorerRow } from "./explorer-row.tsx";
import type { Row } from "./rows.ts";
import { classOrder } from "./rows.ts";
import { explorerText } from "./text.ts";

export interface ExplorerTableProps {
  readonly rows: readonly Row[];
  readonly open: readonly number[];
  readonly onToggle: (code: number) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly ref: Ref<HTMLTableElement>;
}

const columns = ["code", "name", "userTitle", "retry", "cacheable", "documents"] as const;

/** One row per code, grouped by status class. */
export function ExplorerTable({ rows, open, onToggle, onKeyDown, ref }: ExplorerTableProps): JSX.Element {
  const text = useText(explorerText);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard (WCAG 2.1.1)
    <section className="demo-scroll" tabIndex={0} aria-label={text.title}>
      <table ref={ref} className="demo-table explorer-table">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {text[column]}
              </th>
            ))}
          </tr>
        </thead>
        {classOrder.map((group) => {
          const inGroup = rows.filter((row) => row.class === group);
          return (
            inGroup.length > 0 && (
              <tbody key={group} onKeyDown={onKeyDown}>
                <tr className="explorer-group">
                  <td colSpan={columns.length}>
                    <h2>{text[group]}</h2>
                  </td>
                </tr>
                {inGroup.map((row) => (
                  <ExplorerRow key={row.code} row={row} open={open.includes(row.code)} onToggle={onToggle} />
                ))}
              </tbody>
            )
          );
        })}
      </table>
    </section>
  );
}
