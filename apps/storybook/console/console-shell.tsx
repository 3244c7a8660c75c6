import type { JSX } from "react";
import { useId } from "react";
import { useNarrow } from "../demo/use-narrow.ts";
import { useWords } from "../demo/use-words.ts";
import { FailPanel } from "./fail-panel.tsx";
import { CreatePage } from "./pages/create-page.tsx";
import { FleetPage } from "./pages/fleet-page.tsx";
import { LivePage } from "./pages/live-page.tsx";
import { ServicePage } from "./pages/service-page.tsx";
import { ServicesPage } from "./pages/services-page.tsx";
import { UsagePage } from "./pages/usage-page.tsx";
import { Provoked } from "./provoked.tsx";
import { isScenarioId } from "./scenarios.ts";
import { useConsole } from "./use-console.ts";
import { consoleWords } from "./words.ts";

/** What the address says of the console. */
export interface ConsoleState {
  readonly view: string;
  readonly id: string;
  readonly scenario: string;
}

export interface ConsoleShellProps {
  readonly state: ConsoleState;
  readonly change: (some: Partial<ConsoleState>) => void;
  /** The last thing that went well. */
  readonly told: string;
}

/** Narrower than this many rem, the columns stand below each other. */
const NARROW = 60;

const places = ["services", "create", "live", "fleet", "usage"] as const;

/** Top bar, navigation, the page, and the panel that makes it fail. */
export function ConsoleShell({ state, change, told }: ConsoleShellProps): JSX.Element {
  const words = useWords(consoleWords);
  const { go } = useConsole();
  const narrow = useNarrow(NARROW);
  const hint = useId();
  const provoked = isScenarioId(state.scenario) ? state.scenario : undefined;
  const panel = (
    <FailPanel
      chosen={state.scenario}
      onChoose={(scenario, view) => change({ scenario, ...(view && { view }) })}
      narrow={narrow}
      describedBy={provoked && hint}
    />
  );
  return (
    <div className="demo console" data-narrow={narrow || undefined}>
      {/* Where the eye meets it, the keyboard does too (WCAG 2.4.3). */}
      {narrow && panel}
      <header className="console-top">
        <span className="console-logo" aria-hidden="true" />
        <strong lang="en">ModelArts</strong>
        <span className="console-region">{words.region}</span>
        <span className="console-account" lang="en">
          lin
        </span>
      </header>
      <nav className="console-nav" aria-label={words.navigation}>
        {places.map((place) => (
          <button
            key={place}
            type="button"
            aria-current={(state.view === "service" ? "services" : state.view) === place ? "page" : undefined}
            onClick={() => go(place)}
          >
            {words[place]}
          </button>
        ))}
      </nav>
      <main className="console-main">
        {provoked && <Provoked of={provoked} id={hint} />}
        <Page {...state} />
        <output className="console-told">{told}</output>
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
      // An address is untrusted: what names no page leads to the list.
      return <ServicesPage />;
  }
}
