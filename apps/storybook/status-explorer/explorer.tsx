import type { JSX, KeyboardEvent } from "react";
import { useDeferredValue, useLayoutEffect, useMemo, useRef } from "react";
import { fillPlaceholders } from "../common/fill-placeholders.ts";
import { fillLab } from "../common/lab-paste.ts";
import { LAB_PATH } from "../common/open-in-lab.ts";
import { PageLink } from "../common/page-link.tsx";
import type { Linkable } from "../common/use-linked-state.ts";
import { useLinkedState } from "../common/use-linked-state.ts";
import { useText } from "../common/use-text.ts";
import { ExplorerFilters } from "./explorer-filters.tsx";
import { ExplorerTable } from "./explorer-table.tsx";
import { filterRows, getEmptyKey, startState } from "./filter-rows.ts";
import { rows } from "./rows.ts";
import { explorerText } from "./text.ts";
import "../common/demo.css";
import "./explorer.css";

/** Every status code with its messages in every language, its retry class, its cacheability, and the service documents. */
export function Explorer(props: Linkable): JSX.Element {
  const text = useText(explorerText);
  const [state, change] = useLinkedState(props, startState);
  const search = useRef<HTMLInputElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const deferredState = useDeferredValue(state);
  const matches = useMemo(() => filterRows(rows, deferredState), [deferredState]);
  const query = deferredState.query.trim();
  const codes = matches.map(({ code }) => code);
  const allOpen = codes.length > 0 && codes.every((code) => state.open.includes(code));

  // A layout effect, so that the key works as soon as the rows are visible.
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
      <h1>{text.title}</h1>
      <p className="demo-muted">{text.intro}</p>
      <ExplorerFilters state={state} change={change} search={search} onDown={() => focusRow(0, 0)} />
      <div className="explorer-summary">
        <output>
          {codes.length > 0
            ? fillPlaceholders(text.found, { count: codes.length, total: rows.length })
            : text[getEmptyKey(deferredState)]}
          {codes.length === 0 && query && (
            <>
              {" "}
              <PageLink path={LAB_PATH} onOpen={() => fillLab(query)}>
                {fillPlaceholders(text.toLab, { query })}
              </PageLink>
            </>
          )}
        </output>
        <button
          type="button"
          className="demo-button"
          onClick={() => change({ open: allOpen ? [] : codes })}
          hidden={codes.length === 0}
        >
          {allOpen ? text.closeAll : text.openAll}
        </button>
        <small className="explorer-keys">{text.keys}</small>
      </div>
      <ExplorerTable ref={table} rows={matches} open={state.open} onToggle={toggle} onKeyDown={onRowKey} />
    </main>
  );
}
