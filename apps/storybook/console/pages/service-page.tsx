import { ErrorBanner, ErrorPage } from "@errorkit/react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { JSX } from "react";
import { useId, useState } from "react";
import { useText } from "../../common/use-text.ts";
import type { Service } from "../api/model.ts";
import { consoleText } from "../text.ts";
import { useConsole } from "../use-console.ts";

/** The page of one service. A failure to load it replaces the page. */
export function ServicePage({ id }: { readonly id: string }): JSX.Element {
  const text = useText(consoleText);
  const { client, navigate } = useConsole();
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
          actions={[{ id: "list", label: text.back, onSelect: () => navigate("services") }]}
        />
        {!service.error && <p className="console-loading">{text.loading}</p>}
      </>
    );
  return <ServiceEditor service={service.data} refetch={service.refetch} />;
}

function ServiceEditor({
  service,
  refetch,
}: {
  readonly service: Service;
  readonly refetch: () => unknown;
}): JSX.Element {
  const text = useText(consoleText);
  const { client, navigate, showStatus } = useConsole();
  const queries = useQueryClient();
  const field = useId();
  const [replicas, setReplicas] = useState(String(service.replicas));
  const saving = useMutation({
    mutationFn: () => client.update(service, Number(replicas)),
    onSuccess: (changed) => {
      queries.setQueryData(["services", service.id], changed);
      showStatus({ key: "saved", values: { name: changed.name, count: changed.replicas } });
    },
  });
  return (
    <>
      <div className="console-heading">
        <h1 lang="en">{service.name}</h1>
        <button type="button" className="demo-button" onClick={() => navigate("services")}>
          {text.back}
        </button>
      </div>
      <ErrorBanner
        error={saving.error}
        headingLevel={2}
        onRetry={() => saving.mutateAsync()}
        onDismiss={() => saving.reset()}
        onRefresh={() => refetch()}
      />
      <div className="demo-card">
        <dl className="demo-facts">
          <dt>{text.state}</dt>
          <dd>{text[service.state]}</dd>
          <dt>{text.flavor}</dt>
          <dd lang="en">{service.flavor}</dd>
          <dt>{text.model}</dt>
          <dd lang="en">{service.model}</dd>
          <dt>{text.created}</dt>
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
          <label htmlFor={field}>{text.replicas}</label>
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
          {saving.isPending ? text.saving : text.save}
        </button>
      </form>
    </>
  );
}
