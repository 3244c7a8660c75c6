import type { JSX } from "react";
import { useId } from "react";
import { useWords } from "../demo/use-words.ts";
import { scenarioWords } from "./scenario-words.ts";
import type { ScenarioId, View } from "./scenarios.ts";
import { scenarioIds, scenarios } from "./scenarios.ts";

/** What to press, where choosing alone sends no request. */
const hints: Partial<
  Record<string, "pressCreate" | "pressSave" | "pressDelete" | "pressCheck" | "pressOpen">
> = {
  create: "pressCreate",
  update: "pressSave",
  delete: "pressDelete",
  node: "pressCheck",
  usage: "pressOpen",
};

export interface FailPanelProps {
  readonly chosen: string;
  readonly onChoose: (scenario: string, view?: View) => void;
}

/** Chooses what fails; the page on which it fails opens. */
export function FailPanel({ chosen, onChoose }: FailPanelProps): JSX.Element {
  const words = useWords(scenarioWords);
  const name = useId();
  const hintOf = (id: ScenarioId) =>
    id === "cancelled" ? words.pressCancel : words[hints[scenarios[id].operation] ?? "intro"];
  return (
    <aside className="console-fail" aria-label={words.panel}>
      <fieldset>
        <legend>{words.panel}</legend>
        <p className="demo-soft">{words.intro}</p>
        <label className="console-choice">
          <input type="radio" name={name} checked={chosen === "none"} onChange={() => onChoose("none")} />
          <span>{words.none}</span>
        </label>
        {scenarioIds.map((id) => (
          <label key={id} className="console-choice">
            <input
              type="radio"
              name={name}
              value={id}
              checked={chosen === id}
              onChange={() => onChoose(id, scenarios[id].view)}
            />
            <span>
              {/^\d/.test(id) && <code>{id}</code>} {words[id]}
              {chosen === id && hintOf(id) !== words.intro && <small>{hintOf(id)}</small>}
            </span>
          </label>
        ))}
      </fieldset>
    </aside>
  );
}
