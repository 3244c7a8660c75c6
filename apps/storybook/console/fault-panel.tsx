import type { JSX } from "react";
import { useId } from "react";
import { SelectField } from "../common/select-field.tsx";
import { useText } from "../common/use-text.ts";
import { scenarioText } from "./scenario-text.ts";
import type { ScenarioId, View } from "./scenarios.ts";
import { getScenario, scenarioIds } from "./scenarios.ts";
import "./fault-panel.css";

export interface FaultPanelProps {
  readonly selected: string;
  readonly onSelect: (scenario: string, view?: View) => void;
  /** Shows one select instead of a list. */
  readonly narrow: boolean;
  /** The ID of the element that describes the selected fault. */
  readonly describedBy: string | undefined;
}

/** The status code of a scenario such as `404`; empty for others. */
const getStatusCode = (id: ScenarioId | "none") => (/^\d/.test(id) ? id : "");

/** Selects a fault, and opens the page on which it occurs. */
export function FaultPanel({ selected, onSelect, narrow, describedBy }: FaultPanelProps): JSX.Element {
  const text = useText(scenarioText);
  const name = useId();
  const ids = ["none", ...scenarioIds] as const;
  const select = (id: string) => onSelect(id, getScenario(id)?.view);
  if (narrow)
    return (
      <aside className="fault-panel" aria-label={text.panel}>
        <SelectField
          label={text.panel}
          value={getScenario(selected) ? selected : "none"}
          options={ids.map((id) => [id, `${getStatusCode(id)} ${text[id]}`.trim()])}
          onChange={select}
        />
      </aside>
    );
  return (
    <aside className="fault-panel" aria-label={text.panel}>
      <fieldset>
        <legend>{text.panel}</legend>
        <p className="demo-muted">{text.intro}</p>
        {ids.map((id) => (
          <label key={id} className="fault-choice">
            <input
              type="radio"
              name={name}
              value={id}
              checked={selected === id}
              aria-describedby={selected === id ? describedBy : undefined}
              onChange={() => select(id)}
            />
            <span>
              {getStatusCode(id) && <code>{id}</code>} {text[id]}
            </span>
          </label>
        ))}
      </fieldset>
    </aside>
  );
}
