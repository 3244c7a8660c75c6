import { ErrorBanner, ErrorState, PartialFailure } from "@errorkit/react";
import { useQuery } from "@tanstack/react-query";
import type { JSX } from "react";
import { useState } from "react";
import { fillPlaceholders } from "../../common/fill-placeholders.ts";
import { useText } from "../../common/use-text.ts";
import { consoleText } from "../text.ts";
import { useConsole } from "../use-console.ts";
import { ServiceTable } from "./service-table.tsx";
import { useBulkDelete } from "./use-bulk-delete.ts";

/** The list of services, with bulk delete. */
export function ServicesPage(): JSX.Element {
  const text = useText(consoleText);
  const { client, navigate } = useConsole();
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
        <h1>{text.services}</h1>
        <button type="button" className="demo-button" onClick={() => refetch()}>
          {text.refresh}
        </button>
        <button
          type="button"
          className="demo-button"
          aria-disabled={selected.length === 0}
          onClick={() => {
            if (selected.length > 0) deletion.run((data ?? []).filter(({ id }) => selected.includes(id)));
          }}
        >
          {selected.length > 0 ? fillPlaceholders(text.deleteCount, { count: selected.length }) : text.delete}
        </button>
        <button type="button" className="demo-button" data-primary onClick={() => navigate("create")}>
          {text.create}
        </button>
      </div>
      {/* After a failed refresh the old rows stay on screen below the banner. */}
      {data && <ErrorBanner error={error} headingLevel={2} onRetry={() => refetch()} />}
      {deletion.failures.length > 0 && (
        <PartialFailure
          total={deletion.total}
          items={deletion.failures}
          method="DELETE"
          headingLevel={2}
          onRetry={deletion.retry}
          onDismiss={deletion.dismiss}
        />
      )}
      <div className="demo-card console-table">
        {data ? (
          <ServiceTable services={data} selected={selected} onSelect={setSelected} />
        ) : (
          <>
            <ErrorState error={error} headingLevel={2} onRetry={() => refetch()} />
            {!error && <p className="console-loading">{text.loading}</p>}
          </>
        )}
      </div>
    </>
  );
}
