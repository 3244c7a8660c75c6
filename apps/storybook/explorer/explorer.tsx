import type { JSX, KeyboardEvent } from "react";
import { useDeferredValue, useLayoutEffect, useMemo, useRef } from "react";
import type { Linkable } from "../demo/use-linked-state.ts";
import { useLinkedState } from "../demo/use-linked-state.ts";
import { useWords } from "../demo/use-words.ts";
import { fill } from "../demo/words.ts";
import { ExplorerFilters } from "./explorer-filters.tsx";
import { ExplorerTable } from "./explorer-table.tsx";
import { filterRows, startState } from "./filter.ts";
import { rows } from "./rows.ts";
import { explorerWords } from "./words.ts";
import "../demo/demo.css";
import "./explorer.css";

/** Every code, in three languages, with its retry class, its cacheability and what the services' documents say. */
export function Explorer(props: Linkable): JSX.Element {
  const words = useWords(explorerWords);
  const [state, change] = useLinkedState(props, startState);
  const search = useRef<HTMLInputElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const wanted = useDeferredValue(state);
  const found = useMemo(() => filterRows(rows, wanted), [wanted]);
  const codes = found.map(({ code }) => code);
  const allOpen = codes.length > 0 && codes.every((code) => state.open.includes(code));

  // In the same frame as the rows: a key that is pressed at once must count.
  useLayoutEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof HTMLElement && event.target.matches("input, textarea, select")) return;
      event.preventDefault();
      search.current?.focus();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);

  const focusRow = (from: number, step: number) => {
    const buttons = [...(table.current?.querySelectorAll<HTMLElement>("button[aria-expanded]") ?? [])];
    buttons[Math.min(Math.max(from + step, 0), buttons.length - 1)]?.focus();
  };
  const onRowKey = (event: KeyboardEvent) => {
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: 1,
      ArrowUp: -1,
      Home: -Infinity,
      End: Infinity,
    };
    const step = steps[event.key];
    const button = (event.target as HTMLElement).closest<HTMLElement>("button[data-code]");
    if (step === undefined || !button) return;
    event.preventDefault();
    focusRow(codes.indexOf(Number(button.dataset.code)), step);
  };
  const toggle = (code: number) =>
    change({
      open: state.open.includes(code) ? state.open.filter((one) => one !== code) : [...state.open, code],
    });

  return (
    <main className="demo explorer">
      <h1>{words.title}</h1>
      <p className="demo-soft">{words.intro}</p>
      <ExplorerFilters state={state} change={change} search={search} onDown={() => focusRow(0, 0)} />
      <div className="explorer-summary">
        <output>
          {codes.length > 0
            ? fill(words.found, { count: codes.length, total: rows.length })
            : fill(words.empty, {})}
        </output>
        <button
          type="button"
          className="demo-button"
          onClick={() => change({ open: allOpen ? [] : codes })}
          hidden={codes.length === 0}
        >
          {allOpen ? words.closeAll : words.openAll}
        </button>
        <small className="explorer-keys">{words.keys}</small>
      </div>
      <ExplorerTable ref={table} rows={found} open={state.open} onToggle={toggle} onKeyDown={onRowKey} />
    </main>
  );
}
