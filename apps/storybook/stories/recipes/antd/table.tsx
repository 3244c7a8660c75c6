import type { RetryHandler } from "@errorkit/react";
import { ErrorState } from "@errorkit/react";
import { Flex, Table } from "antd";
import { ErrorAlert } from "./alert.tsx";

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
  text: Readonly<Record<"name" | "replicas" | "empty", string>>;
}

export function ClusterTable({ clusters, loading = false, error, onRetry, text }: ClusterTableProps) {
  return (
    <Flex vertical gap="middle">
      {/* A failed refresh: the alert is above the rows. */}
      {clusters.length > 0 && <ErrorAlert error={error} onRetry={onRetry} />}
      <Table
        rowKey="name"
        dataSource={clusters}
        pagination={false}
        columns={[
          { title: text.name, dataIndex: "name" },
          { title: text.replicas, dataIndex: "replicas" },
        ]}
        // Not during a retry: the error stays until the rows are there.
        loading={loading && !error}
        // A failed first load: the error is in place of the rows.
        locale={{ emptyText: error ? <ErrorState error={error} onRetry={onRetry} /> : text.empty }}
      />
    </Flex>
  );
}
