import { ErrorBanner, ErrorState, PartialFailure } from "@errorkit/react";
import { useQuery } from "@tanstack/react-query";
import type { JSX } from "react";
import { useState } from "react";
import { useWords } from "../../demo/use-words.ts";
import { fill } from "../../demo/words.ts";
import { useConsole } from "../use-console.ts";
import { consoleWords } from "../words.ts";
import { ServiceTable } from "./service-table.tsx";
import { useBulkDelete } from "./use-bulk-delete.ts";

/** The list of services, with bulk delete. */
export function ServicesPage(): JSX.Element {
  const words = useWords(consoleWords);
  const { client, go } = useConsole();
  const [selected, setSelected] = useState<readonly string[]>([]);
  const services = useQuery({ queryKey: ["services"], queryFn: ({ signal }) => client.list(signal) });
  const deletion = useBulkDelete(() => {
    setSelected([]);
    void services.refetch();
  });
  const { data, error, refetch } = services;
  return (
    <>
      <div className="console-heading">
        <h1>{words.services}</h1>
        <button type="button" className="demo-button" onClick={() => refetch()}>
          {words.refresh}
        </button>
        <button
          type="button"
          className="demo-button"
          aria-disabled={selected.length === 0}
          onClick={() => {
            if (selected.length > 0) deletion.run((data ?? []).filter(({ id }) => selected.includes(id)));
          }}
        >
          {selected.length > 0 ? fill(words.deleteCount, { count: selected.length }) : words.delete}
        </button>
        <button type="button" className="demo-button" data-primary onClick={() => go("create")}>
          {words.create}
        </button>
      </div>
      {/* Rows that were read before stay in sight, and the banner says that they may be old. */}
      {data && <ErrorBanner error={error} headingLevel={2} onRetry={() => refetch()} />}
      {deletion.failures.length > 0 && (
        <PartialFailure
          total={deletion.total}
          items={deletion.failures}
          method="DELETE"
          headingLevel={2}
          onRetry={deletion.repeat}
          onDismiss={deletion.forget}
        />
      )}
      <div className="demo-card console-table">
        {data ? (
          <ServiceTable services={data} selected={selected} onSelect={setSelected} />
        ) : (
          <>
            <ErrorState error={error} headingLevel={2} onRetry={() => refetch()} />
            {!error && <p className="console-loading">{words.loading}</p>}
          </>
        )}
      </div>
    </>
  );
}
