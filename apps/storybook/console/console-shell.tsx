import type { JSX } from "react";
import { useId } from "react";
import { useNarrowViewport } from "../common/use-narrow-viewport.ts";
import { useText } from "../common/use-text.ts";
import { FaultNotice } from "./fault-notice.tsx";
import { FaultPanel } from "./fault-panel.tsx";
import { CreatePage } from "./pages/create-page.tsx";
import { FleetPage } from "./pages/fleet-page.tsx";
import { LivePage } from "./pages/live-page.tsx";
import { ServicePage } from "./pages/service-page.tsx";
import { ServicesPage } from "./pages/services-page.tsx";
import { UsagePage } from "./pages/usage-page.tsx";
import { isScenarioId } from "./scenarios.ts";
import { consoleText } from "./text.ts";
import { useConsole } from "./use-console.ts";
import "./console-shell.css";
import "./pages/pages.css";
import "./pages/service-table.css";

/** The state in the URL. */
export interface ConsoleState {
  readonly view: string;
  readonly id: string;
  readonly scenario: string;
}

export interface ConsoleShellProps {
  readonly state: ConsoleState;
  readonly change: (some: Partial<ConsoleState>) => void;
  /** Changes when the demo's data starts again. The page does too, because it may have parts of the old data. */
  readonly session: string;
  /** The message about the last success. */
  readonly statusMessage: string;
}

/** Below this width, in rem, the layout has one column. */
const NARROW_REM = 60;

const pages = ["services", "create", "live", "fleet", "usage"] as const;

/** The top bar, the navigation, the current page, and the panel that selects a fault. */
export function ConsoleShell({ state, change, session, statusMessage }: ConsoleShellProps): JSX.Element {
  const text = useText(consoleText);
  const { navigate } = useConsole();
  const narrow = useNarrowViewport(NARROW_REM);
  const hint = useId();
  const scenarioId = isScenarioId(state.scenario) ? state.scenario : undefined;
  const panel = (
    <FaultPanel
      selected={state.scenario}
      onSelect={(scenario, view) => change({ scenario, ...(view && { view }) })}
      narrow={narrow}
      describedBy={scenarioId && hint}
    />
  );
  return (
    <div className="demo console" data-narrow={narrow || undefined}>
      {/* In the narrow layout the panel comes first in the focus order too (WCAG 2.4.3). */}
      {narrow && panel}
      <header className="console-top">
        <span className="console-logo" aria-hidden="true" />
        <strong lang="en">ModelArts</strong>
        <span className="console-region">{text.region}</span>
        <span className="console-account" lang="en">
          lin
        </span>
      </header>
      <nav className="console-nav" aria-label={text.navigation}>
        {pages.map((place) => (
          <button
            key={place}
            type="button"
            aria-current={(state.view === "service" ? "services" : state.view) === place ? "page" : undefined}
            onClick={() => navigate(place)}
          >
            {text[place]}
          </button>
        ))}
      </nav>
      <main className="console-main">
        {scenarioId && <FaultNotice of={scenarioId} view={state.view} id={hint} />}
        <Page key={session} {...state} />
        <output className="console-status">{statusMessage}</output>
      </main>
      {!narrow && panel}
    </div>
  );
}

function Page({ view, id }: ConsoleState): JSX.Element {
  switch (view) {
    case "service":
      return <ServicePage key={id} id={id} />;
    case "create":
      return <CreatePage />;
    case "live":
      return <LivePage />;
    case "fleet":
      return <FleetPage />;
    case "usage":
      return <UsagePage />;
    default:
      // The URL is untrusted: an unknown view shows the list.
      return <ServicesPage />;
  }
}
