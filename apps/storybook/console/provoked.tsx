import type { JSX } from "react";
import { useWords } from "../demo/use-words.ts";
import { scenarioWords } from "./scenario-words.ts";
import type { Operation, ScenarioId } from "./scenarios.ts";
import { requestLines, scenarios } from "./scenarios.ts";

/** What to press, where choosing alone sends no request. */
const hints: Partial<
  Record<Operation, "pressCreate" | "pressSave" | "pressDelete" | "pressCheck" | "pressOpen">
> = {
  create: "pressCreate",
  update: "pressSave",
  delete: "pressDelete",
  node: "pressCheck",
  usage: "pressOpen",
};

/** Says above the page which request was made to fail, how, and what sends it. */
export function Provoked({ of, id }: { readonly of: ScenarioId; readonly id: string }): JSX.Element {
  const words = useWords(scenarioWords);
  const { operation } = scenarios[of];
  const hint = of === "cancelled" ? "pressCancel" : hints[operation];
  return (
    <p className="console-provoked" id={id}>
      <code lang="en" translate="no">
        {requestLines[operation]}
        {/^\d/.test(of) && ` → ${of}`}
      </code>
      <span>{words[of]}</span>
      {hint && <strong>{words[hint]}</strong>}
    </p>
  );
}
