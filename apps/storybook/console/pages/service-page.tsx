import { ErrorBanner, ErrorPage } from "@errorkit/react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { JSX } from "react";
import { useId, useState } from "react";
import { useWords } from "../../demo/use-words.ts";
import { fill } from "../../demo/words.ts";
import type { Service } from "../api/model.ts";
import { useConsole } from "../use-console.ts";
import { consoleWords } from "../words.ts";

/** One service: a page of its own, so that its failure takes the page. */
export function ServicePage({ id }: { readonly id: string }): JSX.Element {
  const words = useWords(consoleWords);
  const { client, go } = useConsole();
  const service = useQuery({
    queryKey: ["services", id],
    queryFn: ({ signal }) => client.detail(id, signal),
  });
  if (!service.data)
    return (
      <>
        <ErrorPage
          error={service.error}
          updateDocumentTitle={false}
          onRetry={() => service.refetch()}
          actions={[{ id: "list", label: words.back, onSelect: () => go("services") }]}
        />
        {!service.error && <p className="console-loading">{words.loading}</p>}
      </>
    );
  return <Scale service={service.data} refetch={service.refetch} />;
}

function Scale({
  service,
  refetch,
}: {
  readonly service: Service;
  readonly refetch: () => unknown;
}): JSX.Element {
  const words = useWords(consoleWords);
  const { client, go, tell } = useConsole();
  const queries = useQueryClient();
  const field = useId();
  const [replicas, setReplicas] = useState(String(service.replicas));
  const saving = useMutation({
    mutationFn: () => client.update(service, Number(replicas)),
    onSuccess: (changed) => {
      queries.setQueryData(["services", service.id], changed);
      tell(fill(words.saved, { name: changed.name, count: changed.replicas }));
    },
  });
  return (
    <>
      <div className="console-heading">
        <h1 lang="en">{service.name}</h1>
        <button type="button" className="demo-button" onClick={() => go("services")}>
          {words.back}
        </button>
      </div>
      <ErrorBanner
        error={saving.error}
        headingLevel={2}
        onRetry={() => saving.mutateAsync()}
        onDismiss={() => saving.reset()}
        actions={[{ id: "refresh", label: words.refresh, onSelect: refetch }]}
      />
      <div className="demo-card">
        <dl className="demo-facts">
          <dt>{words.state}</dt>
          <dd>{words[service.state]}</dd>
          <dt>{words.flavor}</dt>
          <dd lang="en">{service.flavor}</dd>
          <dt>{words.model}</dt>
          <dd lang="en">{service.model}</dd>
          <dt>{words.created}</dt>
          <dd>
            <time dateTime={service.created}>{service.created.slice(0, 10)}</time>
          </dd>
        </dl>
      </div>
      <form
        className="demo-bar"
        onSubmit={(event) => {
          event.preventDefault();
          saving.mutate();
        }}
      >
        <div className="demo-field">
          <label htmlFor={field}>{words.replicas}</label>
          <input
            id={field}
            className="demo-input"
            type="number"
            min={1}
            max={32}
            value={replicas}
            onChange={({ target }) => setReplicas(target.value)}
          />
        </div>
        <button type="submit" className="demo-button" data-primary aria-disabled={saving.isPending}>
          {saving.isPending ? words.saving : words.save}
        </button>
      </form>
    </>
  );
}
