import Header from "@cloudscape-design/components/header";
import Table from "@cloudscape-design/components/table";
import type { Failure } from "@errorkit/core";
import { ErrorBanner, ErrorState } from "@errorkit/react";
import type { JSX } from "react";
import { useText } from "../../common/use-text.ts";
import { clusterText } from "./cluster-text.ts";
import type { Cluster } from "./use-cluster.ts";

export interface CloudscapeTableProps {
  readonly error: Failure;
  readonly onRetry: () => unknown;
  /** The loaded rows. They stay when a refresh fails. */
  readonly clusters: readonly Cluster[];
}

/** Cloudscape's table. A failed refresh shows a banner above the rows. A failed first load shows a card state in their place. */
export function CloudscapeTable({ error, onRetry, clusters }: CloudscapeTableProps): JSX.Element {
  const text = useText(clusterText);
  return (
    <>
      {clusters.length > 0 && <ErrorBanner error={error} onRetry={onRetry} headingLevel={2} />}
      <Table
        items={clusters}
        trackBy="name"
        header={<Header>{text.clusters}</Header>}
        columnDefinitions={[
          { id: "name", header: text.name, cell: ({ name }) => name, isRowHeader: true },
          { id: "replicas", header: text.replicas, cell: ({ replicas }) => replicas },
        ]}
        empty={<ErrorState error={error} onRetry={onRetry} headingLevel={3} />}
      />
    </>
  );
}
