import Header from "@cloudscape-design/components/header";
import Table from "@cloudscape-design/components/table";
import type { RetryHandler } from "@errorkit/react";
import { ErrorBanner, ErrorState } from "@errorkit/react";

interface Cluster {
  readonly name: string;
  readonly replicas: number;
}

interface ClusterTableProps {
  /** The loaded rows. They stay when a refresh fails. */
  clusters: readonly Cluster[];
  loading?: boolean;
  error: unknown;
  onRetry: RetryHandler;
  text: Readonly<Record<"clusters" | "name" | "replicas" | "loading" | "empty", string>>;
}

export function ClusterTable({ clusters, loading = false, error, onRetry, text }: ClusterTableProps) {
  return (
    <>
      {/* A failed refresh: the banner is above the rows. */}
      {clusters.length > 0 && <ErrorBanner error={error} onRetry={onRetry} />}
      <Table
        items={clusters}
        trackBy="name"
        header={<Header>{text.clusters}</Header>}
        columnDefinitions={[
          { id: "name", header: text.name, cell: ({ name }) => name, isRowHeader: true },
          { id: "replicas", header: text.replicas, cell: ({ replicas }) => replicas },
        ]}
        // Not during a retry: the error stays until the rows are there.
        loading={loading && !error}
        loadingText={text.loading}
        // A failed first load: the error is in place of the rows.
        empty={error ? <ErrorState error={error} onRetry={onRetry} /> : text.empty}
      />
    </>
  );
}
