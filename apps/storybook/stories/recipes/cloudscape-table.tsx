import Header from "@cloudscape-design/components/header";
import Table from "@cloudscape-design/components/table";
import type { Failure } from "@errorkit/core";
import { ErrorBanner, ErrorState } from "@errorkit/react";
import type { JSX } from "react";
import { useWords } from "../../demo/use-words.ts";
import { clusterWords } from "./cluster-words.ts";
import type { Cluster } from "./use-cluster.ts";

export interface CloudscapeTableProps {
  readonly error: Failure;
  readonly onRetry: () => unknown;
  /** What was read before; the rows stay when a refresh fails. */
  readonly clusters: readonly Cluster[];
}

/** Cloudscape's table: a failed refresh is a banner over its rows; a failed first reading stands where they would be. */
export function CloudscapeTable({ error, onRetry, clusters }: CloudscapeTableProps): JSX.Element {
  const words = useWords(clusterWords);
  return (
    <>
      {clusters.length > 0 && <ErrorBanner error={error} onRetry={onRetry} headingLevel={2} />}
      <Table
        items={clusters}
        trackBy="name"
        header={<Header>{words.clusters}</Header>}
        columnDefinitions={[
          { id: "name", header: words.name, cell: ({ name }) => name, isRowHeader: true },
          { id: "replicas", header: words.replicas, cell: ({ replicas }) => replicas },
        ]}
        empty={<ErrorState error={error} onRetry={onRetry} headingLevel={3} />}
      />
    </>
  );
}
