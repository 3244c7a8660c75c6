import type { JSX } from "react";
import { useText } from "../common/use-text.ts";
import { scenarioText } from "./scenario-text.ts";
import type { Operation, ScenarioId } from "./scenarios.ts";
import { requestLines, scenarios } from "./scenarios.ts";
import "./fault-notice.css";

/** The button that sends the request, where selecting the scenario does not. */
const hints: Partial<
  Record<Operation, "pressCreate" | "pressSave" | "pressDelete" | "pressCheck" | "pressOpen">
> = {
  create: "pressCreate",
  update: "pressSave",
  delete: "pressDelete",
  node: "pressCheck",
  usage: "pressOpen",
};

/** Shows above the page which request will fail, how, and which button sends it. */
export function FaultNotice({ of, id }: { readonly of: ScenarioId; readonly id: string }): JSX.Element {
  const text = useText(scenarioText);
  const { operation } = scenarios[of];
  const hint = of === "canceled" ? "pressCancel" : hints[operation];
  return (
    <p className="fault-notice" id={id}>
      <code lang="en" translate="no">
        {requestLines[operation]}
        {/^\d/.test(of) && ` → ${of}`}
      </code>
      <span>{text[of]}</span>
      {hint && <strong>{text[hint]}</strong>}
    </p>
  );
}
