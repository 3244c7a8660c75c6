import { ErrorBoundary } from "@errorkit/react";
import type { ComponentType, JSX } from "react";
import { lazy, Suspense, useState } from "react";
import { useWords } from "../../demo/use-words.ts";
import { useConsole } from "../use-console.ts";
import { consoleWords } from "../words.ts";

/** A page whose code comes when it is opened. After a release the old code is gone from the server. */
export function UsagePage(): JSX.Element {
  const words = useWords(consoleWords);
  const { loadReport } = useConsole();
  const [Report, setReport] = useState<ComponentType>();
  return (
    <>
      <div className="console-heading">
        <h1>{words.usage}</h1>
        <button
          type="button"
          className="demo-button"
          data-primary
          onClick={() => setReport(lazy(loadReport))}
        >
          {words.openReport}
        </button>
      </div>
      <div className="demo-card console-table">
        <ErrorBoundary surfaceProps={{ headingLevel: 2 }} onReset={() => setReport(undefined)}>
          <Suspense fallback={<p className="console-loading">{words.loading}</p>}>
            {Report && <Report />}
          </Suspense>
        </ErrorBoundary>
      </div>
    </>
  );
}
