import type { JSX } from "react";
import { useId } from "react";
import { Choice } from "../demo/choice.tsx";
import { useWords } from "../demo/use-words.ts";
import { scenarioWords } from "./scenario-words.ts";
import type { ScenarioId, View } from "./scenarios.ts";
import { getScenario, scenarioIds } from "./scenarios.ts";

export interface FailPanelProps {
  readonly chosen: string;
  readonly onChoose: (scenario: string, view?: View) => void;
  /** One select in place of a list. */
  readonly narrow: boolean;
  /** The element that says what was provoked. */
  readonly describedBy: string | undefined;
}

/** The number of a failure that has one. */
const codeOf = (id: ScenarioId | "none") => (/^\d/.test(id) ? id : "");

/** Chooses what fails; the page on which it fails opens. */
export function FailPanel({ chosen, onChoose, narrow, describedBy }: FailPanelProps): JSX.Element {
  const words = useWords(scenarioWords);
  const name = useId();
  const ids = ["none", ...scenarioIds] as const;
  const choose = (id: string) => onChoose(id, getScenario(id)?.view);
  if (narrow)
    return (
      <aside className="console-fail" aria-label={words.panel}>
        <Choice
          label={words.panel}
          value={getScenario(chosen) ? chosen : "none"}
          options={ids.map((id) => [id, `${codeOf(id)} ${words[id]}`.trim()])}
          onChange={choose}
        />
      </aside>
    );
  return (
    <aside className="console-fail" aria-label={words.panel}>
      <fieldset>
        <legend>{words.panel}</legend>
        <p className="demo-soft">{words.intro}</p>
        {ids.map((id) => (
          <label key={id} className="console-choice">
            <input
              type="radio"
              name={name}
              value={id}
              checked={chosen === id}
              aria-describedby={chosen === id ? describedBy : undefined}
              onChange={() => choose(id)}
            />
            <span>
              {codeOf(id) && <code>{id}</code>} {words[id]}
            </span>
          </label>
        ))}
      </fieldset>
    </aside>
  );
}
