import type { JSX } from "react";
import { PageLink } from "../common/page-link.tsx";
import { useText } from "../common/use-text.ts";
import { scenarioText } from "./scenario-text.ts";
import type { Operation, ScenarioId } from "./scenarios.ts";
import { getFailingOperation, requestLines, scenarios } from "./scenarios.ts";
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

/** The component that shows the failure of a request. */
const components: Partial<Record<Operation, string>> = {
  list: "ErrorState",
  detail: "ErrorPage",
  create: "ErrorSummary",
  update: "ErrorBanner",
  delete: "PartialFailure",
  traffic: "ErrorToaster",
  node: "ErrorToaster",
  usage: "ErrorBoundary",
};

export interface FaultNoticeProps {
  readonly of: ScenarioId;
  /** The page that is open. */
  readonly view: string;
  readonly id: string;
}

/** Shows above the page which request will fail, how, which button sends it, and which component shows it. */
export function FaultNotice({ of, view, id }: FaultNoticeProps): JSX.Element {
  const text = useText(scenarioText);
  const scenario = scenarios[of];
  const operation = getFailingOperation(scenario, view);
  const hint = of === "canceled" ? "pressCancel" : hints[operation];
  const component = of === "canceled" ? undefined : components[operation];
  return (
    <p className="fault-notice" id={id}>
      <code lang="en" translate="no">
        {requestLines[operation]}
        {/^\d/.test(of) && ` → ${of}`}
      </code>
      <span>{text[of]}</span>
      {hint && <strong>{text[hint]}</strong>}
      {component && (
        <span>
          {text.shownBy}{" "}
          <PageLink path={`/docs/components-${component.toLowerCase()}--docs`}>
            <span lang="en" translate="no">
              {component}
            </span>
          </PageLink>
        </span>
      )}
    </p>
  );
}
