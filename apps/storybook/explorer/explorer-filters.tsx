import type { RetryClass } from "@errorkit/core";
import { statuses } from "@errorkit/core";
import { services } from "@errorkit/core/services";
import type { JSX, RefObject } from "react";
import { useId } from "react";
import { Choice } from "../demo/choice.tsx";
import { retryClassWords } from "../demo/retry-class-words.ts";
import { useWords } from "../demo/use-words.ts";
import type { ExplorerState } from "./filter.ts";
import { startState } from "./filter.ts";
import { explorerWords } from "./words.ts";

const classes = [
  "all",
  "informational",
  "successful",
  "redirection",
  "clientError",
  "serverError",
  "vendor",
] as const satisfies readonly ExplorerState["class"][];
const retryClasses: readonly RetryClass[] = [
  ...new Set(Object.values(statuses).map(({ retryClass: retry }) => retry)),
];

export interface ExplorerFiltersProps {
  readonly state: ExplorerState;
  readonly change: (some: Partial<ExplorerState>) => void;
  readonly search: RefObject<HTMLInputElement | null>;
  /** The arrow that leads from the search into the rows. */
  readonly onDown: () => void;
}

/** The search and what narrows the rows. */
export function ExplorerFilters({ state, change, search, onDown }: ExplorerFiltersProps): JSX.Element {
  const words = useWords(explorerWords);
  const retryWords = useWords(retryClassWords);
  const id = useId();
  const narrowed = JSON.stringify({ ...state, open: [] }) !== JSON.stringify(startState);
  const clear = () => change({ ...startState, open: state.open });
  return (
    <search className="demo-bar">
      <div className="demo-field explorer-search">
        <label htmlFor={id}>{words.search}</label>
        <input
          ref={search}
          id={id}
          type="search"
          className="demo-input"
          placeholder={words.searchHint}
          aria-keyshortcuts="/"
          value={state.query}
          onChange={({ target }) => change({ query: target.value })}
          onKeyDown={(event) => {
            if (event.key === "Escape") clear();
            if (event.key !== "ArrowDown") return;
            event.preventDefault();
            onDown();
          }}
        />
      </div>
      <Choice
        label={words.class}
        value={state.class}
        options={classes.map((one) => [one, words[one]])}
        onChange={(value) => change({ class: value })}
      />
      <Choice
        label={words.retry}
        value={state.retry}
        options={[["all", words.all], ...retryClasses.map((one) => [one, retryWords[one]] as const)]}
        onChange={(value) => change({ retry: value })}
      />
      <Choice
        label={words.service}
        value={state.service}
        options={[["all", words.all], ...Object.values(services).map((one) => [one.id, one.name] as const)]}
        onChange={(value) => change({ service: value })}
      />
      <label className="demo-check">
        <input
          type="checkbox"
          checked={state.disagreements}
          onChange={({ target }) => change({ disagreements: target.checked })}
        />
        {words.disagreements}
      </label>
      {narrowed && (
        <button type="button" className="demo-button" onClick={clear}>
          {words.clear}
        </button>
      )}
    </search>
  );
}
