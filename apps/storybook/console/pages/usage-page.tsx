import { ErrorBoundary } from "@errorkit/react";
import type { ComponentType, JSX } from "react";
import { lazy, Suspense, useState } from "react";
import { useText } from "../../common/use-text.ts";
import { consoleText } from "../text.ts";
import { useConsole } from "../use-console.ts";

/** A page with a lazily loaded chunk. After a release the server no longer has the old chunk. */
export function UsagePage(): JSX.Element {
  const text = useText(consoleText);
  const { loadReport } = useConsole();
  const [Report, setReport] = useState<ComponentType>();
  return (
    <>
      <div className="console-heading">
        <h1>{text.usage}</h1>
        <button
          type="button"
          className="demo-button"
          data-primary
          onClick={() => setReport(lazy(loadReport))}
        >
          {text.openReport}
        </button>
      </div>
      <div className="demo-card console-table">
        <ErrorBoundary surfaceProps={{ headingLevel: 2 }} onReset={() => setReport(undefined)}>
          <Suspense fallback={<p className="console-loading">{text.loading}</p>}>
            {Report && <Report />}
          </Suspense>
        </ErrorBoundary>
      </div>
    </>
  );
}
