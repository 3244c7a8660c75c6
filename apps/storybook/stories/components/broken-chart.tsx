import type { ErrorBoundaryProps } from "@errorkit/react";
import { ErrorBoundary } from "@errorkit/react";
import type { JSX } from "react";
import { useState } from "react";
import { LiveEnd } from "../../common/live-end.tsx";
import "../../common/demo.css";

/** How often the chart throws before it renders: the first time, and for two retries. */
const FAILING_RENDERS = 3;

/** Throws while the counter says so. React renders a component that throws twice, so a render does not count. */
function Chart({ broken }: { readonly broken: boolean }): JSX.Element {
  if (broken) throw new TypeError("Cannot read properties of undefined (reading 'points')");
  return <p>GPU 61%</p>;
}

/** Two cards: one works, and the other throws until the user has retried it three times. */
export function BrokenChart(props: ErrorBoundaryProps): JSX.Element {
  const [failures, setFailures] = useState(FAILING_RENDERS);
  return (
    <div className="demo-stack">
      <div className="demo-card">CPU 38%</div>
      <div className="demo-card demo-stack">
        <ErrorBoundary {...props} onReset={() => setFailures((left) => left - 1)}>
          <Chart broken={failures > 0} />
        </ErrorBoundary>
        {failures <= 0 && <LiveEnd how="resolved" onAgain={() => setFailures(FAILING_RENDERS)} />}
      </div>
    </div>
  );
}
