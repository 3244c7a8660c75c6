import { services } from "@errorkit/core/services";
import type { JSX, RefObject } from "react";
import { useId } from "react";
import type { RetryLabel } from "../common/retry-class-text.ts";
import { retryClassText } from "../common/retry-class-text.ts";
import { SelectField } from "../common/select-field.tsx";
import { getServiceName } from "../common/service-names.ts";
import { useDemo } from "../common/use-demo.ts";
import { useText } from "../common/use-text.ts";
import type { ExplorerState } from "./filter-rows.ts";
import { startState } from "./filter-rows.ts";
import { explorerText } from "./text.ts";

const classes = [
  "all",
  "informational",
  "successful",
  "redirection",
  "clientError",
  "serverError",
  "vendor",
] as const satisfies readonly ExplorerState["class"][];
const retryLabels = Object.keys(retryClassText.en) as readonly RetryLabel[];

export interface ExplorerFiltersProps {
  readonly state: ExplorerState;
  readonly change: (some: Partial<ExplorerState>) => void;
  readonly search: RefObject<HTMLInputElement | null>;
  /** Called for the arrow key that moves focus from the search field to the rows. */
  readonly onDown: () => void;
}

/** The search field and the filters. */
export function ExplorerFilters({ state, change, search, onDown }: ExplorerFiltersProps): JSX.Element {
  const text = useText(explorerText);
  const retryText = useText(retryClassText);
  const { locale } = useDemo();
  const id = useId();
  const isFiltered = JSON.stringify({ ...state, open: [] }) !== JSON.stringify(startState);
  const clear = () => change({ ...startState, open: state.open });
  return (
    <search className="demo-bar">
      <div className="demo-field explorer-search">
        <label htmlFor={id}>{text.search}</label>
        <input
          ref={search}
          id={id}
          type="search"
          className="demo-input"
          placeholder={text.searchHint}
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
      <SelectField
        label={text.class}
        value={state.class}
        options={classes.map((one) => [one, text[one]])}
        onChange={(value) => change({ class: value })}
      />
      <SelectField
        label={text.retry}
        value={state.retry}
        options={[["all", text.all], ...retryLabels.map((one) => [one, retryText[one]] as const)]}
        onChange={(value) => change({ retry: value })}
      />
      <SelectField
        label={text.service}
        value={state.service}
        options={[
          ["all", text.all],
          ...Object.values(services).map(({ id: one }) => [one, getServiceName(one, locale)] as const),
        ]}
        onChange={(value) => change({ service: value })}
      />
      <label className="demo-check">
        <input
          type="checkbox"
          checked={state.disagreements}
          onChange={({ target }) => change({ disagreements: target.checked })}
        />
        {text.disagreements}
      </label>
      {isFiltered && (
        <button type="button" className="demo-button" onClick={clear}>
          {text.clear}
        </button>
      )}
    </search>
  );
}
